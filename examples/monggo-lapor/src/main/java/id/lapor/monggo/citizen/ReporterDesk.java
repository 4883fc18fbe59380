package id.lapor.monggo.citizen;

import id.lapor.Lapor;
import id.lapor.desk.CitizenDesk;
import id.lapor.monggo.page.NotFound;
import id.lapor.report.TrackingNumber;
import id.lapor.spring.web.ActorResolver;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desk for whoever asks: with the account that is signed in and the access code that was shown for the report. */
@Component
class ReporterDesk {

    private final Lapor lapor;
    private final ActorResolver actors;
    private final OpenedReports opened;

    ReporterDesk(Lapor lapor, ActorResolver actors, OpenedReports opened) {
        this.lapor = lapor;
        this.actors = actors;
        this.opened = opened;
    }

    CitizenDesk of(@Nullable Principal principal, TrackingNumber tracking) {
        CitizenDesk desk = lapor.citizen(actors.actorOf(principal));
        return opened.codeOf(tracking).map(desk::showing).orElse(desk);
    }

    /** The number of an address. */
    TrackingNumber number(String address) {
        return TrackingNumber.parse(address).orElseThrow(NotFound::new);
    }
}

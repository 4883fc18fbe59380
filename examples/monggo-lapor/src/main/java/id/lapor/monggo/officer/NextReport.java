package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.desk.InboxFilter;
import id.lapor.disclosure.CaseLine;
import id.lapor.monggo.account.SignedIn;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.FollowUpColor;
import id.lapor.spring.web.ActorResolver;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The report that waits for an officer most urgently, so that work goes on without a walk back to the inbox. */
@Component
class NextReport {

    private static final int LOOKED_AT = 200;
    private static final InboxFilter UNFINISHED =
            new InboxFilter(Set.of(FollowUpColor.RED, FollowUpColor.YELLOW), null, null);

    private final Lapor lapor;
    private final ActorResolver actors;

    NextReport(Lapor lapor, ActorResolver actors) {
        this.lapor = lapor;
        this.actors = actors;
    }

    /** The most urgent report that waits for the officer, besides the one on the desk. */
    Optional<TrackingNumber> after(TrackingNumber onTheDesk, Principal principal) {
        Set<String> turns =
                SignedIn.of(principal).map(me -> Turns.of(me.office()).keySet()).orElse(Set.of());
        return lapor.officer(actors.actorOf(principal)).inbox(UNFINISHED, null, LOOKED_AT).lines().stream()
                .filter(line -> turns.contains(line.headline().status().name()))
                .map(CaseLine::tracking)
                .filter(tracking -> !tracking.equals(onTheDesk))
                .findFirst();
    }
}

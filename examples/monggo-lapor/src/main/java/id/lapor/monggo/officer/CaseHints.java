package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.disclosure.CoordinatorView;
import id.lapor.disclosure.OfficerView;
import id.lapor.monggo.page.Dates;
import id.lapor.monggo.page.Phrases;
import id.lapor.report.TrackingNumber;
import id.lapor.spring.web.ActorResolver;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What whoever governs a report is shown before deciding: where it might go, and what it may repeat. */
@Component
class CaseHints {

    private static final int SHOWN = 3;

    /**
     * An agency that the report might go to.
     *
     * @param name what it is called
     * @param why what speaks for it
     */
    record Suggested(String name, String why) {}

    /**
     * A report that this one may repeat.
     *
     * @param tracking its address on the desk
     * @param title what its reporter called it
     * @param what a duplicate, or something that came back
     * @param where when it was submitted, and where it stands
     * @param why what is alike
     */
    record Alike(TrackingNumber tracking, String title, String what, String where, String why) {}

    private final Lapor lapor;
    private final ActorResolver actors;
    private final Phrases phrases;
    private final Dates dates;

    CaseHints(Lapor lapor, ActorResolver actors, Phrases phrases, Dates dates) {
        this.lapor = lapor;
        this.actors = actors;
        this.phrases = phrases;
        this.dates = dates;
    }

    List<Suggested> suggested(OfficerView view, Locale locale) {
        if (!(view instanceof CoordinatorView coordinator)) {
            return List.of();
        }
        AgencyTree agencies = lapor.agencies().tree();
        return coordinator.suggestions().stream()
                .limit(SHOWN)
                .map(suggestion -> new Suggested(
                        agencies.find(suggestion.agency()).map(Agency::name).orElse(""),
                        suggestion.sentence(locale, lapor.categories())))
                .toList();
    }

    /** While it is open: what has ended is compared by nobody. */
    List<Alike> alike(OfficerView view, Principal principal, Locale locale) {
        if (!(view instanceof CoordinatorView) || !view.headline().status().isOpen()) {
            return List.of();
        }
        return lapor.officer(actors.actorOf(principal)).lookalikes(view.tracking()).stream()
                .limit(SHOWN)
                .map(found -> new Alike(
                        found.tracking(),
                        found.title(),
                        found.repetition().sentence(locale),
                        dates.day(found.submittedOn(), locale) + ", " + phrases.label(found.status(), locale),
                        found.likeness().sentence(locale)))
                .toList();
    }
}

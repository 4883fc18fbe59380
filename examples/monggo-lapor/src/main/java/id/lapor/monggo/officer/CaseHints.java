package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.desk.Hints;
import id.lapor.disclosure.CoordinatorView;
import id.lapor.disclosure.OfficerView;
import id.lapor.monggo.page.Dates;
import id.lapor.monggo.page.Phrases;
import id.lapor.report.TrackingNumber;
import id.lapor.spring.web.ActorResolver;
import id.lapor.triage.TriageKind;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What whoever governs a report is shown before deciding: where it might go, what it may be, and what it may repeat. */
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
    Hints of(OfficerView view, Principal principal) {
        return view instanceof CoordinatorView && view.headline().status().isOpen()
                ? lapor.officer(actors.actorOf(principal)).hints(view.tracking())
                : new Hints(List.of(), List.of());
    }

    /** What it may be; what it may repeat is shown apart, with the titles. */
    List<String> findings(Hints hints, Locale locale) {
        return hints.findings().stream()
                .filter(finding -> finding.kind() != TriageKind.DUPLICATE && finding.kind() != TriageKind.RECURRENCE)
                .limit(SHOWN)
                .map(finding -> finding.sentence(locale))
                .toList();
    }

    List<Alike> alike(Hints hints, Locale locale) {
        return hints.lookalikes().stream()
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

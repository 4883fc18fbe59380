package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.desk.Hints;
import id.lapor.disclosure.CoordinatorView;
import id.lapor.disclosure.OfficerView;
import id.lapor.disclosure.Workings;
import id.lapor.followup.Cause;
import id.lapor.followup.Outcome;
import id.lapor.monggo.page.Dates;
import id.lapor.monggo.page.Sheets;
import id.lapor.monggo.page.Typed;
import id.lapor.report.ArchiveReason;
import id.lapor.reporter.Anonymity;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Classification;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a report shows an officer: the report, and only what this officer may do with it now. */
@Component
class CaseModel {

    /** What a report can be once it is sorted. */
    private static final List<Classification> KINDS = Stream.of(Classification.values())
            .filter(kind -> kind != Classification.UNCLASSIFIED)
            .toList();

    private final Lapor lapor;
    private final Sheets sheets;
    private final Offices offices;
    private final NextReport nextReport;
    private final CaseHints hints;
    private final CaseEvidence evidence;
    private final Dates dates;
    private final Clock clock;

    CaseModel(
            Lapor lapor,
            Sheets sheets,
            Offices offices,
            NextReport nextReport,
            CaseHints hints,
            CaseEvidence evidence,
            Dates dates,
            Clock clock) {
        this.lapor = lapor;
        this.sheets = sheets;
        this.offices = offices;
        this.nextReport = nextReport;
        this.hints = hints;
        this.evidence = evidence;
        this.dates = dates;
        this.clock = clock;
    }

    String page(OfficerView view, Typed typed, Principal principal, Locale locale, Model model) {
        model.addAttribute("sheet", sheets.forOfficer(view, locale));
        model.addAttribute("tracking", view.tracking().value());
        model.addAttribute("version", view.workings().version());
        model.addAttribute("deeds", deeds(view, principal));
        model.addAttribute("identityOffered", view.identityMayBeAskedFor());
        model.addAttribute("identityHeld", view.headline().secrecy().anonymity() != Anonymity.UNIDENTIFIED);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", typed.problems());
        model.addAttribute("receivers", offices.receivers(principal));
        model.addAttribute("suggested", hints.suggested(view, locale));
        Hints noticed = hints.of(view, principal);
        model.addAttribute("findings", hints.findings(noticed, locale));
        model.addAttribute("alike", hints.alike(noticed, locale));
        model.addAttribute("evidence", evidence.of(view, principal, locale));
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("causes", Cause.values());
        model.addAttribute("archiveReasons", ArchiveReason.values());
        model.addAttribute("kinds", KINDS);
        model.addAttribute("categories", lapor.categories().all());
        model.addAttribute("parts", view.content().parts());
        int year = dates.dayOf(clock.instant()).getYear();
        model.addAttribute("budgetYears", List.of(year, year + 1, year + 2));
        model.addAttribute("today", dates.dayOf(clock.instant()));
        model.addAttribute(
                "following", nextReport.after(view.tracking(), principal).orElse(null));
        model.addAttribute("publicPage", publicPage(view));
        return "officer/case";
    }

    private static boolean isAwaitedOnSite(OfficerView view) {
        return view.workings().deadlines().stream()
                .filter(due -> due.clock() == SlaClock.ON_SITE)
                .anyMatch(due -> due.state() != DeadlineState.MET && due.state() != DeadlineState.MISSED);
    }

    private List<String> deeds(OfficerView view, Principal principal) {
        boolean unsorted = view.headline().classification() == Classification.UNCLASSIFIED;
        boolean nobodyBelow = offices.receivers(principal).isEmpty();
        return Stream.of(Deed.values())
                .filter(deed -> isOffered(deed.act(), view.workings()))
                .filter(deed -> deed != Deed.PILAH || unsorted)
                .filter(deed -> deed != Deed.LOKASI || isAwaitedOnSite(view))
                .filter(deed -> deed != Deed.DISPOSISI || !nobodyBelow)
                .map(Deed::path)
                .toList();
    }

    private static boolean isOffered(Act act, Workings workings) {
        return act instanceof Move move
                ? workings.moves().contains(move)
                : workings.entries().contains((Entry) act);
    }

    private static String publicPage(OfficerView view) {
        return view instanceof CoordinatorView coordinator ? "/publik/" + coordinator.handle() : "";
    }
}

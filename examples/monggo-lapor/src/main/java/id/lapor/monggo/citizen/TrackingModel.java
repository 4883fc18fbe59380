package id.lapor.monggo.citizen;

import id.lapor.disclosure.PublicView;
import id.lapor.disclosure.ReporterView;
import id.lapor.monggo.page.Sheets;
import id.lapor.monggo.page.Steps;
import id.lapor.monggo.page.Typed;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Move;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a report shows: to its reporter, or to anybody who knows the number. */
@Component
class TrackingModel {

    /** What a reporter may do, in the order of the page. */
    private static final List<Move> ACTIONS = List.of(Move.COMPLETE, Move.CLOSE, Move.REPLY, Move.WITHDRAW);

    private final Sheets sheets;
    private final Steps steps;

    TrackingModel(Sheets sheets, Steps steps) {
        this.sheets = sheets;
        this.steps = steps;
    }

    String own(ReporterView view, Typed typed, Locale locale, Model model) {
        List<String> actions = ACTIONS.stream()
                .filter(view.workings().moves()::contains)
                .map(Move::name)
                .toList();
        model.addAttribute("sheet", sheets.forReporter(view, locale));
        model.addAttribute("tracking", view.tracking().value());
        model.addAttribute("version", view.workings().version());
        model.addAttribute("actions", actions);
        model.addAttribute("reanswerDays", steps.limit(SlaClock.RE_ANSWER));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", typed.problems());
        return "citizen/track";
    }

    String shared(PublicView view, TrackingNumber tracking, Locale locale, Model model) {
        model.addAttribute("sheet", sheets.forPublic(view, "/laporan/" + tracking, locale));
        model.addAttribute("unlock", "/laporan/" + tracking + "/kode");
        return "citizen/public";
    }
}

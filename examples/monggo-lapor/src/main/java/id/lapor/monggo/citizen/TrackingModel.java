package id.lapor.monggo.citizen;

import id.lapor.disclosure.PublicView;
import id.lapor.disclosure.ReporterView;
import id.lapor.monggo.page.Sheets;
import id.lapor.monggo.page.Steps;
import id.lapor.monggo.page.Typed;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a report shows: to its reporter, or to anybody who knows the number. */
@Component
class TrackingModel {

    /** What a reporter may do, in the order of the page. */
    private static final List<Act> ACTIONS =
            List.of(Move.COMPLETE, Move.CLOSE, Move.REPLY, Move.OBJECT, Entry.ADD, Move.WITHDRAW);

    private final Sheets sheets;
    private final Steps steps;
    private final Objections objections;

    TrackingModel(Sheets sheets, Steps steps, Objections objections) {
        this.sheets = sheets;
        this.steps = steps;
        this.objections = objections;
    }

    String own(ReporterView view, Typed typed, Locale locale, Model model) {
        List<String> actions = ACTIONS.stream()
                .filter(act -> view.workings().moves().contains(act)
                        || view.workings().entries().contains(act))
                .map(Act::code)
                .toList();
        model.addAttribute("sheet", sheets.forReporter(view, locale));
        model.addAttribute("tracking", view.tracking().value());
        model.addAttribute("version", view.workings().version());
        model.addAttribute("actions", actions);
        model.addAttribute("objectUntil", objections.until(view, locale));
        model.addAttribute("reanswerLimit", steps.limit(SlaClock.RE_ANSWER, locale));
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

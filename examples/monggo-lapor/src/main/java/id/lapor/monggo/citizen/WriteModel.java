package id.lapor.monggo.citizen;

import id.lapor.Lapor;
import id.lapor.monggo.page.Dates;
import id.lapor.monggo.page.Problems;
import id.lapor.monggo.page.Steps;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Classification;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a new report shows besides what was typed. */
@Component
class WriteModel {

    /** What citizens choose from; what nobody sorted yet comes from other channels. */
    static final List<Classification> KINDS = List.of(
            Classification.COMPLAINT,
            Classification.ASPIRATION,
            Classification.INFORMATION_REQUEST,
            Classification.OVERSIGHT);

    private final Lapor lapor;
    private final Asking asking;
    private final Steps steps;
    private final Dates dates;
    private final Clock clock;

    WriteModel(Lapor lapor, Asking asking, Steps steps, Dates dates, Clock clock) {
        this.lapor = lapor;
        this.asking = asking;
        this.steps = steps;
        this.dates = dates;
        this.clock = clock;
    }

    void fill(ReportForm form, Problems problems, Locale locale, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("categories", lapor.categories().all());
        model.addAttribute("asked", asking.groups(form, locale));
        model.addAttribute("today", dates.dayOf(clock.instant()));
        model.addAttribute("verificationLimit", steps.limit(SlaClock.VERIFICATION, locale));
        model.addAttribute("steps", steps.marked(1, locale));
    }
}

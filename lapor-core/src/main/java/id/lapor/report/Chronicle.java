package id.lapor.report;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;

/**
 * A report with everything that happened to it, for who counts reports.
 *
 * @param report the report
 * @param steps its history with what was said, as far as that is not erased
 * @param supporters citizens who support it besides its reporter
 */
public record Chronicle(Report report, List<Step> steps, long supporters) {

    public Chronicle {
        steps = ImmutableList.copyOf(steps);
    }

    /** How it stood before a moment; the submission always is part of it. What it is about is told as of now. */
    public Chronicle before(Instant moment) {
        List<Step> told = steps.stream()
                .filter(step ->
                        step.entry().sequence() == 1 || step.entry().at().isBefore(moment))
                .toList();
        if (told.size() == steps.size()) {
            return this;
        }
        Report then = report.retold(told.stream().map(Step::entry).toList());
        return new Chronicle(then, told, supporters);
    }

    /** Where the next batch begins, in the order of {@link Reports#chronicles}. */
    public Cursor cursor() {
        return Cursor.after(report.line(), ReportQuery.Order.NEWEST);
    }

    /** Texts may hold anything: none is printed. */
    @Override
    public String toString() {
        return "Chronicle[" + report + "]";
    }
}

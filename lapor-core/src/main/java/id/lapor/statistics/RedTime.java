package id.lapor.statistics;

import id.lapor.report.Standing;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.FollowUpColor;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;

/** For how long a report was red while it was open. Extensions that were granted later count as if from the start. */
final class RedTime {

    private final Clocks clocks;
    private final ColorPolicy colors;
    private final Spans spans;
    private Duration sum = Duration.ZERO;

    RedTime(Clocks clocks, ColorPolicy colors, Spans spans) {
        this.clocks = clocks;
        this.colors = colors;
        this.spans = spans;
    }

    /** It stood like this for a while. */
    void stands(Standing standing, Instant from, Instant to) {
        Status status = standing.status();
        if (!status.isOpen() || !to.isAfter(from)) {
            return;
        }
        Instant late = clocks.lateFrom(status, from);
        Instant turn = late.isBefore(from) ? from : late.isAfter(to) ? to : late;
        if (isRed(standing, false)) {
            sum = sum.plus(spans.between(from, turn));
        }
        if (isRed(standing, true)) {
            sum = sum.plus(spans.between(turn, to));
        }
    }

    private boolean isRed(Standing standing, boolean overdue) {
        return colors.colorOf(standing.worst(), overdue, standing.answered()) == FollowUpColor.RED;
    }

    Duration sum() {
        return sum;
    }
}

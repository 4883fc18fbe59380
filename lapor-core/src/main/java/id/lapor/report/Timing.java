package id.lapor.report;

import id.lapor.sla.DeadlineState;
import id.lapor.sla.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the governing deadlines of a list of reports stand. Working days are those of one calendar for the whole list, so
 * that it can be asked of a table; an agency with days off of its own may call something due soon a day earlier.
 *
 * @param state on track, due soon, overdue, lapsed, or paused: what nobody is timed for though it is open
 * @param today the day in the zone of that calendar
 * @param nextWorkingDay the first working day after it
 */
public record Timing(DeadlineState state, LocalDate today, LocalDate nextWorkingDay) {

    private static final Set<DeadlineState> OF_OPEN_REPORTS = Set.of(
            DeadlineState.ON_TRACK,
            DeadlineState.DUE_SOON,
            DeadlineState.OVERDUE,
            DeadlineState.LAPSED,
            DeadlineState.PAUSED);

    /**
     * @throws IllegalArgumentException when it is the state of a clock that has stopped: none governs
     */
    public Timing {
        if (!OF_OPEN_REPORTS.contains(state)) {
            throw new IllegalArgumentException(
                    "No governing deadline is " + state + ": ask for one of " + OF_OPEN_REPORTS);
        }
    }

    /** Whether an open report with this governing deadline stands so. */
    public boolean isOf(@Nullable Due due, Instant now) {
        if (due == null) {
            return state == DeadlineState.PAUSED;
        }
        return state == stateOf(due, now);
    }

    private DeadlineState stateOf(Due due, Instant now) {
        if (due.isPast(now)) {
            return due.clock().isReporters() ? DeadlineState.LAPSED : DeadlineState.OVERDUE;
        }
        LocalDate soon = due.wholeDay() ? nextWorkingDay : today;
        return due.on().isAfter(soon) ? DeadlineState.ON_TRACK : DeadlineState.DUE_SOON;
    }
}

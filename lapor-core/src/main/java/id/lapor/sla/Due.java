package id.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The governing deadline as it is kept beside a report, so that lists need no history: a projection that can be rebuilt.
 *
 * @param clock which clock governs
 * @param at the first moment that is too late
 * @param on the last day that is in time, or the day of the last moment that is, at the office whose time counts
 * @param wholeDay whether the time ends with that day
 * @param provisional whether days off it depends on are not decreed yet
 */
public record Due(SlaClock clock, Instant at, LocalDate on, boolean wholeDay, boolean provisional) {

    public static Due of(Deadline deadline) {
        Instant end = deadline.time().endOf(deadline.dueOn().toEpochDay());
        return new Due(
                deadline.clock(),
                deadline.dueAt(),
                deadline.dueOn(),
                end.equals(deadline.dueAt()),
                deadline.provisional());
    }

    /**
     * The same with the end of its day in place of a moment: a moment at which something changes tells when somebody
     * complained.
     *
     * @param time the office that looks at it
     */
    public Due inWholeDays(OfficeTime time) {
        return wholeDay ? this : new Due(clock, time.endOf(on.toEpochDay()), on, true, provisional);
    }

    /** The moment, where the deadline is no whole day. */
    public @Nullable Instant moment() {
        return wholeDay ? null : at;
    }

    /**
     * Working days after today that are left; negative once it is overdue.
     *
     * @param time the office that looks at it
     */
    public int remaining(Instant now, OfficeTime time) {
        return time.calendar().between(time.dayOf(now), on.toEpochDay());
    }

    /**
     * How it stands, as far as it can be told without the history: nothing that governs is held, and what has a moment is
     * due soon on its day.
     */
    public DeadlineState state(Instant now, OfficeTime time) {
        if (isPast(now)) {
            return clock.isReporters() ? DeadlineState.LAPSED : DeadlineState.OVERDUE;
        }
        int left = remaining(now, time);
        return left <= (wholeDay ? 1 : 0) ? DeadlineState.DUE_SOON : DeadlineState.ON_TRACK;
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(at);
    }
}

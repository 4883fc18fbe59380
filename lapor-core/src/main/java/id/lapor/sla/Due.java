package id.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The governing deadline as it is kept beside a report, so that lists need no history: a projection that can be rebuilt.
 *
 * @param clock which clock governs
 * @param at the first moment that is too late
 * @param provisional whether days off it depends on are not decreed yet
 */
public record Due(SlaClock clock, Instant at, boolean provisional) {

    public static Due of(Deadline deadline) {
        return new Due(deadline.clock(), deadline.dueAt(), deadline.provisional());
    }

    /** The last day that is in time, or the day of the last moment that is. */
    public LocalDate on(OfficeTime time) {
        return time.lastDayBefore(at);
    }

    /** The moment, where the deadline is no whole day. */
    public @Nullable Instant moment(OfficeTime time) {
        return time.endOf(time.dayBefore(at)).equals(at) ? null : at;
    }

    /** Working days after today that are left; negative once it is overdue. */
    public int remaining(Instant now, OfficeTime time) {
        return time.calendar().between(time.dayOf(now), time.dayBefore(at));
    }

    /** How it stands, as far as it can be told without the history: nothing that governs is held. */
    public DeadlineState state(Instant now, OfficeTime time) {
        if (isPast(now)) {
            return clock.isReporters() ? DeadlineState.LAPSED : DeadlineState.OVERDUE;
        }
        return remaining(now, time) <= 1 ? DeadlineState.DUE_SOON : DeadlineState.ON_TRACK;
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(at);
    }
}

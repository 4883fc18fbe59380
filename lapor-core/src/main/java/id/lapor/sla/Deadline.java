package id.lapor.sla;

import id.lapor.kernel.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One run of one clock.
 *
 * @param clock what is timed
 * @param agency whose clock it is, where each agency has its own; otherwise {@code null}
 * @param startedAt when it started
 * @param dueOn the last day that is in time, in {@code zone}
 * @param zone where that day ends
 * @param stoppedAt when it stopped, or {@code null} while it runs
 * @param heldSince since when it is held, or {@code null} when it is not
 * @param provisional whether it touches a year whose days off are not decreed yet
 */
public record Deadline(
        SlaClock clock,
        @Nullable AgencyId agency,
        Instant startedAt,
        LocalDate dueOn,
        ZoneId zone,
        @Nullable Instant stoppedAt,
        @Nullable Instant heldSince,
        boolean provisional) {

    /** The first moment that is too late: midnight after the due day. */
    public Instant dueAt() {
        return dueOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean isRunning() {
        return stoppedAt == null;
    }

    /** How it stands at {@code now}. */
    public DeadlineState state(Instant now, WorkingCalendar calendar) {
        if (stoppedAt != null) {
            return stoppedAt.isBefore(dueAt()) ? DeadlineState.MET : DeadlineState.MISSED;
        }
        Instant counted = heldSince == null ? now : heldSince;
        if (!counted.isBefore(dueAt())) {
            return DeadlineState.OVERDUE;
        }
        if (heldSince != null) {
            return DeadlineState.PAUSED;
        }
        return remaining(now, calendar) <= 1 ? DeadlineState.DUE_SOON : DeadlineState.ON_TRACK;
    }

    /** Working days after today that are left; negative once it is overdue. */
    public int remaining(Instant now, WorkingCalendar calendar) {
        return calendar.between(LocalDate.ofInstant(now, zone), dueOn);
    }
}

package id.lapor.sla;

import java.time.Instant;

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

    public boolean isPast(Instant now) {
        return !now.isBefore(at);
    }
}

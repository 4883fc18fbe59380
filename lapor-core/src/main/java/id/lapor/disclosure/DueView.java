package id.lapor.disclosure;

import id.lapor.sla.DeadlineState;
import id.lapor.sla.Explanation;
import id.lapor.sla.SlaClock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as people read it.
 *
 * @param clock what is timed
 * @param agency whose clock it is, where each agency has its own; otherwise {@code null}
 * @param on the last day that is in time, at the agency
 * @param at the first moment that is too late, where that is no whole day; {@code null} for days, and for the public
 * @param workingDaysLeft working days after today; negative once it is overdue
 * @param state how it stands
 * @param provisional whether days off it depends on are not decreed yet
 * @param why how it came about; {@code null} in lists
 */
public record DueView(
        SlaClock clock,
        @Nullable AgencyName agency,
        LocalDate on,
        @Nullable Instant at,
        int workingDaysLeft,
        DeadlineState state,
        boolean provisional,
        @Nullable Explanation why) {}

package id.lapor.disclosure;

import id.lapor.sla.DeadlineState;
import id.lapor.sla.SlaClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as people read it.
 *
 * @param clock what is timed
 * @param agency whose clock it is, where each agency has its own; otherwise {@code null}
 * @param on the last day that is in time, at the agency
 * @param workingDaysLeft working days after today; negative once it is overdue
 * @param state how it stands
 * @param provisional whether days off it depends on are not decreed yet
 */
public record DueView(
        SlaClock clock,
        @Nullable AgencyName agency,
        LocalDate on,
        int workingDaysLeft,
        DeadlineState state,
        boolean provisional) {}

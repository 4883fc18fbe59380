package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as people read it.
 *
 * @param clock what is timed, e.g. {@code FIRST_REPLY}
 * @param agency whose clock it is, where each agency has its own
 * @param on the last day that is in time, at the agency
 * @param workingDaysLeft working days after today; negative once it is overdue
 * @param state how it stands, e.g. {@code DUE_SOON}
 * @param provisional whether days off it depends on are not decreed yet
 */
@Wire
public record ReportDue(
        String clock,
        @Nullable AgencyRef agency,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        int workingDaysLeft,
        String state,
        boolean provisional) {

    public ReportDue {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(state, "state");
    }
}

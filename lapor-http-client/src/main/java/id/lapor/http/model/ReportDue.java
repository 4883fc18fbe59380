package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as people read it.
 *
 * @param clock what is timed, e.g. {@code FIRST_REPLY}
 * @param agency whose clock it is, where each agency has its own
 * @param on the last day that is in time, at the agency
 * @param at the first moment that is too late, where that is no whole day
 * @param workingDaysLeft working days after today; negative once it is overdue
 * @param state how it stands, e.g. {@code DUE_SOON}
 * @param provisional whether days off it depends on are not decreed yet
 * @param explanation how it came about, in the language asked for; not in lists
 */
@Wire
public record ReportDue(
        String clock,
        @Nullable AgencyRef agency,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant at,

        int workingDaysLeft,
        String state,
        boolean provisional,
        @Nullable String explanation) {

    public ReportDue {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(state, "state");
    }
}

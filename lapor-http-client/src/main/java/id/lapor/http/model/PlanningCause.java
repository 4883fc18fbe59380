package id.lapor.http.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a problem arose.
 *
 * @param cause e.g. {@code WEAR}; absent where no agency has named any
 * @param reports how many in the period
 * @param reportsBefore how many in the period before
 * @param daysRed what the delay cost, in days
 * @param examples handles of up to three public pages
 * @param places where
 */
@Wire
public record PlanningCause(
        @Nullable String cause,
        long reports,
        long reportsBefore,
        long daysRed,
        List<String> examples,
        List<PlanningPlace> places) {
    public PlanningCause {
        examples = List.copyOf(examples);
        places = List.copyOf(places);
    }
}

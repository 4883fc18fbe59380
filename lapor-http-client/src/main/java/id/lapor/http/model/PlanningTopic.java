package id.lapor.http.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the problem tree.
 *
 * @param category its code; absent for reports that are not sorted
 * @param reports how many in the period
 * @param reportsBefore how many in the period before
 * @param daysRed what the delay cost, in days
 * @param examples handles of up to three public pages
 * @param causes why
 */
@Wire
public record PlanningTopic(
        @Nullable String category,
        long reports,
        long reportsBefore,
        long daysRed,
        List<String> examples,
        List<PlanningCause> causes) {
    public PlanningTopic {
        examples = List.copyOf(examples);
        causes = List.copyOf(causes);
    }
}

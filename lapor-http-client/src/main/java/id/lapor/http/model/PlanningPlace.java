package id.lapor.http.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem arose.
 *
 * @param category code of the topic; of hot spots only
 * @param district Kemendagri code; absent when it is not known
 * @param latitude middle of a square of about 500 m, WGS 84
 * @param longitude middle of a square of about 500 m, WGS 84
 * @param reports how many in the period
 * @param reportsBefore how many in the period before
 * @param daysRed what the delay cost, in days
 * @param examples handles of up to three public pages
 */
@Wire
public record PlanningPlace(
        @Nullable String category,
        @Nullable String district,
        @Nullable Double latitude,
        @Nullable Double longitude,
        long reports,
        long reportsBefore,
        long daysRed,
        List<String> examples) {
    public PlanningPlace {
        examples = List.copyOf(examples);
    }
}

package id.lapor.http.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic in the published figures.
 *
 * @param category its code; absent for reports of which that is not told
 * @param count how many; absent where it is hidden
 * @param byStatus by status
 */
@Wire
public record PublishedTopic(
        @Nullable String category, @Nullable Long count, List<PublishedCount> byStatus) {
    public PublishedTopic {
        byStatus = List.copyOf(byStatus);
    }
}

package id.lapor.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list of messages that are stuck at a sink, page by page: those that have been for the longest time first, equal ones
 * by report and version.
 *
 * @param sink at which sink
 * @param state {@link MessageState#DEAD} or {@link MessageState#UNCERTAIN}
 * @param after where the page before ended, or {@code null} for the first page
 * @param limit the most entries, 1 to 200
 */
public record StuckQuery(
        PeerId sink, MessageState state, @Nullable Place after, int limit) {

    /** Where a page ended: the last entry's {@code since} and {@code id}. */
    public record Place(Instant since, MessageId id) {}

    /**
     * @throws IllegalArgumentException when nothing is stuck in that state, or the limit is out of bounds
     */
    public StuckQuery {
        if (!state.isStuck()) {
            throw new IllegalArgumentException("Nothing is stuck that is " + state);
        }
        Shapes.requireBetween(1, limit, 200, "The limit of a page");
    }

    /** The page behind an entry. */
    public StuckQuery behind(OutboxEntry last) {
        return new StuckQuery(sink, state, new Place(last.since(), last.id()), limit);
    }
}

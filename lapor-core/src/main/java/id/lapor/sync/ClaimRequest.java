package id.lapor.sync;

import java.time.Duration;

/**
 * Asks for messages to send.
 *
 * @param sink for whom
 * @param limit the most messages, 1 to 1,000
 * @param lease how long nobody else gets them; over zero, at most 30 days. It has to outlast the sending of all of them
 */
public record ClaimRequest(PeerId sink, int limit, Duration lease) {

    /**
     * @throws IllegalArgumentException when limit or lease is out of bounds
     */
    public ClaimRequest {
        Shapes.requireBetween(1, limit, 1_000, "The limit of a claim");
        Shapes.requireSpan(lease, "A lease");
    }
}

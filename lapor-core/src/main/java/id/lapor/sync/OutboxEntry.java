package id.lapor.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a message besides its payload.
 *
 * @param id of which change, for whom
 * @param idempotencyKey the same over every attempt
 * @param state where it stands
 * @param attempts how often it was claimed to be sent, since the last {@link Remedy.Retry}
 * @param token see {@link Ticket}
 * @param createdAt when the change happened
 * @param since when it came to this state, by the store's clock; {@code createdAt} before anything happened to it
 * @param reason the code of the last failure, or {@code null}
 * @param reference the destination's own id for it, or {@code null}
 * @param resolvedBy the account that last applied a remedy, empty for the system itself, or {@code null} for nobody
 */
public record OutboxEntry(
        MessageId id,
        String idempotencyKey,
        MessageState state,
        int attempts,
        long token,
        Instant createdAt,
        Instant since,
        @Nullable String reason,
        @Nullable String reference,
        @Nullable String resolvedBy) {

    /** What to show when applying a remedy to the message as it is seen here. */
    public Ticket ticket() {
        return new Ticket(id, token);
    }

    /** Without accounts, keys and references. */
    @Override
    public String toString() {
        return "OutboxEntry[" + id + " " + state + " after " + attempts + " attempts]";
    }
}

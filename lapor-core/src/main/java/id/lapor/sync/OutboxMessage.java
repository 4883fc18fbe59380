package id.lapor.sync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something that a sink has to be told.
 *
 * @param id of which change, for whom
 * @param idempotencyKey the same over every attempt and restart, so that a destination that knows such keys takes the
 *     message once; 1 to 64 letters, digits and dashes
 * @param payload what is sent, as text: made from a view, 1 to 1,000,000 characters
 * @param createdAt when the change happened, cut to microseconds. It gives the message its age; when it is due is up to
 *     the store's clock, so that nodes whose clocks differ hold nothing back
 */
public record OutboxMessage(MessageId id, String idempotencyKey, String payload, Instant createdAt) {

    private static final int LONGEST_PAYLOAD = 1_000_000;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,64}");

    /**
     * @throws IllegalArgumentException when the key is no key, or the payload is empty, too long or holds a NUL, which
     *     no database keeps
     */
    public OutboxMessage {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        if (!KEY.matcher(idempotencyKey).matches()) {
            throw new IllegalArgumentException("An idempotency key is 1 to 64 letters, digits or dashes");
        }
        Shapes.requireBetween(1, payload.length(), LONGEST_PAYLOAD, "The length of a payload");
        if (payload.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A payload is text and holds no NUL");
        }
    }

    /** A new message with an idempotency key of its own. */
    public static OutboxMessage of(MessageId id, String payload, Instant createdAt) {
        return new OutboxMessage(id, UUID.randomUUID().toString(), payload, createdAt);
    }

    /** Without the payload, which may hold what a citizen wrote. */
    @Override
    public String toString() {
        return "OutboxMessage[" + id + "]";
    }
}

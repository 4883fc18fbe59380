package id.lapor.sync;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything is sent to a sink at all: an outage costs one probe each time the gate was closed, on any number of
 * nodes. Instants are the store's.
 *
 * @param closedUntil nothing is sent before; from then on one message at a time may probe; {@code null} when open
 * @param probedUntil nobody else may probe before; {@code null} when nobody probes
 */
public record Gate(@Nullable Instant closedUntil, @Nullable Instant probedUntil) {

    /** Everything may pass. */
    public static final Gate OPEN = new Gate(null, null);

    /** What a gate lets through. */
    public enum Passage {
        ALL,
        NONE,
        ONE
    }

    /** What may pass now. */
    public Passage passage(Instant now) {
        if (closedUntil == null) {
            return Passage.ALL;
        }
        boolean probing = probedUntil != null && now.isBefore(probedUntil);
        return now.isBefore(closedUntil) || probing ? Passage.NONE : Passage.ONE;
    }

    /**
     * Closed for a while from now. A gate that is closed for longer stays so, whoever else saw the sink fail; a probe
     * under way is over.
     *
     * @throws IllegalArgumentException when the span is zero, negative or longer than 30 days
     */
    public Gate closed(Instant now, Duration span) {
        Shapes.requireSpan(span, "The time for which a gate is closed");
        Instant until = now.plus(span);
        boolean longer = closedUntil != null && closedUntil.isAfter(until);
        return new Gate(longer ? closedUntil : until, null);
    }

    /** With a probe under way. */
    public Gate probed(Instant until) {
        return new Gate(closedUntil, until);
    }
}

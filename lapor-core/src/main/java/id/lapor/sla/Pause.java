package id.lapor.sla;

import java.time.Instant;

/**
 * A span in which a clock was held, told by the history.
 *
 * @param from when it was held
 * @param to when it went on
 */
public record Pause(Instant from, Instant to) {

    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it begins, but this is from " + from + " to " + to);
        }
    }
}

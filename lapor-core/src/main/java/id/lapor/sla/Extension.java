package id.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * More time, as it was granted.
 *
 * @param to the last day that is in time
 * @param at when it was granted; whoever granted it knew of what had been held before
 */
record Extension(LocalDate to, Instant at) {

    /** What was held since, as far as it was held since. */
    List<Pause> since(List<Pause> pauses) {
        return pauses.stream()
                .filter(pause -> pause.to().isAfter(at))
                .map(pause -> pause.from().isBefore(at) ? new Pause(at, pause.to()) : pause)
                .toList();
    }
}

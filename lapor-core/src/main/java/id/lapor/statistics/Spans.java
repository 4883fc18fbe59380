package id.lapor.statistics;

import id.lapor.agency.Agency;
import id.lapor.sla.Deadline;
import id.lapor.sla.SlaClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long things took with one report. Whoever hides is timed in whole days: an officer who knows when the reply was
 * written could tell the minute of the submission from an exact duration.
 *
 * @param daysEndIn where days end; {@code null} where durations are exact
 */
record Spans(@Nullable ZoneId daysEndIn) {

    static Spans of(boolean hidesReporter, List<Deadline> deadlines) {
        return new Spans(hidesReporter ? home(deadlines) : null);
    }

    private static ZoneId home(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.clock().whose() == SlaClock.Whose.DESK)
                .map(deadline -> deadline.time().zone())
                .findFirst()
                .orElse(Agency.WIB);
    }

    Duration between(Instant from, Instant to) {
        ZoneId zone = daysEndIn;
        Duration span = zone == null
                ? Duration.between(from, to)
                : Duration.ofDays(
                        ChronoUnit.DAYS.between(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone)));
        return span.isNegative() ? Duration.ZERO : span;
    }
}

package id.lapor.testkit.generator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How much is reported, and from when on.
 *
 * @param firstDay the first day, in {@code zone}
 * @param reportsPerDay the mean over a week without rain, 1 to 100,000; rain adds to it
 * @param zone the town's zone, one without daylight saving, as all of Indonesia's are
 */
public record GeneratorSettings(LocalDate firstDay, int reportsPerDay, ZoneId zone) {

    /**
     * @throws IllegalArgumentException when the reports of a day are out of bounds or the zone changes its offset
     */
    public GeneratorSettings {
        if (reportsPerDay < 1 || reportsPerDay > 100_000) {
            throw new IllegalArgumentException("Reports per day: 1 to 100000, not " + reportsPerDay);
        }
        if (zone.getRules().nextTransition(firstDay.atStartOfDay().toInstant(ZoneOffset.UTC)) != null) {
            throw new IllegalArgumentException("A zone without daylight saving is needed, not " + zone);
        }
    }

    /** A large city's 500 reports a day (Jakarta had 508 in 2024) from 1 January 2026 on, in WIB. */
    public static GeneratorSettings standard() {
        return new GeneratorSettings(LocalDate.of(2026, 1, 1), 500, ZoneId.of("Asia/Jakarta"));
    }

    public GeneratorSettings startingOn(LocalDate day) {
        return new GeneratorSettings(day, reportsPerDay, zone);
    }

    public GeneratorSettings reportsPerDay(int number) {
        return new GeneratorSettings(firstDay, number, zone);
    }

    public GeneratorSettings in(ZoneId otherZone) {
        return new GeneratorSettings(firstDay, reportsPerDay, otherZone);
    }
}

package id.lapor.report;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * How long texts and identities are kept after a report ended. What is on hold stays; what begins again, begins anew.
 *
 * @param keep how long after the end; at least a year
 * @param warn how long before erasing the reporter is told; shorter than {@code keep}
 */
public record Retention(Period keep, Period warn) {

    /** [D] Five years, and a warning a month before. */
    public static final Retention STANDARD = new Retention(Period.ofYears(5), Period.ofDays(30));

    public Retention {
        if (keep.toTotalMonths() < 12 || warn.isNegative() || warn.toTotalMonths() >= keep.toTotalMonths()) {
            throw new IllegalArgumentException(
                    "Reports are kept for a year or longer, and the warning comes before: " + keep + ", " + warn);
        }
    }

    /** Whether both have passed: the time to keep since the end, and the time to take notice since the warning. */
    boolean isOver(Instant ended, Instant warned, Instant now) {
        return !now.isBefore(later(ended, keep)) && !now.isBefore(later(warned, warn));
    }

    /** What ended before this moment is to be announced. */
    public Instant announcedBefore(Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(keep).plus(warn).toInstant();
    }

    private static Instant later(Instant moment, Period span) {
        return moment.atZone(ZoneOffset.UTC).plus(span).toInstant();
    }
}

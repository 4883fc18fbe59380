package id.lapor.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year (triwulan): what offices publish by.
 *
 * @param year 2000 to 9999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern SHAPE = Pattern.compile("([2-9][0-9]{3})-Q([1-4])");
    private static final int MONTHS = 3;

    public Quarter {
        if (year < Period.FIRST_YEAR || year > Period.LAST_YEAR || number < 1 || number > 4) {
            throw new IllegalArgumentException(
                    "A quarter is 1 to 4 of a year from 2000 to 9999, but was " + number + " of " + year);
        }
    }

    /** The one that a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Reads {@link #toString}. */
    public static Optional<Quarter> parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** Its days. */
    public Period days() {
        LocalDate first = LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
        return new Period(first, first.plusMonths(MONTHS).minusDays(1));
    }

    public Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** Whether its last day is over on a day. */
    public boolean isOver(LocalDate today) {
        return days().to().isBefore(today);
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    /** As in {@code 2026-Q1}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}

package id.lapor.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row, in the installation's zone.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 9999;

    /**
     * @throws IllegalArgumentException when it ends before it begins
     */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins, but this is from " + from + " to " + to);
        }
    }

    /**
     * Reads two days as they stand in an address, such as {@code 2026-01-01} and {@code 2026-03-31}.
     *
     * @return empty unless both are days of the years 2000 to 9999, in this order
     */
    public static Optional<Period> parse(@Nullable String from, @Nullable String to) {
        return day(from)
                .flatMap(first -> day(to).filter(last -> !last.isBefore(first)).map(last -> new Period(first, last)));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The same without the days after one; of a period that begins later, its first day. */
    public Period until(LocalDate day) {
        LocalDate last = day.isBefore(from) ? from : day;
        return last.isBefore(to) ? new Period(from, last) : this;
    }

    /** As long, and directly before: of whole months as many months, otherwise as many days. */
    public Period before() {
        LocalDate last = from.minusDays(1);
        boolean wholeMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        if (wholeMonths) {
            return new Period(from.minusMonths(ChronoUnit.MONTHS.between(from, to) + 1), last);
        }
        return new Period(last.minusDays(ChronoUnit.DAYS.between(from, to)), last);
    }
}

package id.lapor.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Days in a row, in the installation's zone.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    /**
     * @throws IllegalArgumentException when it ends before it begins
     */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins, but this is from " + from + " to " + to);
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

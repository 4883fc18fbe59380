package id.lapor.sla;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Which days an office works: Monday to Friday without the days off. Counting is arithmetic on sums computed once, so
 * that a list of a million reports can be coloured.
 */
public final class WorkingCalendar {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2049, 12, 31);

    private final Holidays holidays;
    /** Working days from FIRST up to and including each day. */
    private final int[] workedUpTo;
    /** The day on which each working day falls, as days since FIRST. */
    private final int[] dayOfWorkingDay;

    public WorkingCalendar(Holidays holidays) {
        this.holidays = holidays;
        int days = Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay() + 1);
        int[] sums = new int[days];
        int[] workingDays = new int[days];
        int worked = 0;
        LocalDate date = FIRST;
        for (int day = 0; day < days; day++) {
            if (isWorked(date, holidays)) {
                workingDays[worked++] = day;
            }
            sums[day] = worked;
            date = date.plusDays(1);
        }
        this.workedUpTo = sums;
        this.dayOfWorkingDay = Arrays.copyOf(workingDays, worked);
    }

    public boolean isWorkingDay(LocalDate date) {
        return isWorked(date, holidays);
    }

    /**
     * The {@code count}-th working day after {@code start}; the start day itself does not count.
     *
     * @throws IllegalArgumentException when {@code count} is negative or the days lie outside 2015 to 2049
     */
    public LocalDate plus(LocalDate start, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forward, not by " + count);
        }
        if (count == 0) {
            return start;
        }
        int nth = workedUpTo[indexOf(start)] + count - 1;
        if (nth >= dayOfWorkingDay.length) {
            throw outside(LAST.plusDays(1));
        }
        return FIRST.plusDays(dayOfWorkingDay[nth]);
    }

    /**
     * The working days after {@code start} up to and including {@code end}; negative when {@code end} is earlier.
     *
     * @throws IllegalArgumentException when a day lies outside 2015 to 2049
     */
    public int between(LocalDate start, LocalDate end) {
        return workedUpTo[indexOf(end)] - workedUpTo[indexOf(start)];
    }

    /** Whether a span touches a year whose days off are not decreed yet. */
    public boolean isProvisional(LocalDate start, LocalDate end) {
        for (int year = start.getYear(); year <= end.getYear(); year++) {
            if (!holidays.decreedYears().contains(year)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWorked(LocalDate date, Holidays holidays) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY
                && day != DayOfWeek.SUNDAY
                && !holidays.daysOff().contains(date);
    }

    private static int indexOf(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw outside(date);
        }
        return Math.toIntExact(date.toEpochDay() - FIRST.toEpochDay());
    }

    private static IllegalArgumentException outside(LocalDate date) {
        return new IllegalArgumentException(
                "Working days are known from " + FIRST + " to " + LAST + ", but this touches " + date);
    }
}

package id.lapor.sla;

import java.time.DayOfWeek;
import java.util.Arrays;

/** Sums over a week that repeats itself, with days off. Computed once: about 350 kB. */
final class WorkedWeeks extends WorkedTime {

    /** 1970-01-01 was a Thursday: the fourth day of the week, counted from zero on Monday. */
    private static final int FIRST_DAY_OF_WEEK = 3;

    private final int[] daysUpTo;
    private final int[] minutesUpTo;
    private final int[] dayOfNth;

    /**
     * @param length how many days
     */
    static WorkedWeeks of(int length, Holidays holidays, OfficeHours hours) {
        int[] minutesOfWeek = new int[7];
        for (DayOfWeek day : DayOfWeek.values()) {
            minutesOfWeek[day.ordinal()] = hours.of(day).stream()
                    .mapToInt(span -> span.last() - span.first())
                    .sum();
        }
        boolean[] isOff = new boolean[length];
        holidays.daysOff().forEach(day -> isOff[(int) day.toEpochDay()] = true);
        return new WorkedWeeks(length, minutesOfWeek, isOff);
    }

    /**
     * @param minutesOfWeek how long each day is worked, from Monday on
     * @param isOff whether a day is off
     */
    private WorkedWeeks(int length, int[] minutesOfWeek, boolean[] isOff) {
        daysUpTo = new int[length];
        minutesUpTo = new int[length];
        int[] nth = new int[length];
        int days = 0;
        int minutes = 0;
        for (int day = 0; day < length; day++) {
            int worked = isOff[day] ? 0 : minutesOfWeek[(day + FIRST_DAY_OF_WEEK) % 7];
            if (worked > 0) {
                nth[days++] = day;
            }
            minutes += worked;
            daysUpTo[day] = days;
            minutesUpTo[day] = minutes;
        }
        dayOfNth = Arrays.copyOf(nth, days);
    }

    @Override
    int days(int day) {
        return daysUpTo[day];
    }

    @Override
    int minutes(int day) {
        return minutesUpTo[day];
    }

    @Override
    int dayOf(int nth) {
        return dayOfNth[nth - 1];
    }

    @Override
    int allDays() {
        return dayOfNth.length;
    }

    @Override
    boolean isWorked(int day) {
        return daysUpTo[day] > (day == 0 ? 0 : daysUpTo[day - 1]);
    }
}

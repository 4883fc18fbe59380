package id.lapor.sla;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What is left of the time of others once some days are off besides: a region's agencies share their sums this way. */
final class WorkedLess extends WorkedTime {

    private final WorkedTime others;
    private final int[] daysOff;
    /** Minutes lost with the days off before each of them, and with all of them at the end. */
    private final int[] lostBefore;

    /** @param off which are off here only, in any order */
    WorkedLess(WorkedTime others, IntStream off) {
        this.others = others;
        this.daysOff = off.filter(others::isWorked).sorted().distinct().toArray();
        this.lostBefore = new int[daysOff.length + 1];
        for (int i = 0; i < daysOff.length; i++) {
            int day = daysOff[i];
            int worked = others.minutes(day) - (day == 0 ? 0 : others.minutes(day - 1));
            lostBefore[i + 1] = lostBefore[i] + worked;
        }
    }

    @Override
    int days(int day) {
        return others.days(day) - offUpTo(day);
    }

    @Override
    int minutes(int day) {
        return others.minutes(day) - lostBefore[offUpTo(day)];
    }

    @Override
    int dayOf(int nth) {
        int off = 0;
        while (true) {
            int day = others.dayOf(nth + off);
            int offMeanwhile = offUpTo(day);
            if (offMeanwhile == off) {
                return day;
            }
            off = offMeanwhile;
        }
    }

    @Override
    int allDays() {
        return others.allDays() - daysOff.length;
    }

    @Override
    boolean isWorked(int day) {
        return others.isWorked(day) && Arrays.binarySearch(daysOff, day) < 0;
    }

    private int offUpTo(int day) {
        int found = Arrays.binarySearch(daysOff, day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}

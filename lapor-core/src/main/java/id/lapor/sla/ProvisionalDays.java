package id.lapor.sla;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;

/** The days of years whose days off are not decreed yet, counted once. */
final class ProvisionalDays {

    private final int[] upTo;

    /** @param decreed the other years */
    ProvisionalDays(LocalDate first, LocalDate last, Set<Integer> decreed) {
        upTo = new int[Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1];
        int day = 0;
        int provisional = 0;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            for (int left = Year.of(year).length(); left > 0; left--) {
                provisional += decreed.contains(year) ? 0 : 1;
                upTo[day++] = provisional;
            }
        }
    }

    /** Whether one lies between two days, both included, counted from the first that is known. */
    boolean areBetween(int start, int end) {
        return upTo[end] > (start == 0 ? 0 : upTo[start - 1]);
    }
}

package id.lapor.sla;

/** How much was worked up to the end of each day from 1970 to 2049; days are counted from 1970-01-01. */
abstract class WorkedTime {

    /** Working days from the first up to and including {@code day}. */
    abstract int days(int day);

    /** Working minutes from the first day up to and including {@code day}. */
    abstract int minutes(int day);

    /** The day on which the {@code nth} working day falls, counted from one; at most {@link #allDays}. */
    abstract int dayOf(int nth);

    abstract int allDays();

    abstract boolean isWorked(int day);

    /**
     * The first day up to whose end that many minutes are worked.
     *
     * @param last a day up to whose end they are
     */
    final int dayWith(int minutes, int last) {
        int low = 0;
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (minutes(middle) < minutes) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

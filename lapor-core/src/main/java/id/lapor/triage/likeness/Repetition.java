package id.lapor.triage.likeness;

import id.lapor.kernel.Wording;
import id.lapor.workflow.Status;
import java.util.Locale;

/** What a report is to an earlier one that it may repeat. */
public enum Repetition {
    /** About the same incident, which somebody still works on: it may follow the earlier one. */
    DUPLICATE,
    /** About what had already ended: a report of its own, and a sign that the problem comes back. */
    RECURRENCE,
    /** Not alike enough. */
    NONE;

    /**
     * A report that has ended, in whatever way, is never a duplicate's target.
     *
     * @param threshold from which likeness on, 0 to 1; {@link Likeness#DEFAULT_THRESHOLD} where nothing else was decided
     * @param earlier where the earlier one stands now
     */
    public static Repetition of(Likeness likeness, double threshold, Status earlier) {
        if (!likeness.isAtLeast(threshold)) {
            return NONE;
        }
        return earlier.isOpen() ? DUPLICATE : RECURRENCE;
    }

    /** What an officer reads: Indonesian, or English for the locale {@code en}. */
    public String sentence(Locale locale) {
        return Wording.sentence("likeness." + this, locale);
    }
}

package id.lapor.sla;

import java.time.Instant;
import java.util.Comparator;

/**
 * Somebody has to be reminded of a deadline.
 *
 * @param mark which reminder it is: each is sent once
 * @param at since when it is due
 * @param level how far up it goes: 0 for who has to act, 1 for the head of that office, each further one an office higher
 */
public record Reminder(Mark mark, Instant at, int level) {

    static final Comparator<Reminder> IN_ORDER = Comparator.comparing(Reminder::at)
            .thenComparing(reminder -> reminder.mark().kind());

    /**
     * What is kept of a reminder that was sent.
     *
     * @param kind why
     * @param number of {@link Kind#LATE} the how-manieth, from 1; otherwise 0
     */
    public record Mark(Kind kind, int number) {}

    /** Why a reminder is due. */
    public enum Kind {
        /** Half of the time is over. */
        HALF,
        /** Three quarters of the time are over. */
        THREE_QUARTERS,
        /** The time is over. */
        DUE,
        /** It is over, and still nothing happened. */
        LATE,
        /** The day is there on which the agency itself promised its next step. */
        PROMISED
    }
}

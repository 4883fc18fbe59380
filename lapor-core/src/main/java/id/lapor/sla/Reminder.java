package id.lapor.sla;

import java.time.Instant;
import java.util.Comparator;

/**
 * Somebody has to be reminded of a deadline.
 *
 * @param at when
 * @param kind why then
 * @param daysLate for {@link Kind#LATE}: which working day after the due day it is, from 1; otherwise 0
 * @param level how far up it goes: 0 for who has to act, 1 for the head of that office, each further one an office higher
 */
public record Reminder(Instant at, Kind kind, int daysLate, int level) {

    static final Comparator<Reminder> IN_ORDER =
            Comparator.comparing(Reminder::at).thenComparing(Reminder::kind);

    /** Why a reminder is due. */
    public enum Kind {
        /** Half of the time is over. */
        HALF,
        /** Three quarters of the time are over. */
        THREE_QUARTERS,
        /** The time is over. */
        DUE,
        /** It is over, and still nothing happened. */
        LATE
    }
}

package id.lapor.workflow;

import id.lapor.kernel.Role;
import java.util.Set;

/** Anything that leaves an entry in the history of a report. */
public sealed interface Act permits Move, Entry {

    /** The stable name in history, events, metrics and the HTTP contract, e.g. {@code delegate}. */
    String code();

    /** Who may do it, if they have to do with the report. */
    Set<Role> by();

    /**
     * @throws IllegalArgumentException when no act has this code
     */
    static Act of(String code) {
        for (Move move : Move.values()) {
            if (move.code().equals(code)) {
                return move;
            }
        }
        for (Entry entry : Entry.values()) {
            if (entry.code().equals(code)) {
                return entry;
            }
        }
        throw new IllegalArgumentException("No act is called " + code);
    }
}

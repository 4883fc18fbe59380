package id.lapor.sla;

import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.util.List;
import java.util.Set;

/** Sets of acts as the bits of a number: a list of a million reports asks for them many times each. */
final class ActBits {

    private static final int MOVES = Move.values().length;

    private ActBits() {}

    static long of(Act act) {
        return 1L << (act instanceof Move move ? move.ordinal() : MOVES + ((Entry) act).ordinal());
    }

    static long of(Set<Act> acts) {
        long bits = 0;
        for (Act act : acts) {
            bits |= of(act);
        }
        return bits;
    }

    /** What was done at all. */
    static long of(List<HistoryEntry> history) {
        long bits = 0;
        for (int i = 0; i < history.size(); i++) {
            bits |= of(history.get(i).act());
        }
        return bits;
    }
}

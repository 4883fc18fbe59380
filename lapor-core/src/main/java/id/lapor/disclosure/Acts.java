package id.lapor.disclosure;

import com.google.common.collect.ImmutableSet;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import java.util.Set;

/**
 * What a reader may do now; a guard may still object.
 *
 * @param moves moves of the table
 * @param entries entries that leave the status
 */
public record Acts(Set<Move> moves, Set<Entry> entries) {

    public Acts {
        moves = ImmutableSet.copyOf(moves);
        entries = ImmutableSet.copyOf(entries);
    }
}

package id.lapor.disclosure;

import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import java.util.List;
import java.util.Set;

/**
 * What those who take part need to go on.
 *
 * @param deadlines every deadline, past ones included
 * @param moves what the reader may do now
 * @param entries what the reader may add now
 * @param version the version that the next command refers to
 */
public record Workings(List<DueView> deadlines, Set<Move> moves, Set<Entry> entries, long version) {}

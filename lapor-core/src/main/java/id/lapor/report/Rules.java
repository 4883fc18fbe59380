package id.lapor.report;

import id.lapor.kernel.Actor;
import id.lapor.workflow.Act;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Status;
import java.util.EnumSet;
import java.util.Set;

/**
 * Decides what a command makes of a report: an entry for its history, or a refusal. Pure: the same question always has
 * the same answer. Where the report stands afterwards, {@link Standing#after} tells from the entry.
 */
public final class Rules {

    private Rules() {}

    /** The entry that the command adds to the history, not sealed yet, or why it is refused. */
    public static Decision<HistoryEntry> decide(Report report, Command command, Actor actor, Circumstances at) {
        Refusal objection = Needs.objection(report, command, actor, at);
        if (objection != null) {
            return Decision.refused(objection);
        }
        Effect effect = Consequences.effect(report, command, actor, at);
        Status to = Consequences.status(report, command, actor, effect, at);
        return Decision.moved(HistoryEntry.unsealed(
                report.version() + 1, command.act(), report.status(), to, actor, at.now(), effect));
    }

    /** The moves that are open to the actor now; what is said with them may still be refused. */
    public static Set<Move> offered(Report report, Actor actor, Circumstances at) {
        EnumSet<Move> moves = EnumSet.noneOf(Move.class);
        for (Move move : Move.values()) {
            if (isOpen(report, move, actor, at)) {
                moves.add(move);
            }
        }
        return moves;
    }

    /** The entries that are open to the actor now; what is said with them may still be refused. */
    public static Set<Entry> entries(Report report, Actor actor, Circumstances at) {
        EnumSet<Entry> entries = EnumSet.noneOf(Entry.class);
        for (Entry entry : Entry.values()) {
            if (isOpen(report, entry, actor, at)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static boolean isOpen(Report report, Act act, Actor actor, Circumstances at) {
        return Needs.objection(report, act, actor, at) == null;
    }
}

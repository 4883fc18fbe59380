package id.lapor.report;

import id.lapor.agency.Delegation;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Decides what a command makes of a report. Pure: the same question always has the same answer. */
public final class Rules {

    private Rules() {}

    /** How a report stands once it is submitted. */
    public static Standing submitted() {
        return Standing.SUBMITTED;
    }

    /** Where the report stands after the command, or why it is refused. */
    public static Decision<Standing> decide(Report report, Command command, Actor actor, Circumstances at) {
        Optional<Refusal> objection = Guards.objection(report, command, actor, at);
        return objection.isPresent()
                ? Decision.refused(objection.get())
                : Decision.moved(next(report.standing(), command, actor, at));
    }

    /** The moves that the table offers to a role where the report stands now; a guard may still object. */
    public static Set<Move> offered(Report report, Role role, Instant now) {
        EnumSet<Move> moves = EnumSet.noneOf(Move.class);
        for (Move move : Move.values()) {
            if (move.leaves(report.status()) && move.by().contains(role) && !Command.Unsupported.MOVES.contains(move)) {
                moves.add(move);
            }
        }
        if (!Guards.mayClose(report, role, now)) {
            moves.remove(Move.CLOSE);
        }
        if (role == Role.LIAISON && report.standing().askedByLiaison()) {
            moves.remove(Move.ASK);
        }
        return moves;
    }

    /** The entries that a role may add where the report stands now. */
    public static Set<Entry> entries(Report report, Role role) {
        Set<Entry> entries = new LinkedHashSet<>();
        for (Entry entry : Entry.values()) {
            boolean fits = entry != Entry.PROGRESS || Move.ANSWER.leaves(report.status());
            if (fits && entry.by().contains(role)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static Standing next(Standing standing, Command command, Actor actor, Circumstances at) {
        if (command instanceof Command.Ask) {
            return standing.postponed(actor.is(Role.LIAISON));
        }
        if (command instanceof Command.Complete) {
            return standing.moveTo(Objects.requireNonNull(standing.left(), "an incomplete report left a status"));
        }
        if (command instanceof Command.Delegate delegate) {
            return standing.delegatedTo(new Delegation(delegate.to(), at.now(), actor.agency()));
        }
        if (command instanceof Command.Return) {
            return standing.returned(at.now());
        }
        if (command instanceof Command.Start) {
            return standing.moveTo(Status.IN_PROGRESS).respondedTo();
        }
        if (command instanceof Command.Progress) {
            return standing.respondedTo();
        }
        if (command instanceof Command.Answer) {
            return standing.moveTo(Status.ANSWERED).withAnswer(true);
        }
        if (command instanceof Command.ReplyTo) {
            return standing.moveTo(Status.REPLIED).withAnswer(false);
        }
        if (command instanceof Command.Close close) {
            return standing.moveTo(Status.CLOSED).rated(close.rating());
        }
        return command.act() instanceof Move move
                ? standing.moveTo(move.to().iterator().next())
                : standing;
    }
}

package id.lapor.sla;

import id.lapor.kernel.Role;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runs of a clock that goes by the whole report. */
final class Turns {

    private final SlaClock clock;
    private final List<ClockRun> runs = new ArrayList<>();
    private @Nullable ClockRun open;

    private Turns(SlaClock clock) {
        this.clock = clock;
    }

    static List<ClockRun> of(SlaClock clock, List<HistoryEntry> history) {
        Turns turns = new Turns(clock);
        history.forEach(turns::take);
        return turns.runs;
    }

    private void take(HistoryEntry entry) {
        if (isOfOnePart(entry)) {
            return;
        }
        if (open != null && ends(open, entry)) {
            open = null;
        }
        if (open == null && entry.to().isOpen() && clock.isStartedBy(entry)) {
            open = new ClockRun(clock, null, entry.at());
            runs.add(open);
        }
    }

    /** An agency that is not in the lead moves its part only: the report's own clocks do not notice. */
    private static boolean isOfOnePart(HistoryEntry entry) {
        boolean agencys = entry.by() == Role.LIAISON && entry.act() instanceof Move;
        return agencys && !((Move) entry.act()).to().contains(entry.to());
    }

    private boolean ends(ClockRun run, HistoryEntry entry) {
        if (handsBack(entry)) {
            run.resume(entry.at());
        }
        if (!entry.to().isOpen()) {
            run.stopWithTheReport(entry.at());
            return true;
        }
        if (clock.stops().contains(entry.act()) && !goesOn(entry)) {
            run.stop(entry.at());
            return true;
        }
        if (clock.holds().contains(entry.act())) {
            run.hold(entry.at(), entry.is(Move.ANSWER));
        }
        if (clock == SlaClock.RESOLUTION && entry.is(Entry.GRANT_EXTENSION)) {
            run.extendTo(((Effect.Scheduled) entry.effect()).on());
        }
        return false;
    }

    /**
     * A standing order forwards, but a person still has to verify; what came back is verified, but still has to be
     * forwarded; an answer that was mirrored again goes on standing.
     */
    private boolean goesOn(HistoryEntry entry) {
        boolean standingOrder = clock == SlaClock.VERIFICATION && entry.is(Move.DELEGATE) && entry.by() == Role.SYSTEM;
        boolean sameAnswer = clock == SlaClock.REPORTER_REPLY && entry.to() == Status.ANSWERED;
        boolean toForward = clock == SlaClock.VERIFICATION && entry.is(Entry.VERIFY) && entry.to() == Status.RETURNED;
        return standingOrder || sameAnswer || toForward;
    }

    /** What a follower's target does gives nothing back; that it follows no longer, does. */
    static boolean handsBack(HistoryEntry entry) {
        boolean moves = entry.act() instanceof Move && !entry.is(Move.MIRROR) || entry.is(Entry.UNLINK);
        return moves
                && switch (entry.to()) {
                    case DELEGATED, IN_PROGRESS, REPLIED, RETURNED -> true;
                    default -> false;
                };
    }
}

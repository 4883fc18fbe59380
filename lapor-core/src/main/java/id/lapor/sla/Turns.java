package id.lapor.sla;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The runs of a clock that goes by the whole report. */
final class Turns {

    private final SlaClock clock;
    private final Consumer<ClockRun> ended;
    private @Nullable ClockRun open;
    private @Nullable AgencyId lead;
    /** Of the verification only: whoever governs a follower has to do something about its target. */
    private boolean follows;
    /** Of an emergency only: its target has had it since it began to follow. */
    private boolean calledElsewhere;

    private Turns(SlaClock clock, Consumer<ClockRun> ended) {
        this.clock = clock;
        this.ended = ended;
    }

    /**
     * The run that is open at the end of the history, if any.
     *
     * @param ended is told of every run before it
     */
    static @Nullable ClockRun open(SlaClock clock, List<HistoryEntry> history, Consumer<ClockRun> ended) {
        Turns turns = new Turns(clock, ended);
        for (int i = 0; i < history.size(); i++) {
            turns.take(history.get(i));
        }
        return turns.open;
    }

    private void take(HistoryEntry entry) {
        if (isOfOnePart(entry)) {
            return;
        }
        if (open != null && ends(open, entry)) {
            ended.accept(open);
            open = null;
        }
        if (clock.whose() == SlaClock.Whose.AGENCY) {
            lead = Leads.after(entry, lead);
        }
        if (clock == SlaClock.VERIFICATION) {
            follows = follows(entry, follows);
        }
        if (open == null && clock.isStartedBy(entry) && isAsked(entry)) {
            calledElsewhere = false;
            open = new ClockRun(clock, null, lead, entry.at());
        }
    }

    private boolean isAsked(HistoryEntry entry) {
        boolean comesBack = clock == SlaClock.ON_SITE && entry.is(Entry.UNLINK);
        return !follows && (!comesBack || calledElsewhere);
    }

    /** An agency that is not in the lead moves its part only: the report's own clocks do not notice. */
    private static boolean isOfOnePart(HistoryEntry entry) {
        return entry.by() == Role.LIAISON && entry.act() instanceof Move move && !move.leadsTo(entry.to());
    }

    private boolean ends(ClockRun run, HistoryEntry entry) {
        if (run.isHeld() && handsBack(entry)) {
            run.resume(entry.at());
        }
        if (clock == SlaClock.ON_SITE && (entry.is(Entry.LINK) || entry.is(Entry.CALL_OFF_EMERGENCY))) {
            run.supersede(entry.at());
            calledElsewhere = entry.is(Entry.LINK);
            return true;
        }
        if (!clock.runsAt(entry.to())) {
            run.stopWithTheReport(entry.at());
            return true;
        }
        if (clock.isStoppedBy(entry) && !goesOn(entry)
                || clock == SlaClock.VERIFICATION && isVerifiedElsewhere(entry)) {
            run.stop(entry.at());
            return true;
        }
        if (clock.isHeldBy(entry)) {
            run.hold(entry.at(), entry.is(Move.ANSWER));
        }
        if (clock == SlaClock.RESOLUTION && entry.is(Entry.GRANT_EXTENSION)) {
            run.extendTo(((Effect.Scheduled) entry.effect()).on(), entry.at());
        }
        return false;
    }

    /** Whether it follows another report afterwards. */
    private static boolean follows(HistoryEntry entry, boolean before) {
        if (entry.is(Entry.LINK)) {
            return true;
        }
        boolean parts = entry.is(Entry.UNLINK)
                || entry.is(Move.REPLY)
                || entry.is(Move.OBJECT)
                || entry.is(Move.REOPEN)
                || entry.act() instanceof Move && !entry.to().isOpen() && !entry.is(Move.MIRROR)
                || entry.effect() instanceof Effect.Naming naming
                        && naming.accused().headOfRegion();
        return before && !parts;
    }

    /** What a person gave to an agency, is verified for every report that goes along. */
    private static boolean isVerifiedElsewhere(HistoryEntry entry) {
        return entry.effect() instanceof Effect.Mirrored mirrored
                && !mirrored.holdings().isEmpty();
    }

    /**
     * A standing order forwards, but a person still has to verify, whatever else is asked or found meanwhile; what came
     * back is verified, but still has to be forwarded; an answer that was mirrored again goes on standing; news of progress are nobody on site.
     */
    private boolean goesOn(HistoryEntry entry) {
        return switch (clock) {
            case VERIFICATION ->
                entry.is(Move.DELEGATE) && entry.by() == Role.SYSTEM
                        || (entry.is(Move.ASK) || entry.is(Entry.LINK)) && wasAtAnAgency(entry)
                        || entry.is(Entry.VERIFY) && entry.to() == Status.RETURNED;
            case REPORTER_REPLY -> entry.to() == Status.ANSWERED;
            case ON_SITE ->
                entry.is(Entry.PROGRESS) && !(entry.effect() instanceof Effect.Arrived)
                        || entry.is(Move.MIRROR) && entry.to() != Status.ANSWERED;
            default -> false;
        };
    }

    private static boolean wasAtAnAgency(HistoryEntry entry) {
        Status before = entry.from();
        return before != null && before.isAtAnAgency();
    }

    /** What a follower's target does gives nothing back; that it follows no longer, does. */
    static boolean handsBack(HistoryEntry entry) {
        boolean moves = entry.act() instanceof Move && !entry.is(Move.MIRROR) || entry.is(Entry.UNLINK);
        return moves && (entry.to().isAtAnAgency() || entry.to() == Status.RETURNED);
    }
}

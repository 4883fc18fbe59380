package id.lapor.desk;

import id.lapor.kernel.Actor;
import id.lapor.kernel.Wording;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Command;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Decision;
import java.util.List;

/** What the clock does by itself: closes answered reports and archives incomplete ones after the reporter's silence. */
public final class ClockDesk {

    private static final int BATCH = 100;

    private final Casework casework;

    ClockDesk(Casework casework) {
        this.casework = casework;
    }

    /**
     * What one sweep did.
     *
     * @param closed answered reports closed after silence, without a rating
     * @param archived incomplete reports archived after silence
     */
    public record Swept(int closed, int archived) {}

    /** Goes through everything that is due now. Safe to run on several nodes at once: each report moves once. */
    public Swept sweep() {
        Command archive =
                new Command.Archive(ArchiveReason.INCOMPLETE, Wording.sentence("archive.silence", Wording.INDONESIAN));
        return new Swept(sweep(SlaClock.REPORTER_REPLY, new Command.Close(null)), sweep(SlaClock.COMPLETION, archive));
    }

    private int sweep(SlaClock clock, Command command) {
        int moved = 0;
        List<TrackingNumber> due = overdue(clock);
        for (TrackingNumber tracking : due) {
            Decision<Progressed> decision =
                    casework.carryOut(new Request(Actor.system(), null, null, tracking, command, List.of()));
            moved += decision.refusal().isEmpty() ? 1 : 0;
        }
        return moved;
    }

    private List<TrackingNumber> overdue(SlaClock clock) {
        return casework.inTransaction(() -> casework.storage().reports().overdue(clock, casework.now(), BATCH));
    }
}

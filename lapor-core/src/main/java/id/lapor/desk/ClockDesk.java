package id.lapor.desk;

import id.lapor.kernel.Actor;
import id.lapor.kernel.Wording;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Command;
import id.lapor.report.DueReport;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the clock does by itself: closes answered reports and archives incomplete ones after the reporter's silence. */
public final class ClockDesk {

    private static final Logger log = LoggerFactory.getLogger(ClockDesk.class);
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

    /** Once through everything that is due: a report that cannot be moved holds up no other. */
    private int sweep(SlaClock clock, Command command) {
        int moved = 0;
        List<DueReport> batch = overdue(clock, null);
        while (!batch.isEmpty()) {
            for (DueReport due : batch) {
                moved += moves(due.tracking(), command) ? 1 : 0;
            }
            batch = overdue(clock, batch.get(batch.size() - 1));
        }
        return moved;
    }

    private boolean moves(TrackingNumber tracking, Command command) {
        try {
            Request request = new Request(Actor.system(), null, null, tracking, command, List.of());
            return casework.carryOut(request).refusal().isEmpty();
        } catch (RuntimeException failed) {
            // Only the kind of failure is safe to log; the next sweep tries this report again.
            log.error("A due report could not be moved: {}", failed.getClass().getName());
            return false;
        }
    }

    private List<DueReport> overdue(SlaClock clock, @Nullable DueReport after) {
        return casework.inTransaction(() -> casework.storage().reports().overdue(clock, casework.now(), after, BATCH));
    }
}

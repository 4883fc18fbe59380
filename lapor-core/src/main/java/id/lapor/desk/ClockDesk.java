package id.lapor.desk;

import id.lapor.kernel.Actor;
import id.lapor.kernel.Wording;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Command;
import id.lapor.report.DueReport;
import id.lapor.report.GovernorCommand;
import id.lapor.report.HouseCommand;
import id.lapor.report.ReporterCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the clock does by itself: closes answered reports and archives incomplete ones after the reporter's silence, brings
 * what is left with an agency that ended to its heir, and reminds those whose turn it is.
 */
public final class ClockDesk {

    private static final Logger log = LoggerFactory.getLogger(ClockDesk.class);
    private static final int BATCH = 100;
    private static final int REWRAPPED_AT_ONCE = 1000;

    private final Casework casework;
    private final Conduct conduct;
    private final Caseload caseload;
    private final Reminding reminding;
    private final Rescheduling rescheduling;

    ClockDesk(Casework casework, Conduct conduct) {
        this.casework = casework;
        this.conduct = conduct;
        this.caseload = new Caseload(casework, conduct);
        this.reminding = new Reminding(casework);
        this.rescheduling = new Rescheduling(casework, reminding);
    }

    /**
     * What one sweep did.
     *
     * @param closed answered reports closed after silence, without a rating
     * @param archived incomplete reports archived after silence
     * @param passedOn reports that were still with an agency that had ended, and went to who took over from it
     * @param rescheduled reports that had another deadline, since an agency got another zone or came below another one
     * @param reminded reports of which somebody was reminded
     */
    public record Swept(int closed, int archived, int passedOn, int rescheduled, int reminded) {}

    /**
     * Goes through everything that is due now. Safe to run on several nodes at once: each report moves once, and each
     * reminder is sent once. Made for once a minute: an emergency is a matter of minutes.
     */
    public Swept sweep() {
        Command archive = new GovernorCommand.Archive(
                ArchiveReason.INCOMPLETE, Wording.sentence("archive.silence", Wording.INDONESIAN));
        int reminded = part(reminding::remindAll);
        return new Swept(
                part(() -> sweep(SlaClock.REPORTER_REPLY, new ReporterCommand.Close(null))),
                part(() -> sweep(SlaClock.COMPLETION, archive)),
                part(caseload::passOnAll),
                part(rescheduling::whereAgenciesMoved),
                reminded);
    }

    /** What fails, holds up nothing else: an emergency is called out whatever became of the rest. */
    private static int part(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RuntimeException failed) {
            // Only the kind of failure is safe to log; the next sweep tries again.
            log.error("A part of a sweep failed: {}", failed.getClass().getName());
            return 0;
        }
    }

    /**
     * What one pass of retention did.
     *
     * @param announced reports whose reporters were told that they will be erased
     * @param erased reports whose texts, files and identities were erased
     */
    public record Retained(int announced, int erased) {}

    /**
     * Erases what was kept long enough after its end, once its reporter was told in time. What is on hold stays. For once
     * a day; a day that was missed is made up for.
     */
    public Retained retain() {
        Instant before = casework.house().practice().retention().announcedBefore(casework.now());
        int announced = 0;
        int erased = 0;
        List<DueReport> batch = ended(before, null);
        while (!batch.isEmpty()) {
            for (DueReport due : batch) {
                announced += moves(due.tracking(), new HouseCommand.AnnounceErasure()) ? 1 : 0;
                erased += moves(due.tracking(), new SecrecyCommand.Erase()) ? 1 : 0;
            }
            batch = ended(before, batch.get(batch.size() - 1));
        }
        return new Retained(announced, erased);
    }

    /**
     * Encrypts keys of reports with the wrapping key that is current, where it was another one, a thousand at most: one
     * key takes the place of another while everything goes on. Safe on several nodes at once. {@link id.lapor.Lapor#start}
     * does it with every sweep.
     *
     * @return how many were; 0 when none is left
     */
    public int rewrap() {
        return casework.storage().vault().rewrap(REWRAPPED_AT_ONCE);
    }

    /**
     * Learns anew which agencies got which reports in the past year, so that the desk is suggested where a report might go.
     * Of oversight complaints nothing is learned. For once a day and every start; each node learns for itself.
     *
     * @return from how many reports was learned
     */
    public int learn() {
        return casework.lessons().learn();
    }

    /**
     * Reckons the governing deadline of every open report anew, for when the days off, the office hours or an agency's
     * zone changed: what lists and sweeps go by is a projection. Histories and versions stay as they are. Every
     * {@link id.lapor.Lapor#start}, the first sweep and each one after agencies moved do it by themselves; safe on several
     * nodes at once.
     *
     * @return how many reports had another deadline
     */
    public int reschedule() {
        return rescheduling.all();
    }

    private List<DueReport> ended(Instant before, @Nullable DueReport after) {
        return casework.inTransaction(() -> casework.storage().reports().endedBefore(before, after, BATCH));
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
            return conduct.carryOut(request).refusal().isEmpty();
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

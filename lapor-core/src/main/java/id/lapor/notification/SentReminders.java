package id.lapor.notification;

import id.lapor.kernel.ReportId;
import id.lapor.report.DueReport;
import id.lapor.report.Report;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reminders were sent, and when which report has to be looked at for the next one. An open report has to be looked
 * at from each of its steps on; one that ended never.
 */
public interface SentReminders {

    /**
     * Reports that have to be looked at, those that wait longest first, equal ones by tracking number.
     *
     * @param after the last report of the batch before, or {@code null} to begin
     */
    List<DueReport> waiting(Instant now, @Nullable DueReport after, int limit);

    /** What was sent of a report. */
    Set<SentReminder> of(ReportId report);

    /**
     * Claims a report that waited: only one of those who look at it at once gets it.
     *
     * @param report at the version that was looked at
     * @param waitedFrom what {@link #waiting} told
     * @param next when it has to be looked at again; {@code null} for not before its next step
     * @return false when the report went on, or somebody else looked at it: then nothing was kept
     */
    boolean claim(Report report, Instant waitedFrom, @Nullable Instant next);

    /**
     * Has a report looked at at another time, since its deadlines moved.
     *
     * @param report at the version that was looked at; of another version, nothing is kept
     * @param at when it has to be looked at; {@code null} for not before its next step
     */
    void lookAgain(Report report, @Nullable Instant at);

    /** Keeps what was sent, in the transaction of the notices. */
    void keep(ReportId report, Collection<SentReminder> sent);

    /** Forgets what was sent of a report. */
    void forget(ReportId report);
}

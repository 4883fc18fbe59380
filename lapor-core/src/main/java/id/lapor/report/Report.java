package id.lapor.report;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Custody;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.subject.Matter;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One report at one version. It knows nobody's identity and never leaves the library: outside, it is seen through a
 * view made for its reader.
 *
 * @param id the database's number
 * @param tracking the number on the receipt
 * @param handle the address of its public page
 * @param filing how it came in
 * @param matter what it is about
 * @param secrecy what was promised to the reporter
 * @param custody what ties it to the reporter without naming anybody
 * @param standing where it stands
 * @param head the last link of its history
 * @param due the governing deadline; {@code null} once nothing is due
 */
public record Report(
        ReportId id,
        TrackingNumber tracking,
        PublicHandle handle,
        Filing filing,
        Matter matter,
        Secrecy secrecy,
        Custody custody,
        Standing standing,
        HistoryHead head,
        @Nullable Due due) {

    public Status status() {
        return standing.status();
    }

    public long version() {
        return head.version();
    }

    /** The agency in the lead, once there is one. */
    public Optional<AgencyId> agency() {
        return Optional.ofNullable(standing.delegation()).map(delegation -> delegation.agency());
    }

    public boolean isOversight() {
        return matter.classification().isOversight();
    }

    /** Whether the reporter can be reached. */
    public boolean isIdentified() {
        return secrecy.anonymity() != Anonymity.UNIDENTIFIED;
    }

    public boolean isOverdue(Instant now) {
        return due != null && due.isPast(now);
    }

    /** Whether the public may read it: verified, not rahasia, not archived or withdrawn. */
    public boolean isPublished() {
        boolean hidden = status() == Status.ARCHIVED || status() == Status.WITHDRAWN;
        return standing.verified() && !secrecy.confidential() && !hidden;
    }

    /** What the history of this report is rooted in: it never changes. */
    public String chainRoot() {
        return tracking.value();
    }

    /** The report in one row. */
    public ReportLine line() {
        return new ReportLine(
                tracking,
                handle,
                matter.classification(),
                matter.category(),
                matter.title(),
                matter.place().description(),
                secrecy,
                status(),
                standing.answered(),
                agency().orElse(null),
                filing.submittedOn(),
                due,
                version());
    }

    /** The next version. */
    public Report moved(Standing next, HistoryHead nextHead, @Nullable Due nextDue) {
        return new Report(id, tracking, handle, filing, matter, secrecy, custody, next, nextHead, nextDue);
    }

    /** Names the report, and nothing that a citizen wrote. */
    @Override
    public String toString() {
        return "Report[" + tracking + ", version " + version() + ", " + status() + "]";
    }
}

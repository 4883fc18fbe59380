package id.lapor.report;

import com.google.common.collect.ImmutableList;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.kernel.Role;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Custody;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Accused;
import id.lapor.subject.Matter;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.List;
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
 * @param history what happened to it, without the texts; the first entry first, never empty
 * @param standing where it stands, as its history tells
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
        List<HistoryEntry> history,
        Standing standing,
        @Nullable Due due) {

    public Report {
        history = ImmutableList.copyOf(history);
    }

    /** A report that stands where its history says. */
    public static Report told(
            ReportId id,
            TrackingNumber tracking,
            PublicHandle handle,
            Filing filing,
            Matter matter,
            Secrecy secrecy,
            Custody custody,
            List<HistoryEntry> history,
            @Nullable Due due) {
        return new Report(id, tracking, handle, filing, matter, secrecy, custody, history, Standing.of(history), due);
    }

    public Status status() {
        return standing.status();
    }

    public long version() {
        return last().sequence();
    }

    /** The last entry of its history. */
    public HistoryEntry last() {
        return history.get(history.size() - 1);
    }

    /** The agency in the lead, while there is one. */
    public Optional<AgencyId> agency() {
        return standing.lead().map(Part::agency);
    }

    /** Whom it accuses. */
    public Accused accused() {
        return standing.ties().accused();
    }

    /**
     * Whose desk it is: the coordinator's; the inspectorate's for oversight complaints; the regional secretary's where
     * the inspectorate itself is accused.
     */
    public Role governor() {
        if (!isOversight()) {
            return Role.COORDINATOR;
        }
        return accused().inspectorate() ? Role.REGIONAL_SECRETARY : Role.INSPECTORATE;
    }

    public boolean isOversight() {
        return matter.classification().isOversight();
    }

    /** Whether the reporter can be reached. */
    public boolean isIdentified() {
        return secrecy.anonymity() != Anonymity.UNIDENTIFIED;
    }

    /** Whether this clock governs the report, and has run out. */
    boolean isOver(SlaClock clock, Instant now) {
        return due != null && due.clock() == clock && due.isPast(now);
    }

    public boolean isOverdue(Instant now) {
        return due != null && due.isPast(now);
    }

    /** Whether the public may read it: verified, not rahasia, not archived or withdrawn. */
    public boolean isPublished() {
        boolean hidden = status() == Status.ARCHIVED || status() == Status.WITHDRAWN;
        return standing.verified()
                && !secrecy.confidential()
                && !hidden
                && !standing.ties().erased();
    }

    /**
     * Whether whoever sees this report may learn what the other one says: it has the same desk, promises no less, and is
     * hidden from everybody whom the other one accuses.
     */
    public boolean keepsTheSecretsOf(Report other) {
        return governor() == other.governor()
                && secrecy.equals(secrecy.atLeast(other.secrecy))
                && accused().equals(accused().and(other.accused()));
    }

    /** Whether an agency is accused here: with everything below it, and whoever took over from it. */
    public boolean accuses(AgencyId agency, AgencyTree agencies) {
        return SecrecyGuards.isAccused(agency, accused(), agencies);
    }

    /** What of another report's hands it may be in: not in those that it accuses itself. */
    public List<Effect.Holding> innocent(List<Effect.Holding> holdings, AgencyTree agencies) {
        return isOversight() && accused().headOfRegion()
                ? List.of()
                : holdings.stream()
                        .filter(holding -> !accuses(holding.agency(), agencies))
                        .toList();
    }

    /** What the history of this report is rooted in: it never changes. */
    public String chainRoot() {
        return tracking.value();
    }

    /** The report in one row; who supports it, its store knows. */
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
                standing.worst(),
                standing.answered(),
                agency().orElse(null),
                filing.submittedOn(),
                due,
                0,
                version());
    }

    /** The next version, after one more entry. */
    public Report after(HistoryEntry entry, Matter nextMatter, Secrecy nextSecrecy) {
        List<HistoryEntry> longer = ImmutableList.<HistoryEntry>builderWithExpectedSize(history.size() + 1)
                .addAll(history)
                .add(entry)
                .build();
        Standing next = standing.after(entry);
        return new Report(id, tracking, handle, filing, nextMatter, nextSecrecy, custody, longer, next, due);
    }

    /** The same report as it stands by another history; nothing is due. */
    public Report retold(List<HistoryEntry> other) {
        return told(id, tracking, handle, filing, matter, secrecy, custody, other, null);
    }

    /** The same version with the deadline that governs it. */
    public Report due(@Nullable Due governing) {
        return new Report(id, tracking, handle, filing, matter, secrecy, custody, history, standing, governing);
    }

    /** Names the report, and nothing that a citizen wrote. */
    @Override
    public String toString() {
        return "Report[" + tracking + ", version " + version() + ", " + status() + "]";
    }
}

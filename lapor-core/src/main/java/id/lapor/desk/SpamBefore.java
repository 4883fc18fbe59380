package id.lapor.desk;

import id.lapor.followup.Remark;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.IdentityKey;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.Set;

/**
 * How often the reporter of a report sent what was archived as a prank. Reports whose reporter is hidden have no part in
 * it, on neither side: by archiving one of two, an officer could learn that both are by the same person.
 */
final class SpamBefore {

    private static final int COMPARED = 50;

    private final Casework casework;

    SpamBefore(Casework casework) {
        this.casework = casework;
    }

    int count(Report report) {
        if (report.secrecy().needsProof()) {
            return 0;
        }
        Set<IdentityKey> keys =
                casework.storage().vault().linkedWith(report.custody().identityKey());
        if (keys.size() < 2) {
            return 0;
        }
        ReportQuery latest = new ReportQuery(
                Scope.ownedBy(keys), Set.of(), null, null, ReportQuery.Order.NEWEST, casework.now(), null, COMPARED);
        return (int) casework.storage().reports().page(latest).lines().stream()
                .filter(line -> !line.tracking().equals(report.tracking()))
                .filter(line ->
                        line.status() == Status.ARCHIVED && !line.secrecy().needsProof())
                .map(ReportLine::tracking)
                .filter(this::isSpam)
                .count();
    }

    private boolean isSpam(TrackingNumber tracking) {
        return casework.storage().reports().find(tracking).stream()
                .flatMap(report -> casework.storage().reports().history(report.id()).stream())
                .filter(step -> step.entry().is(Move.ARCHIVE))
                .reduce((earlier, last) -> last)
                .filter(step -> step.statement() instanceof Remark remark
                        && ArchiveReason.SPAM.name().equals(remark.reason()))
                .isPresent();
    }
}

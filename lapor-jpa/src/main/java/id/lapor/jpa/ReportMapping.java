package id.lapor.jpa;

import id.lapor.agency.Delegation;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.report.Cursor;
import id.lapor.report.Filing;
import id.lapor.report.HistoryHead;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.Standing;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Custody;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between a report and its row. */
final class ReportMapping {

    private ReportMapping() {}

    static StoredReport toRow(Report report) {
        StoredReport row = new StoredReport();
        row.id = report.id().value();
        row.tracking = report.tracking().value();
        row.handle = report.handle().value();
        row.channel = report.filing().channel().name();
        row.submittedAt = report.filing().submittedAt();
        row.submittedOn = report.filing().submittedOn();
        row.policyVersion = report.filing().policyVersion();
        row.anonymity = report.secrecy().anonymity().name();
        row.confidential = report.secrecy().confidential();
        row.identityKey = report.custody().identityKey().value();
        row.accessCodeHash = report.custody().accessCodeHash();
        row.version = report.head().version();
        row.seal = report.head().seal();
        put(report.matter(), row);
        put(report.standing(), row);
        row.dueClock = clockOf(report.due());
        row.dueAt = atOf(report.due());
        row.dueProvisional = report.due() != null && report.due().provisional();
        return row;
    }

    private static void put(Matter matter, StoredReport row) {
        row.classification = matter.classification().name();
        row.category = matter.category();
        row.title = matter.title();
        row.place = matter.place().description();
        row.regionCode = matter.place().regionCode();
        row.latitude = matter.place().latitude();
        row.longitude = matter.place().longitude();
        row.occurredOn = matter.occurredOn();
    }

    private static void put(Standing standing, StoredReport row) {
        Delegation delegation = standing.delegation();
        row.status = standing.status().name();
        row.leftStatus = standing.left() == null ? null : standing.left().name();
        row.leadAgency = delegation == null ? null : delegation.agency().value();
        row.delegatedSince = delegation == null ? null : delegation.since();
        row.delegatedFrom = delegation == null || delegation.from() == null
                ? null
                : delegation.from().value();
        row.verified = standing.verified();
        row.responded = standing.responded();
        row.answered = standing.answered();
        row.askedByLiaison = standing.askedByLiaison();
        row.rating = standing.rating();
    }

    static Report toReport(StoredReport row) {
        return new Report(
                new ReportId(row.id),
                new TrackingNumber(row.tracking),
                new PublicHandle(row.handle),
                new Filing(Channel.valueOf(row.channel), row.submittedAt, row.submittedOn, row.policyVersion),
                matterOf(row),
                new Secrecy(Anonymity.valueOf(row.anonymity), row.confidential),
                new Custody(new IdentityKey(row.identityKey), row.accessCodeHash),
                standingOf(row),
                new HistoryHead(row.version, row.seal),
                dueOf(row.dueClock, row.dueAt, row.dueProvisional));
    }

    private static Matter matterOf(StoredReport row) {
        return new Matter(
                Classification.valueOf(row.classification),
                row.category,
                row.title,
                new Place(row.place, row.regionCode, row.latitude, row.longitude),
                row.occurredOn);
    }

    private static Standing standingOf(StoredReport row) {
        return new Standing(
                Status.valueOf(row.status),
                row.leftStatus == null ? null : Status.valueOf(row.leftStatus),
                delegationOf(row),
                row.verified,
                row.responded,
                row.answered,
                row.askedByLiaison,
                row.rating);
    }

    private static @Nullable Delegation delegationOf(StoredReport row) {
        return row.leadAgency == null
                ? null
                : new Delegation(
                        AgencyId.of(row.leadAgency),
                        Objects.requireNonNull(row.delegatedSince),
                        row.delegatedFrom == null ? null : AgencyId.of(row.delegatedFrom));
    }

    static @Nullable Due dueOf(@Nullable String clock, Instant at, boolean provisional) {
        return clock == null ? null : new Due(SlaClock.valueOf(clock), at, provisional);
    }

    private static @Nullable String clockOf(@Nullable Due due) {
        return due == null ? null : due.clock().name();
    }

    private static Instant atOf(@Nullable Due due) {
        return due == null ? Cursor.NEVER : due.at();
    }
}

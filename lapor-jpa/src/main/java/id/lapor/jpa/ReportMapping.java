package id.lapor.jpa;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.ReportId;
import id.lapor.report.Cursor;
import id.lapor.report.Filing;
import id.lapor.report.Origin;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.Standing;
import id.lapor.report.Ties;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Custody;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Details;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.workflow.HistoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between a report and its row. */
final class ReportMapping {

    private ReportMapping() {}

    static StoredReport toRow(Report report) {
        StoredReport row = new StoredReport();
        row.id = report.id().value();
        row.tracking = report.tracking().value();
        row.handle = report.handle().value();
        put(report.filing(), row);
        row.anonymity = report.secrecy().anonymity().name();
        row.confidential = report.secrecy().confidential();
        row.identityKey = report.custody().identityKey().value();
        row.accessCodeHash = report.custody().accessCodeHash();
        row.version = report.version();
        row.seal = report.last().seal();
        row.governor = report.governor().name();
        put(report.matter(), row);
        put(report.standing(), row);
        row.leadAgency = report.agency().map(AgencyId::value).orElse(null);
        row.dueClock = clockOf(report.due());
        row.dueAt = atOf(report.due());
        row.dueOn = report.due() == null ? null : report.due().on();
        row.dueWholeDay = report.due() != null && report.due().wholeDay();
        row.dueProvisional = report.due() != null && report.due().provisional();
        row.remindAt = report.status().isOpen() ? report.last().at() : null;
        return row;
    }

    private static void put(Filing filing, StoredReport row) {
        row.channel = filing.channel().name();
        row.submittedAt = filing.submittedAt();
        row.submittedOn = filing.submittedOn();
        row.policyVersion = filing.policyVersion();
        row.originHash = filing.origin() == null ? null : filing.origin().hash();
        row.originBodyHash = filing.origin() == null ? null : filing.origin().bodyHash();
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
        row.details = DetailsText.of(matter.details());
    }

    private static void put(Standing standing, StoredReport row) {
        Ties ties = standing.ties();
        row.status = standing.status().name();
        row.worst = standing.worst().name();
        row.verified = standing.verified();
        row.responded = standing.responded();
        row.answered = standing.answered();
        row.follows = ties.follows() == null ? null : ties.follows().value();
        row.endedAt = standing.ending() == null ? null : standing.ending().at();
        row.onHold = ties.onHold();
        row.erased = ties.erased();
    }

    /**
     * Where a report stands is told by its history.
     *
     * @param entries in order
     * @throws LaporException when the history is not the one that the row was written with
     */
    static Report toReport(StoredReport row, List<HistoryEntry> entries) {
        if (!isComplete(row, entries)) {
            throw new LaporException("The history of report " + row.tracking + " is not complete: the row of the report"
                    + " stands at version " + row.version + ", and its entries do not lead there");
        }
        return told(row, entries);
    }

    /** What the history says, whatever the row says of it. */
    static Report told(StoredReport row, List<HistoryEntry> entries) {
        return Report.told(
                new ReportId(row.id),
                new TrackingNumber(row.tracking),
                new PublicHandle(row.handle),
                filingOf(row),
                matterOf(row),
                new Secrecy(Anonymity.valueOf(row.anonymity), row.confidential),
                new Custody(new IdentityKey(row.identityKey), row.accessCodeHash),
                entries,
                dueOf(row.dueClock, row.dueAt, row.dueOn, row.dueWholeDay, row.dueProvisional));
    }

    /** As far as can be seen without the key of the seals. */
    private static boolean isComplete(StoredReport row, List<HistoryEntry> entries) {
        if (entries.isEmpty() || entries.size() != row.version) {
            return false;
        }
        HistoryEntry last = entries.get(entries.size() - 1);
        return last.sequence() == row.version && last.seal().equals(row.seal);
    }

    private static Filing filingOf(StoredReport row) {
        return new Filing(
                Channel.valueOf(row.channel),
                row.submittedAt,
                row.submittedOn,
                row.policyVersion,
                row.originHash == null || row.originBodyHash == null
                        ? null
                        : new Origin(row.originHash, row.originBodyHash));
    }

    private static Matter matterOf(StoredReport row) {
        return new Matter(
                Classification.valueOf(row.classification),
                row.category,
                row.title,
                new Place(row.place, row.regionCode, row.latitude, row.longitude),
                row.occurredOn,
                row.erased ? Details.NONE : DetailsText.read(row.details, row.tracking));
    }

    static @Nullable Due dueOf(
            @Nullable String clock, Instant at, @Nullable LocalDate on, boolean wholeDay, boolean provisional) {
        return clock == null || on == null ? null : new Due(SlaClock.valueOf(clock), at, on, wholeDay, provisional);
    }

    private static @Nullable String clockOf(@Nullable Due due) {
        return due == null ? null : due.clock().name();
    }

    private static Instant atOf(@Nullable Due due) {
        return due == null ? Cursor.NEVER : due.at();
    }
}

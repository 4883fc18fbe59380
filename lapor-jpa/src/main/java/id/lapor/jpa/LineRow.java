package id.lapor.jpa;

import id.lapor.kernel.AgencyId;
import id.lapor.report.PublicHandle;
import id.lapor.report.ReportLine;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Classification;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a page reads of a report: only Hibernate calls this constructor, by {@link #SELECT}. */
record LineRow(
        String tracking,
        String handle,
        String classification,
        @Nullable String category,
        String title,
        String place,
        String anonymity,
        boolean confidential,
        String status,
        String worst,
        boolean answered,
        @Nullable String leadAgency,
        LocalDate submittedOn,
        @Nullable String dueClock,
        Instant dueAt,
        @Nullable LocalDate dueOn,
        boolean dueWholeDay,
        boolean dueProvisional,
        long supports,
        long version) {

    static final String SELECT = """
            select new id.lapor.jpa.LineRow(
                r.tracking, r.handle, r.classification, r.category, r.title, r.place, r.anonymity, r.confidential,
                r.status, r.worst, r.answered, r.leadAgency, r.submittedOn, r.dueClock, r.dueAt, r.dueOn, r.dueWholeDay,
                r.dueProvisional, r.supports, r.version)
            from LaporReport r
            """;

    ReportLine toLine() {
        return new ReportLine(
                new TrackingNumber(tracking),
                new PublicHandle(handle),
                Classification.valueOf(classification),
                category,
                title,
                place,
                new Secrecy(Anonymity.valueOf(anonymity), confidential),
                Status.valueOf(status),
                Status.valueOf(worst),
                answered,
                leadAgency == null ? null : AgencyId.of(leadAgency),
                submittedOn,
                ReportMapping.dueOf(dueClock, dueAt, dueOn, dueWholeDay, dueProvisional),
                supports,
                version);
    }
}

package id.lapor.report;

import id.lapor.kernel.AgencyId;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.sla.OfficeTime;
import id.lapor.subject.Classification;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as lists need it: one row, no history.
 *
 * @param tracking the number on the receipt
 * @param handle the address of its public page
 * @param status where it stands
 * @param worst the status of the part that stands worst, which the colour goes by
 * @param supports how many other citizens support it
 * @param submittedOn the day of submission in the installation's zone
 */
public record ReportLine(
        TrackingNumber tracking,
        PublicHandle handle,
        Classification classification,
        @Nullable String category,
        String title,
        String place,
        Secrecy secrecy,
        Status status,
        Status worst,
        boolean answered,
        @Nullable AgencyId agency,
        LocalDate submittedOn,
        @Nullable Due due,
        long supports,
        long version) {

    /** The same, supported by so many. */
    public ReportLine supportedBy(long citizens) {
        return with(due, citizens);
    }

    /**
     * The same as the public may know it.
     *
     * @param time the office in whose hands it is
     */
    public ReportLine inWholeDays(OfficeTime time) {
        return with(due == null ? null : due.inWholeDays(time), supports);
    }

    private ReportLine with(@Nullable Due governing, long citizens) {
        return new ReportLine(
                tracking,
                handle,
                classification,
                category,
                title,
                place,
                secrecy,
                status,
                worst,
                answered,
                agency,
                submittedOn,
                governing,
                citizens,
                version);
    }

    public Shade shade(Instant now) {
        return new Shade(worst, due != null && due.isPast(now), answered);
    }
}

package id.lapor.report;

import id.lapor.kernel.ReportId;
import id.lapor.sla.SlaClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reports of an installation. */
public interface Reports {

    /** A number that no report has. */
    ReportId nextId();

    /** Keeps a new report and the first step of its history. */
    void add(Report report, Step first);

    Optional<Report> find(TrackingNumber tracking);

    Optional<Report> find(PublicHandle handle);

    /**
     * Keeps the next version of a report and the step that led to it, unless somebody else was faster.
     *
     * @param next version n + 1
     * @return false when the stored report is not at version n: then nothing was kept
     */
    boolean advance(Report next, Step step);

    /** The steps of a report, in order. */
    List<Step> history(ReportId id);

    Page<ReportLine> page(ReportQuery query);

    /**
     * Reports whose governing deadline is {@code clock} and has passed, the longest overdue first, equal ones by
     * tracking number.
     *
     * @param after the last report of the batch before, or {@code null} to begin
     */
    List<DueReport> overdue(SlaClock clock, Instant now, @Nullable DueReport after, int limit);
}

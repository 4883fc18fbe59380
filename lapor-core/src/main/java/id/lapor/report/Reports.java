package id.lapor.report;

import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.SealedHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reports of an installation. */
public interface Reports {

    /** A number that no report has. */
    ReportId nextId();

    /**
     * Keeps a new report, the first step of its history, and what it is found by.
     *
     * @param words of {@link SearchWords}
     * @throws id.lapor.kernel.CollisionException when another report has its tracking number, which is drawn at random:
     *     whoever begins anew draws another
     */
    void add(Report report, Step first, Set<String> words);

    Optional<Report> find(ReportId id);

    Optional<Report> find(TrackingNumber tracking);

    Optional<Report> find(PublicHandle handle);

    /** The report that came in under this id of its channel. */
    Optional<Report> findByOrigin(String originHash);

    /**
     * Keeps the next version of a report and the step that led to it, unless somebody else was faster. Matter and
     * secrecy may have changed with it.
     *
     * @param next version n + 1
     * @return false when the stored report is not at version n: then nothing was kept
     */
    boolean advance(Report next, Step step);

    /** The steps of a report, in order. */
    List<Step> history(ReportId id);

    /**
     * Shows another text in place of what was said in a step. The sealed entry stays as it is.
     *
     * @param shown {@code null} to show nothing any more
     */
    void rewrite(ReportId id, long step, @Nullable Statement shown);

    /**
     * Keeps the words that a report is found by, in place of those before.
     *
     * @param words of {@link SearchWords}
     */
    void findBy(ReportId id, Set<String> words);

    /**
     * Forgets for ever what was said in any step, with the salts that digests could be guessed by, and the words that the
     * report was found by.
     */
    void forget(ReportId id);

    /** The reports that follow another one, the oldest submission first, equal ones by tracking number. */
    List<TrackingNumber> followers(TrackingNumber target);

    /**
     * Open reports of which an agency has a part, or that will come back to it, by tracking number.
     *
     * @param after the last one of the batch before, or {@code null} to begin
     */
    List<TrackingNumber> concerning(AgencyId agency, @Nullable TrackingNumber after, int limit);

    /**
     * Every open report, by tracking number.
     *
     * @param after the last one of the batch before, or {@code null} to begin
     */
    List<TrackingNumber> open(@Nullable TrackingNumber after, int limit);

    /**
     * Keeps another governing deadline beside a report, since the calendar or a policy changed: it is a projection and no
     * step of the history.
     *
     * @param report at the version that it was reckoned for
     * @return false when the stored report is at another version: then nothing was kept
     */
    boolean reschedule(Report report);

    /**
     * Reports that ended before a moment and are neither erased nor on hold, the longest ended first, equal ones by
     * tracking number.
     *
     * @param after the last one of the batch before, or {@code null} to begin
     */
    List<DueReport> endedBefore(Instant moment, @Nullable DueReport after, int limit);

    /**
     * What an agency answered lately, the latest first, without what was redacted or erased.
     *
     * @param except the report that is answered just now
     */
    List<String> replies(AgencyId agency, ReportId except, int limit);

    /**
     * What the reports of a scope say that were submitted on some days, the latest day first, equal ones by public handle.
     * Erased ones say nothing.
     *
     * @param from the first day
     * @param to the last day
     */
    List<Story> stories(Scope scope, LocalDate from, LocalDate to, int limit);

    /**
     * The reports of a scope that were submitted on some days, with their steps and supporters: the latest day first, equal
     * ones by public handle.
     *
     * @param from the first day
     * @param to the last day
     * @param after {@link Chronicle#cursor} of the last one of the batch before, or {@code null} to begin
     */
    List<Chronicle> chronicles(Scope scope, LocalDate from, LocalDate to, @Nullable Cursor after, int limit);

    /**
     * Reports that a person gave to an agency since a moment, in the order of time, equal ones by tracking number; whatever
     * was given to one more than once comes as often.
     *
     * @param after the last one of the batch before, or {@code null} to begin
     */
    List<DueReport> delegatedSince(Instant from, @Nullable DueReport after, int limit);

    /**
     * The last seal that each report got in a span of time, of the reports that got any, by tracking number.
     *
     * @param from the first moment of the span
     * @param to the first moment after it
     * @param after the tracking number where the batch before ended, or {@code null} to begin
     */
    List<SealedHead> lastSeals(Instant from, Instant to, @Nullable String after, int limit);

    Page<ReportLine> page(ReportQuery query);

    /**
     * Reports whose governing deadline is {@code clock} and has passed, the longest overdue first, equal ones by
     * tracking number.
     *
     * @param after the last report of the batch before, or {@code null} to begin
     */
    List<DueReport> overdue(SlaClock clock, Instant now, @Nullable DueReport after, int limit);
}

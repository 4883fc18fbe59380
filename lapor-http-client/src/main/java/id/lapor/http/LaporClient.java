package id.lapor.http;

import id.lapor.http.model.AgencyEntry;
import id.lapor.http.model.AgencyList;
import id.lapor.http.model.CategoryEntry;
import id.lapor.http.model.CategoryList;
import id.lapor.http.model.DisclosedIdentity;
import id.lapor.http.model.MoveRequest;
import id.lapor.http.model.MoveResult;
import id.lapor.http.model.NewReport;
import id.lapor.http.model.OfficeStatistics;
import id.lapor.http.model.PlanningTree;
import id.lapor.http.model.PublicReport;
import id.lapor.http.model.PublicReports;
import id.lapor.http.model.PublishedStatistics;
import id.lapor.http.model.ReportFigures;
import id.lapor.http.model.ReportReceipt;
import id.lapor.http.model.ReportTimeline;
import id.lapor.http.model.TimelineEntry;
import id.lapor.http.model.TrackedReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Speaks the gateway contract ({@code lapor-gateway-v1.yaml}) with one installation. Immutable and safe for many threads; make
 * one and keep it. Every method blocks, at most as long as the builder's timeout.
 *
 * <p>Every method throws a {@link LaporHttpException} when it does not succeed, and {@link IllegalArgumentException} when a
 * tracking number, handle, code or id cannot be part of an address or a header.
 */
public final class LaporClient implements AutoCloseable {

    private static final Map<String, String> NO_HEADERS = Map.of();

    private final Exchange exchange;
    private final boolean ownsTransport;

    LaporClient(Exchange exchange, boolean ownsTransport) {
        this.exchange = exchange;
        this.ownsTransport = ownsTransport;
    }

    public static LaporClientBuilder builder() {
        return new LaporClientBuilder();
    }

    /**
     * Submits a report under a random key, so that repeating it on a bad line makes no second one. A caller that has to be
     * able to repeat it after that, or after a restart, keeps a key of its own: {@link #submit(NewReport, String)}.
     */
    public ReportReceipt submit(NewReport report) {
        return submit(report, UUID.randomUUID().toString());
    }

    /**
     * Submits a report under the caller's key. The same report under the same key is received once, however often it is
     * sent, and always answered by the same receipt; another report under it is refused as {@code ID_REUSED}.
     *
     * @param idempotencyKey random and kept secret, since it leads to the receipt: 16 to 200 visible ASCII characters
     *     besides quotes and backslashes
     */
    public ReportReceipt submit(NewReport report, String idempotencyKey) {
        Map<String, String> key = Map.of(HttpCall.IDEMPOTENCY_KEY, HeaderValue.idempotencyKey(idempotencyKey));
        return exchange.post(Target.of("/v1/reports"), key, report, ReportReceipt.class);
    }

    /** The report as this client's user may see it. */
    public TrackedReport track(String tracking) {
        return exchange.get(report(tracking), NO_HEADERS, TrackedReport.class);
    }

    /** The report as its reporter sees it. */
    public TrackedReport track(String tracking, String accessCode) {
        return exchange.get(
                report(tracking), MoveOptions.withAccessCode(accessCode).headers(), TrackedReport.class);
    }

    /** What happened to a report, the first first. */
    public List<TimelineEntry> history(String tracking) {
        return history(tracking, MoveOptions.none());
    }

    /** What happened to a report, as its reporter sees it, the first first. */
    public List<TimelineEntry> history(String tracking, String accessCode) {
        return history(tracking, MoveOptions.withAccessCode(accessCode));
    }

    private List<TimelineEntry> history(String tracking, MoveOptions options) {
        Target target = Target.of("/v1/reports/{tracking}/history", tracking);
        return exchange.get(target, options.headers(), ReportTimeline.class).timeline();
    }

    /**
     * Makes a move or records an entry. Never repeated by itself; with {@link MoveOptions#ifVersion} it can be repeated
     * without harm, since a move that was made already is refused as {@code STALE}.
     *
     * @param move its code, see {@link Moves}
     */
    public MoveResult move(String tracking, String move, MoveRequest request, MoveOptions options) {
        return exchange.post(move(tracking, move), options.headers(), request, MoveResult.class);
    }

    /**
     * Asks who reported. The server records it, and the reporter can see that it happened.
     *
     * @param purpose why; the reporter can read it
     */
    public DisclosedIdentity disclose(String tracking, String purpose, MoveOptions options) {
        MoveRequest request = MoveRequest.ofText(purpose);
        return exchange.post(move(tracking, "disclose"), options.headers(), request, DisclosedIdentity.class);
    }

    /** A report as the public sees it. */
    public TrackedReport publicReport(String handle) {
        return exchange.get(Target.of("/v1/public/{handle}", handle), NO_HEADERS, TrackedReport.class);
    }

    /** The public list, the newest first. Each page is asked for when the stream gets there. */
    public Stream<PublicReport> published() {
        return publishedPages(null).flatMap(page -> page.reports().stream());
    }

    /**
     * The reports of the public list that say all of these words, in any form, the newest first. Each page is asked for
     * when the stream gets there.
     *
     * @param text at most 200 characters; blank for all
     */
    public Stream<PublicReport> published(String text) {
        return Pages.stream(cursor -> published(text, cursor, null)).flatMap(page -> page.reports().stream());
    }

    /**
     * The public list page by page, the newest first. Each page is asked for when the stream gets there.
     *
     * @param limit the most reports of one page, 1 to 200; {@code null} leaves it to the server
     */
    public Stream<PublicReports> publishedPages(@Nullable Integer limit) {
        return Pages.stream(cursor -> published(cursor, limit));
    }

    /**
     * One page of the public list.
     *
     * @param cursor {@link PublicReports#next()} of the page before; {@code null} for the first
     * @param limit the most reports of the page, 1 to 200; {@code null} leaves it to the server
     */
    public PublicReports published(@Nullable String cursor, @Nullable Integer limit) {
        return published(null, cursor, limit);
    }

    /**
     * One page of the public list.
     *
     * @param text only reports that say all words of this, see {@link #published(String)}; {@code null} for all
     * @param cursor {@link PublicReports#next()} of the page before, for the same text; {@code null} for the first
     * @param limit the most reports of the page, 1 to 200; {@code null} leaves it to the server
     */
    public PublicReports published(@Nullable String text, @Nullable String cursor, @Nullable Integer limit) {
        Target target = Target.of("/v1/reports")
                .query("cursor", cursor)
                .query("limit", limit == null ? null : limit.toString())
                .query("q", text);
        return exchange.get(target, NO_HEADERS, PublicReports.class);
    }

    /** The region's agencies. */
    public List<AgencyEntry> agencies() {
        return exchange.get(Target.of("/v1/agencies"), NO_HEADERS, AgencyList.class)
                .agencies();
    }

    /** The region's topics. */
    public List<CategoryEntry> categories() {
        return exchange.get(Target.of("/v1/categories"), NO_HEADERS, CategoryList.class)
                .categories();
    }

    /** The figures that the region publishes. */
    public ReportFigures statistics() {
        return exchange.get(Target.of("/v1/statistics"), NO_HEADERS, ReportFigures.class);
    }

    /**
     * What the region publishes of a quarter.
     *
     * @param quarter e.g. {@code 2026-Q1}; {@code null} for the last one that is over
     */
    public PublishedStatistics quarterlyStatistics(@Nullable String quarter) {
        Target target = Target.of("/v1/statistics/quarterly").query("quarter", quarter);
        return exchange.get(target, NO_HEADERS, PublishedStatistics.class);
    }

    /** The figures of the reports that this client's user has to do with as an officer. */
    public OfficeStatistics officeStatistics(LocalDate from, LocalDate to) {
        return exchange.get(between("/v1/statistics/office", from, to), NO_HEADERS, OfficeStatistics.class);
    }

    /** The problem tree of the same reports. */
    public PlanningTree planningTree(LocalDate from, LocalDate to) {
        return exchange.get(between("/v1/statistics/problems", from, to), NO_HEADERS, PlanningTree.class);
    }

    /** The problem tree as a file to be read or pasted by people, in the client's language. */
    public AttachmentContent planningFile(LocalDate from, LocalDate to, PlanningFormat format) {
        Target target = between("/v1/statistics/problems." + format.extension(), from, to);
        return file(target, false, MoveOptions.none());
    }

    private static Target between(String template, LocalDate from, LocalDate to) {
        return Target.of(template).query("from", from.toString()).query("to", to.toString());
    }

    /**
     * A file of a report.
     *
     * @param preview whether a small picture is enough
     * @param accessCode the secret of the receipt, for a reporter without an account
     */
    public AttachmentContent attachment(String tracking, String id, boolean preview, @Nullable String accessCode) {
        Target target = Target.of("/v1/reports/{tracking}/attachments/{id}", tracking, id);
        return file(target, preview, new MoveOptions(null, accessCode));
    }

    /**
     * A file of a public report.
     *
     * @param preview whether a small picture is enough
     */
    public AttachmentContent publicAttachment(String handle, String id, boolean preview) {
        return file(Target.of("/v1/public/{handle}/attachments/{id}", handle, id), preview, MoveOptions.none());
    }

    private AttachmentContent file(Target target, boolean preview, MoveOptions options) {
        HttpReply reply = exchange.file(target.query("preview", preview ? "true" : null), options.headers());
        return new AttachmentContent(reply.header("Content-Type").orElse("application/octet-stream"), reply.body());
    }

    private static Target report(String tracking) {
        return Target.of("/v1/reports/{tracking}", tracking);
    }

    private static Target move(String tracking, String move) {
        return Target.of("/v1/reports/{tracking}/{move}", tracking, move);
    }

    /** Lets go of the connections; a transport that was handed in is left to whoever made it. */
    @Override
    public void close() {
        if (ownsTransport) {
            exchange.close();
        }
    }
}

package id.lapor.benchmark.jdbc;

import com.google.common.collect.ImmutableList;
import id.lapor.Lapor;
import id.lapor.benchmark.Effort;
import id.lapor.benchmark.Figure;
import id.lapor.desk.InboxFilter;
import id.lapor.disclosure.CaseLine;
import id.lapor.kernel.Actor;
import id.lapor.report.Cursor;
import id.lapor.report.Page;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.storage.Storage;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** An officer goes through the inbox page by page, again and again: through the front door, the port, by hand. */
final class Inbox {

    private static final int LINES = 50;
    private static final int PAGES = 20;

    private final Lapor lapor;
    private final Storage storage;
    private final Actor officer;
    private final Scope scope;
    private final JdbcPages byHand;
    private final List<Cursor> cursors;
    private final AtomicInteger turned = new AtomicInteger();

    /**
     * @param scope what the officer sees
     */
    Inbox(DataSource source, Installation ours, Actor officer, Scope scope) {
        this.lapor = ours.lapor();
        this.storage = ours.storage();
        this.officer = officer;
        this.scope = scope;
        this.byHand = new JdbcPages(source, scope);
        this.cursors = cursors();
    }

    List<Figure> measure(String name, Effort effort) throws SQLException {
        requireSameLines();
        Work hand = () -> byHand.page(next(), LINES + 1);
        return ImmutableList.<Figure>builder()
                .addAll(new Comparison(name, () -> page(next()), hand).ofReading(effort))
                .addAll(new Comparison(name + ".port", () -> storage.reports().page(query(next())), hand)
                        .ofReading(effort))
                .build();
    }

    private Page<CaseLine> page(Cursor after) {
        return lapor.officer(officer).inbox(InboxFilter.ALL, after, LINES);
    }

    private ReportQuery query(Cursor after) {
        return new ReportQuery(scope, Set.of(), null, null, ReportQuery.Order.DUE, Instant.now(), after, LINES);
    }

    private Cursor next() {
        return cursors.get(Math.floorMod(turned.getAndIncrement(), PAGES));
    }

    /** Where the first pages end. */
    private List<Cursor> cursors() {
        List<Cursor> ends = new ArrayList<>();
        Cursor after = null;
        while (ends.size() < PAGES) {
            after = Objects.requireNonNull(
                    lapor.officer(officer).inbox(InboxFilter.ALL, after, LINES).next(), "too few reports were made");
            ends.add(after);
        }
        return List.copyOf(ends);
    }

    private void requireSameLines() throws SQLException {
        for (Cursor after : cursors) {
            List<ReportLine> lines = byHand.page(after, LINES);
            boolean same = storage.reports().page(query(after)).lines().equals(lines)
                    && page(after).lines().stream()
                            .map(CaseLine::tracking)
                            .toList()
                            .equals(lines.stream().map(ReportLine::tracking).toList());
            if (!same) {
                throw new IllegalStateException("Not the same page behind " + after.encode());
            }
        }
    }
}

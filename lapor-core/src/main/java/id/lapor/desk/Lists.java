package id.lapor.desk;

import id.lapor.report.Cursor;
import id.lapor.report.Narrowing;
import id.lapor.report.Page;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.report.SearchWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pages of reports for every desk. A cursor of another list begins at the beginning; a limit outside 1 to 200 counts as
 * the nearest of these.
 */
final class Lists {

    private static final int MOST_LINES = 200;

    private final Casework casework;

    Lists(Casework casework) {
        this.casework = casework;
    }

    /**
     * The words that are looked for.
     *
     * @param typed {@code null} or blank for anything
     * @return empty where what is typed says nothing that could be found; no words for anything
     */
    Optional<Set<String>> asked(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.of(Set.of());
        }
        return Optional.of(SearchWords.asked(typed, casework.house().text())).filter(words -> !words.isEmpty());
    }

    /** What says the words that are looked for, the latest day first. */
    Page<ReportLine> newest(Scope scope, @Nullable String text, Instant now, @Nullable Cursor after, int limit) {
        return asked(text)
                .map(words -> page(scope, Narrowing.saying(words), ReportQuery.Order.NEWEST, now, after, limit))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    Page<ReportLine> page(
            Scope scope, Narrowing only, ReportQuery.Order order, Instant now, @Nullable Cursor after, int limit) {
        Cursor fitting = after != null && after.fits(order) ? after : null;
        int lines = Math.max(1, Math.min(limit, MOST_LINES));
        return casework.storage().reports().page(new ReportQuery(scope, only, order, now, fitting, lines));
    }
}

package id.lapor.report;

import id.lapor.kernel.AgencyId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of reports, page by page.
 *
 * @param scope which reports may be seen at all
 * @param only which of these are wanted
 * @param order what comes first
 * @param now the moment that decides what is overdue
 * @param after where the page before ended, or {@code null} for the first page
 * @param limit the most lines, 1 to 200
 */
public record ReportQuery(
        Scope scope,
        Narrowing only,
        Order order,
        Instant now,
        @Nullable Cursor after,
        int limit) {

    /** What comes first. */
    public enum Order {
        /** The most urgent; what has no deadline comes last. Equal deadlines by tracking number. */
        DUE,
        /** The latest day of submission; within a day by public handle, so that the order tells no time. */
        NEWEST,
        /**
         * Only those that other citizens support, the most supported first; equal ones by deadline, then by tracking
         * number.
         */
        SUPPORTED
    }

    /** By shade, agency and category alone. */
    public ReportQuery(
            Scope scope,
            Set<Shade> shades,
            @Nullable AgencyId agency,
            @Nullable String category,
            Order order,
            Instant now,
            @Nullable Cursor after,
            int limit) {
        this(scope, new Narrowing(shades, agency, category, null, Set.of()), order, now, after, limit);
    }

    public ReportQuery {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("A page has 1 to 200 lines, but " + limit + " were asked for");
        }
    }
}

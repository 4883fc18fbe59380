package id.lapor.report;

import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.AgencyId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of reports, page by page.
 *
 * @param scope which reports may be seen at all
 * @param shades only reports of these shades; empty for all
 * @param agency only reports in the hands of this agency, or {@code null}
 * @param category only reports of this category, or {@code null}
 * @param order what comes first
 * @param now the moment that decides what is overdue
 * @param after where the page before ended, or {@code null} for the first page
 * @param limit the most lines, 1 to 200
 */
public record ReportQuery(
        Scope scope,
        Set<Shade> shades,
        @Nullable AgencyId agency,
        @Nullable String category,
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

    public ReportQuery {
        shades = ImmutableSet.copyOf(shades);
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("A page has 1 to 200 lines, but " + limit + " were asked for");
        }
    }
}

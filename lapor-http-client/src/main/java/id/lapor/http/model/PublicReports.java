package id.lapor.http.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the public list.
 *
 * @param reports the newest first
 * @param next the cursor of the next page; missing on the last
 */
@Wire
public record PublicReports(
        List<PublicReport> reports, @Nullable String next) {

    public PublicReports {
        reports = List.copyOf(reports);
    }
}

package id.lapor.http.model;

import java.util.Objects;

/**
 * A line of the public list.
 *
 * @param handle the address of the public page; not the tracking number
 * @param headline the report in one line
 */
@Wire
public record PublicReport(String handle, ReportHeadline headline) {

    public PublicReport {
        Objects.requireNonNull(handle, "handle");
        Objects.requireNonNull(headline, "headline");
    }
}

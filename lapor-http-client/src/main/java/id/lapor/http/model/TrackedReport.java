package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as one kind of reader sees it. Prints neither numbers nor texts.
 *
 * @param view whose shape this is: {@code PUBLIC}, {@code REPORTER}, {@code AGENCY} or {@code COORDINATOR}
 * @param tracking the number of the report; missing for the public
 * @param handle the address of the public page, where the reader may know it
 * @param headline the report in one line
 * @param text the reporter's account; empty where the reader may not see it
 * @param place where it happened; missing where the reader may not see it
 * @param occurredOn the day it happened
 * @param details what was answered to the fields of its topic, as far as the reader may know
 * @param supports how many citizens support it
 * @param rating the reporter's stars, 1 to 5, if any were given
 * @param timeline what happened since, the first first
 * @param parts the agencies that work on it, the lead first
 * @param deadlines every deadline, past ones included; empty for the public
 * @param moves codes of what the reader may do now; empty for the public
 * @param follows number of the report whose duplicate it is; for officers only
 * @param version what {@code If-Match} of the next move refers to; missing for the public
 */
@Wire
public record TrackedReport(
        String view,
        @Nullable String tracking,
        @Nullable String handle,
        ReportHeadline headline,
        String text,
        @Nullable ReportPlace place,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate occurredOn,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportDetail> details,
        long supports,
        @Nullable Integer rating,
        List<TimelineEntry> timeline,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportPart> parts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportDue> deadlines,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> moves,
        @Nullable String follows,
        @Nullable Long version) {

    public TrackedReport {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(text, "text");
        details = details == null ? List.of() : List.copyOf(details);
        timeline = List.copyOf(timeline);
        parts = parts == null ? List.of() : List.copyOf(parts);
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
        moves = moves == null ? List.of() : List.copyOf(moves);
    }

    @Override
    public String toString() {
        return "TrackedReport[view=" + view + ", " + headline + ", version=" + version + "]";
    }
}

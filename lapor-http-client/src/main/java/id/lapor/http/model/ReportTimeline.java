package id.lapor.http.model;

import java.util.List;

/**
 * The history of a report.
 *
 * @param timeline what happened, the first first
 */
@Wire
public record ReportTimeline(List<TimelineEntry> timeline) {

    public ReportTimeline {
        timeline = List.copyOf(timeline);
    }
}

package id.lapor.http.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a quarter that anybody may read. Small counts are hidden.
 *
 * @param quarter e.g. {@code 2026-Q1}
 * @param days when the reports came in
 * @param received all reports, archived and withdrawn included; absent where it is hidden
 * @param responded reports with a first reply of substance; absent where it is hidden
 * @param answered reports with a substantive answer that stands; absent where it is hidden
 * @param topics by topic and status
 * @param byStatus by status
 * @param byAgency by the agency in the lead
 * @param byChannel by the door they came in by
 */
@Wire
public record PublishedStatistics(
        String quarter,
        DayRange days,
        @Nullable Long received,
        @Nullable Long responded,
        @Nullable Long answered,
        List<PublishedTopic> topics,
        List<PublishedCount> byStatus,
        List<PublishedCount> byAgency,
        List<PublishedCount> byChannel) {
    public PublishedStatistics {
        topics = List.copyOf(topics);
        byStatus = List.copyOf(byStatus);
        byAgency = List.copyOf(byAgency);
        byChannel = List.copyOf(byChannel);
    }
}

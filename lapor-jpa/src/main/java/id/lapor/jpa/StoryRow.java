package id.lapor.jpa;

import id.lapor.report.Story;
import id.lapor.report.TrackingNumber;
import id.lapor.subject.Place;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is read of a report to be compared: only Hibernate calls this constructor, by {@link #SELECT}. */
record StoryRow(
        String tracking,
        String title,
        String text,
        @Nullable String category,
        String place,
        @Nullable String regionCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        LocalDate submittedOn,
        String status) {

    static final String SELECT = """
            select new id.lapor.jpa.StoryRow(
                r.tracking, r.title, s.text, r.category, r.place, r.regionCode, r.latitude, r.longitude, r.submittedOn,
                r.status)
            from LaporReport r join LaporStatement s on s.reportId = r.id and s.sequence = 1 and s.text is not null
            """;

    Story toStory() {
        return new Story(
                new TrackingNumber(tracking),
                title,
                text,
                category,
                new Place(place, regionCode, latitude, longitude),
                submittedOn,
                Status.valueOf(status));
    }
}

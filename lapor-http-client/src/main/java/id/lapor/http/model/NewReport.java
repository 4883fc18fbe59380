package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is submitted. Prints nothing that the reporter wrote.
 *
 * @param classification {@code COMPLAINT}, {@code OVERSIGHT}, {@code ASPIRATION}, {@code INFORMATION_REQUEST} or, where
 *     nobody sorted it yet, {@code UNCLASSIFIED}
 * @param category code of the topic; may be missing
 * @param title one line, 5 to 150 characters
 * @param text at most 20,000 characters
 * @param place where it happened
 * @param occurredOn the day it happened; may be missing
 * @param anonymity {@code OPEN}, {@code ANONIM} or {@code UNIDENTIFIED}
 * @param confidential rahasia: whether the content is hidden from the public
 * @param reporter who reports; missing for {@code UNIDENTIFIED}
 * @param channel the door it came in by, e.g. {@code WEBSITE}
 * @param photos pictures, each in base64; never {@code null}
 */
@Wire
public record NewReport(
        @Nullable String classification,
        @Nullable String category,
        @Nullable String title,
        @Nullable String text,
        @Nullable ReportPlace place,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate occurredOn,

        @Nullable String anonymity,
        @Nullable Boolean confidential,
        @Nullable ReporterDetails reporter,
        @Nullable String channel,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> photos) {

    public NewReport {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    /** A complaint that names its reporter, through an integrated application. */
    public static NewReport complaint(String title, String text, ReportPlace place, ReporterDetails reporter) {
        return new NewReport(
                "COMPLAINT", null, title, text, place, null, "OPEN", false, reporter, "INTEGRATED_APP", List.of());
    }

    @Override
    public String toString() {
        return "NewReport[classification=" + classification + ", anonymity=" + anonymity + ", confidential="
                + confidential + ", channel=" + channel + ", photos=" + photos.size() + "]";
    }
}

package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param details answers to the fields of the category, by their codes: what was typed, or the keys of what was chosen;
 *     never {@code null}
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

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        Map<String, List<String>> details,

        @Nullable String anonymity,
        @Nullable Boolean confidential,
        @Nullable ReporterDetails reporter,
        @Nullable String channel,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> photos) {

    public NewReport {
        details = details == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(details));
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    /** A report that answers no field of its category. */
    public NewReport(
            @Nullable String classification,
            @Nullable String category,
            @Nullable String title,
            @Nullable String text,
            @Nullable ReportPlace place,
            @Nullable LocalDate occurredOn,
            @Nullable String anonymity,
            @Nullable Boolean confidential,
            @Nullable ReporterDetails reporter,
            @Nullable String channel,
            List<String> photos) {
        this(
                classification,
                category,
                title,
                text,
                place,
                occurredOn,
                Map.of(),
                anonymity,
                confidential,
                reporter,
                channel,
                photos);
    }

    /** The same with these answers to the fields of its category, by their codes. */
    public NewReport withDetails(Map<String, List<String>> answers) {
        return new NewReport(
                classification,
                category,
                title,
                text,
                place,
                occurredOn,
                answers,
                anonymity,
                confidential,
                reporter,
                channel,
                photos);
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

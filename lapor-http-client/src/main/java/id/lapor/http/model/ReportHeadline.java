package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report in one line. Prints neither title nor place.
 *
 * @param title its title; empty where the reader may not see it
 * @param classification e.g. {@code COMPLAINT}
 * @param category its topic, once there is one
 * @param place where it happened, in words; empty where the reader may not see it
 * @param anonymity {@code OPEN}, {@code ANONIM} or {@code UNIDENTIFIED}
 * @param confidential rahasia
 * @param status where it stands, e.g. {@code IN_PROGRESS}
 * @param statusLabel the same for people, in the language asked for
 * @param color {@code RED}, {@code YELLOW}, {@code GREEN} or {@code GREY}
 * @param colorLabel the same for people, in the language asked for
 * @param agency in whose hands it is, once it is delegated
 * @param submittedOn the day it was submitted
 * @param due the governing deadline, while there is one
 */
@Wire
public record ReportHeadline(
        String title,
        String classification,
        @Nullable CategoryRef category,
        String place,
        String anonymity,
        boolean confidential,
        String status,
        String statusLabel,
        String color,
        String colorLabel,
        @Nullable AgencyRef agency,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate submittedOn,
        @Nullable ReportDue due) {

    public ReportHeadline {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(anonymity, "anonymity");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(statusLabel, "statusLabel");
        Objects.requireNonNull(color, "color");
        Objects.requireNonNull(colorLabel, "colorLabel");
        Objects.requireNonNull(submittedOn, "submittedOn");
    }

    @Override
    public String toString() {
        return "ReportHeadline[classification=" + classification + ", status=" + status + ", color=" + color + "]";
    }
}

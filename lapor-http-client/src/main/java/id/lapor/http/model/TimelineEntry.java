package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the reader may see it. Prints none of its texts.
 *
 * @param act what was done, by its code, e.g. {@code delegate}
 * @param status where the report stood after it
 * @param by the office that acted, never a person, e.g. {@code LIAISON}
 * @param agency the agency that acted or that the report went to
 * @param at when; the start of the day where {@code dayOnly}
 * @param dayOnly whether the reader learns the day only
 * @param kind kind of response, e.g. {@code FIELD_ACTION}
 * @param text what was said
 * @param internal {@code true} where only officers may read it
 * @param reason code of the reason, e.g. {@code SPAM}
 * @param body the body that the report was transferred to
 * @param reference the number that the receiving body gave it
 * @param outcome how the matter ends, e.g. {@code FIXED}
 * @param cause why it arose, e.g. {@code WEATHER}
 * @param ground the rule or reason of a refusal
 * @param nextStep what the agency does next
 * @param nextStepOn by which day
 * @param budgetYear the year whose budget pays for it
 * @param attachments files that came with it
 */
@Wire
public record TimelineEntry(
        String act,
        String status,
        String by,
        @Nullable AgencyRef agency,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        boolean dayOnly,
        @Nullable String kind,
        @Nullable String text,
        @Nullable Boolean internal,
        @Nullable String reason,
        @Nullable String body,
        @Nullable String reference,
        @Nullable String outcome,
        @Nullable String cause,
        @Nullable String ground,
        @Nullable String nextStep,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate nextStepOn,

        @Nullable Integer budgetYear,
        List<AttachmentRef> attachments) {

    public TimelineEntry {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    @Override
    public String toString() {
        return "TimelineEntry[act=" + act + ", status=" + status + ", by=" + by + "]";
    }
}

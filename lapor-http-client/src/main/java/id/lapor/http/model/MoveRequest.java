package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said with a move or an entry; which parts a move needs, the contract says. Prints none of its texts.
 *
 * @param text the words: a question, an answer, a reason, a purpose
 * @param agency id of the agency that the report goes to
 * @param kind kind of response, e.g. {@code FIELD_ACTION}
 * @param outcome how the matter ends, e.g. {@code FIXED}
 * @param cause why it arose, e.g. {@code WEATHER}
 * @param ground the rule or reason of a refusal
 * @param nextStep what the agency does next
 * @param nextStepOn by which day
 * @param rating the reporter's stars, 1 to 5
 * @param reason code of the reason, e.g. {@code SPAM}
 * @param photos pictures, each in base64; never {@code null}
 */
@Wire
public record MoveRequest(
        @Nullable String text,
        @Nullable String agency,
        @Nullable String kind,
        @Nullable String outcome,
        @Nullable String cause,
        @Nullable String ground,
        @Nullable String nextStep,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate nextStepOn,

        @Nullable Integer rating,
        @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> photos) {

    public MoveRequest {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    /** A move with words only. */
    public static MoveRequest ofText(String text) {
        return new MoveRequest(text, null, null, null, null, null, null, null, null, null, List.of());
    }

    /** A move without words, such as closing without a rating. */
    public static MoveRequest empty() {
        return new MoveRequest(null, null, null, null, null, null, null, null, null, null, List.of());
    }

    /** Disposisi. */
    public static MoveRequest toAgency(String agency, String text) {
        return new MoveRequest(text, agency, null, null, null, null, null, null, null, null, List.of());
    }

    /** Respon awal: what happens next and by when. */
    public static MoveRequest acknowledgement(String text, String nextStep, LocalDate nextStepOn) {
        return new MoveRequest(
                text, null, "ACKNOWLEDGEMENT", null, null, null, nextStep, nextStepOn, null, null, List.of());
    }

    /** The same with pictures, each in base64. */
    public MoveRequest withPhotos(List<String> pictures) {
        return new MoveRequest(
                text, agency, kind, outcome, cause, ground, nextStep, nextStepOn, rating, reason, pictures);
    }

    @Override
    public String toString() {
        return "MoveRequest[agency=" + agency + ", kind=" + kind + ", outcome=" + outcome + ", reason=" + reason
                + ", photos=" + photos.size() + "]";
    }
}

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
 * @param with ids of agencies that work on it besides, at most 10; never {@code null}
 * @param suggested id of the agency that whoever returns the report thinks is in charge
 * @param body the body that the report is transferred to, e.g. {@code Kementerian PUPR}
 * @param reference the number that the receiving body gave it
 * @param kind kind of response, e.g. {@code FIELD_ACTION}
 * @param outcome how the matter ends, e.g. {@code FIXED}
 * @param cause why it arose, e.g. {@code WEATHER}
 * @param ground the rule or reason of a refusal
 * @param nextStep what the agency does next
 * @param nextStepOn by which day
 * @param budgetYear the year whose budget pays for it
 * @param rating the reporter's stars, 1 to 5
 * @param reason code of the reason, e.g. {@code SPAM}
 * @param photos pictures, each in base64; never {@code null}
 */
@Wire
public record MoveRequest(
        @Nullable String text,
        @Nullable String agency,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> with,
        @Nullable String suggested,
        @Nullable String body,
        @Nullable String reference,
        @Nullable String kind,
        @Nullable String outcome,
        @Nullable String cause,
        @Nullable String ground,
        @Nullable String nextStep,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate nextStepOn,

        @Nullable Integer budgetYear,
        @Nullable Integer rating,
        @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> photos) {

    public MoveRequest {
        with = with == null ? List.of() : List.copyOf(with);
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    /** A move without words, such as closing without a rating. */
    public static MoveRequest empty() {
        return said(null, null);
    }

    /** A move with words only. */
    public static MoveRequest ofText(String text) {
        return said(text, null);
    }

    /** Disposisi. */
    public static MoveRequest toAgency(String agency, String text) {
        return said(text, agency);
    }

    /** Alihkan. */
    public static MoveRequest toBody(String body, @Nullable String reference, String text) {
        return new MoveRequest(
                text, null, List.of(), null, body, reference, null, null, null, null, null, null, null, null, null,
                List.of());
    }

    /** Respon awal: what happens next and by when. */
    public static MoveRequest acknowledgement(String text, String nextStep, LocalDate nextStepOn) {
        return new MoveRequest(
                text,
                null,
                List.of(),
                null,
                null,
                null,
                "ACKNOWLEDGEMENT",
                null,
                null,
                null,
                nextStep,
                nextStepOn,
                null,
                null,
                null,
                List.of());
    }

    /**
     * Tindak lanjut.
     *
     * @param outcome e.g. {@code FIXED}, which needs photos of the work
     * @param cause e.g. {@code WEAR}
     */
    public static MoveRequest answer(String text, String outcome, String cause) {
        return new MoveRequest(
                text, null, List.of(), null, null, null, null, outcome, cause, null, null, null, null, null, null,
                List.of());
    }

    /** Selesai, with 1 to 5 stars. */
    public static MoveRequest rated(int stars) {
        return new MoveRequest(
                null, null, List.of(), null, null, null, null, null, null, null, null, null, null, stars, null,
                List.of());
    }

    /** The same with pictures, each in base64. */
    public MoveRequest withPhotos(List<String> pictures) {
        return new MoveRequest(
                text,
                agency,
                with,
                suggested,
                body,
                reference,
                kind,
                outcome,
                cause,
                ground,
                nextStep,
                nextStepOn,
                budgetYear,
                rating,
                reason,
                pictures);
    }

    private static MoveRequest said(@Nullable String text, @Nullable String agency) {
        return new MoveRequest(
                text, agency, List.of(), null, null, null, null, null, null, null, null, null, null, null, null,
                List.of());
    }

    @Override
    public String toString() {
        return "MoveRequest[agency=" + agency + ", kind=" + kind + ", outcome=" + outcome + ", reason=" + reason
                + ", photos=" + photos.size() + "]";
    }
}

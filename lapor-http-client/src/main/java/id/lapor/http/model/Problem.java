package id.lapor.http.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not done, in the form of RFC 9457. Prints none of its sentences. Parts can be missing where something else than the gateway
 * answered, a proxy for instance.
 *
 * @param type {@code urn:lapor:problem:} and the code in kebab case
 * @param title for people, short
 * @param status of HTTP
 * @param detail for people, in the language asked for
 * @param code for machines, e.g. {@code WRONG_STATUS}
 * @param sentences the detail in both languages
 * @param violations each field and what is wrong with it; never {@code null}
 */
@Wire
public record Problem(
        @Nullable String type,
        @Nullable String title,
        @Nullable Integer status,
        @Nullable String detail,
        @Nullable String code,
        @Nullable ProblemSentences sentences,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProblemViolation> violations) {

    public Problem {
        violations = violations == null ? List.of() : List.copyOf(violations);
    }

    @Override
    public String toString() {
        return "Problem[status=" + status + ", code=" + code + "]";
    }
}

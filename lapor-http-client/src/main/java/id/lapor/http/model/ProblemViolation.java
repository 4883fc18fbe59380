package id.lapor.http.model;

import org.jspecify.annotations.Nullable;

/**
 * A field and what is wrong with it. Prints no sentence: a server may repeat what it was sent.
 *
 * @param field path of the field, e.g. {@code matter.title}
 * @param rule code of the broken rule, e.g. {@code text.long}
 * @param sentence for people, in the language asked for
 */
@Wire
public record ProblemViolation(
        @Nullable String field,
        @Nullable String rule,
        @Nullable String sentence) {

    @Override
    public String toString() {
        return "ProblemViolation[field=" + field + ", rule=" + rule + "]";
    }
}

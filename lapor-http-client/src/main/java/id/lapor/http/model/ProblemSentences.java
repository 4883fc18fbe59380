package id.lapor.http.model;

import org.jspecify.annotations.Nullable;

/**
 * The same sentence in both languages. Prints neither: a server may repeat what it was sent.
 *
 * @param id Indonesian
 * @param en English
 */
@Wire
public record ProblemSentences(
        @Nullable String id, @Nullable String en) {

    @Override
    public String toString() {
        return "ProblemSentences[hidden]";
    }
}

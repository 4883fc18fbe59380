package id.lapor.http.model;

import org.jspecify.annotations.Nullable;

/**
 * The same sentence in both languages.
 *
 * @param id Indonesian
 * @param en English
 */
@Wire
public record ProblemSentences(
        @Nullable String id, @Nullable String en) {}

package id.lapor.report;

import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.TextAnalysis;
import id.lapor.subject.Matter;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that a report is found by: what its title, its place and the reporter's first text say as they are shown, read
 * by {@link TextAnalysis}. What is masked, redacted or erased is not among them. One list serves every reader, since
 * whoever sees a report in a list may read all three.
 */
public final class SearchWords {

    /** The most words of one report; what a text of 20,000 characters says beyond them finds nothing more. */
    static final int MOST = 1_000;

    /** The most characters of a word that count. */
    static final int LONGEST = 40;

    private static final int MOST_ASKED = 10;

    private SearchWords() {}

    /**
     * @param narrative what is shown of the first text, or {@code null} for nothing
     */
    public static Set<String> of(Matter matter, @Nullable String narrative, TextAnalysis text) {
        return Stream.of(matter.title(), matter.place().description(), narrative == null ? "" : narrative)
                .flatMap(said -> words(said, text))
                .limit(MOST)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The words that somebody looks for: at most ten; empty when all of what is typed says nothing by itself. */
    public static Set<String> asked(String typed, TextAnalysis text) {
        return words(typed, text).limit(MOST_ASKED).collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> words(String said, TextAnalysis text) {
        return text.contentWords(said).stream()
                .map(word -> word.length() <= LONGEST ? word : word.substring(0, LONGEST))
                .distinct();
    }
}

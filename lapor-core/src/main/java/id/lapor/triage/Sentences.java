package id.lapor.triage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import id.lapor.kernel.TextAnalysis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A text as the lexicons read it: sentence by sentence, so that no phrase reaches from one into the next. */
record Sentences(List<List<Word>> sentences) {

    private static final Splitter SENTENCES =
            Splitter.on(Pattern.compile("[.!?;\\r\\n]+")).omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /**
     * @param written in standard spelling
     * @param stem without affixes; the word itself where it carries no meaning of its own
     * @param meaning whether it carries one
     */
    record Word(String written, String stem, boolean meaning) {}

    static Sentences of(String text, TextAnalysis analysis) {
        Map<String, Word> known = new HashMap<>();
        ImmutableList.Builder<List<Word>> sentences = ImmutableList.builder();
        for (String sentence : SENTENCES.split(text)) {
            sentences.add(WORDS.splitToStream(analysis.normalise(sentence))
                    .map(word -> known.computeIfAbsent(word, written -> read(written, analysis)))
                    .toList());
        }
        return new Sentences(sentences.build());
    }

    static Word read(String written, TextAnalysis analysis) {
        List<String> content = analysis.contentWords(written);
        return content.isEmpty()
                ? new Word(written, written, false)
                : new Word(written, String.join(" ", content), true);
    }
}

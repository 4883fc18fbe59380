package id.lapor.triage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import id.lapor.kernel.TextAnalysis;
import java.util.List;

/**
 * Words in a row that a lexicon listens for.
 *
 * @param group signs of one group say the same in other words
 * @param weight above 0 speaks for the kind, below 0 against it
 * @param words at least one
 */
record Sign(String group, double weight, List<Part> words) {

    /** How many other words fit into a gap. */
    static final int WIDEST_GAP = 4;

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final String GAP = "..";

    /**
     * One word of a sign.
     *
     * @param key the word, "~" and a stem, or "@" and a class of words
     * @param afterGap whether other words may stand before it
     */
    record Part(String key, boolean afterGap) {}

    Sign {
        words = ImmutableList.copyOf(words);
    }

    static Sign parse(String group, double weight, String words, TextAnalysis analysis) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        boolean afterGap = false;
        for (String word : WORDS.split(words)) {
            if (word.equals(GAP)) {
                afterGap = true;
                continue;
            }
            for (String key : keysOf(word, analysis)) {
                parts.add(new Part(key, afterGap));
                afterGap = false;
            }
        }
        return new Sign(group, weight, parts.build());
    }

    /** The keys of a word in a file, which may be in any spelling. */
    static List<String> keysOf(String word, TextAnalysis analysis) {
        if (word.startsWith("@")) {
            return List.of(word);
        }
        if (word.startsWith("~")) {
            String written = analysis.normalise(word);
            return List.of("~" + SentenceReader.stem(written, analysis.contentWords(written)));
        }
        return WORDS.splitToList(analysis.normalise(word));
    }

    boolean isFor() {
        return weight > 0;
    }
}

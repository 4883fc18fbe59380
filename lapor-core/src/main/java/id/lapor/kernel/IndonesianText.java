package id.lapor.kernel;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The default analysis: Unicode folding, chat spellings and abbreviations (yg, jln, gak, anak2, toloooong), commonest
 * words of Javanese and Sundanese, stop words and affixes of Indonesian. What it knows is data: {@code
 * id/lapor/spellings.tsv} and {@code id/lapor/stop-words.txt} in the jar.
 */
public final class IndonesianText implements TextAnalysis {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final Map<String, String> spellings;
    private final ImmutableSet<String> stopWords;

    public IndonesianText() {
        this(Map.of());
    }

    /**
     * @param local words of the region, each with the standard word or words that it stands for; before the shipped ones
     */
    public IndonesianText(Map<String, String> local) {
        Map<String, String> known = new HashMap<>();
        WordList.rows("spellings.tsv").forEach(row -> known.put(row.get(0), row.get(1)));
        known.putAll(local);
        this.spellings = ImmutableMap.copyOf(known);
        this.stopWords = ImmutableSet.copyOf(WordList.lines("stop-words.txt"));
    }

    @Override
    public String normalise(String text) {
        return String.join(" ", words(text));
    }

    @Override
    public List<String> contentWords(String text) {
        return words(text).stream()
                .filter(word -> !stopWords.contains(word))
                .map(IndonesianStem::of)
                .toList();
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : PlainWords.of(text)) {
            String meant = spellings.get(word);
            if (meant == null) {
                words.add(word);
            } else {
                WORDS.split(meant).forEach(words::add);
            }
        }
        return words;
    }
}

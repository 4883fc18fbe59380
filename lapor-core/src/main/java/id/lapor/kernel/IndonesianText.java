package id.lapor.kernel;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The default analysis: Unicode folding, chat spellings and abbreviations (yg, jln, gak, anak2, toloooong), commonest
 * words of Javanese and Sundanese, stop words and affixes of Indonesian. What it knows is data: {@code
 * id/lapor/spellings.tsv} and {@code id/lapor/stop-words.txt} in the jar.
 */
public final class IndonesianText implements TextAnalysis {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    /** "Anak2" is "anak-anak", the plural of "anak". */
    private static final Pattern TWICE = Pattern.compile("\\b(\\p{L}{3,})2(?=\\P{N}|$)");

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
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String single = DRAWN_OUT.matcher(folded).replaceAll("$1");
        String once = TWICE.matcher(single).replaceAll("$1");
        String plain = NO_WORD.matcher(once).replaceAll(" ").strip();
        return WORDS.splitToStream(plain)
                .map(word -> spellings.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<String> contentWords(String text) {
        return WORDS.splitToStream(normalise(text))
                .filter(word -> !stopWords.contains(word))
                .map(IndonesianStem::of)
                .toList();
    }
}

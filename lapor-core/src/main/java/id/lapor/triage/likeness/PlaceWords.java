package id.lapor.triage.likeness;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.WordList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which words tell where something is: {@code id/lapor/likeness-places.tsv} and {@code likeness-words.tsv}. */
final class PlaceWords {

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final int LONGEST_NUMBER = 4;
    private static final int SHORTEST_NAME = 3;

    private final TextAnalysis analysis;
    private final Lexicon lexicon;
    private final ImmutableMap<String, PlaceKind> kinds;
    private final ImmutableMap<String, String> sides;
    private final ImmutableSet<String> units = WordFile.words("unit");
    private final ImmutableSet<String> qualifiers = WordFile.words("qualifier");
    private final ImmutableSet<String> wares = WordFile.words("ware");
    private final ImmutableSet<String> single = WordFile.words("single");
    private final ImmutableSet<String> done = WordFile.words("done");
    private final ImmutableSet<String> titles = WordFile.words("title");

    PlaceWords(TextAnalysis analysis, Lexicon lexicon) {
        this.analysis = analysis;
        this.lexicon = lexicon;
        ImmutableMap.Builder<String, PlaceKind> byWord = ImmutableMap.builder();
        ImmutableMap.Builder<String, String> standard = ImmutableMap.builder();
        for (List<String> row : WordList.rows("likeness-places.tsv")) {
            PlaceKind kind =
                    new PlaceKind(row.get(0), PlaceKind.Shape.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            for (String word : WordFile.list(row.get(2))) {
                byWord.put(word, kind);
                if (kind.shape() == PlaceKind.Shape.SIDE) {
                    standard.put(word, kind.label());
                }
            }
        }
        this.kinds = byWord.buildOrThrow();
        this.sides = standard.buildOrThrow();
    }

    @Nullable
    PlaceKind kind(String word) {
        return kinds.get(word);
    }

    /** A point of the compass in its standard word, every other word as it is. */
    String standard(String word) {
        return sides.getOrDefault(word, word);
    }

    /** The number of a house or a school; neither an amount nor a telephone number. */
    boolean isNumber(List<String> words, int at) {
        String word = words.get(at);
        boolean amount = at + 1 < words.size() && units.contains(words.get(at + 1));
        return DIGITS.matchesAllOf(word) && word.length() <= LONGEST_NUMBER && !amount;
    }

    /** Neither a number nor a word that is known to say something else. */
    boolean isName(String word) {
        if (word.length() < SHORTEST_NAME
                || DIGITS.matchesAllOf(word)
                || kinds.containsKey(word)
                || qualifiers.contains(word)) {
            return false;
        }
        List<String> stems = analysis.contentWords(word);
        return !stems.isEmpty() && stems.stream().noneMatch(lexicon::isOrdinary);
    }

    /** Letters that are of no kind and make no other name. */
    boolean isWord(String word) {
        return word.length() >= SHORTEST_NAME
                && DIGITS.matchesNoneOf(word)
                && !kinds.containsKey(word)
                && !qualifiers.contains(word);
    }

    /** Before a name: "Pak Karto", "H. Naim". */
    boolean isTitle(String word) {
        return titles.contains(word);
    }

    boolean isQualifier(String word) {
        return qualifiers.contains(word);
    }

    /** What a shop or a store is known by: "gudang beras". */
    boolean isWare(String word) {
        return wares.contains(word);
    }

    /** A region has one of it: "terminal". */
    boolean isOneOfItsKind(String word) {
        return single.contains(word);
    }

    /** Behind "sudah": what was done where the report is not about. */
    boolean isDone(String word) {
        return done.contains(word);
    }
}

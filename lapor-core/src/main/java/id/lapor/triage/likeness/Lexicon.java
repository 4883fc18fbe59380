package id.lapor.triage.likeness;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which words speak of one thing, and how much each says: {@code id/lapor/likeness-matters.tsv} in the jar. */
final class Lexicon {

    /** Of a group that says what the matter is. */
    private static final double MATTER = 3;

    /** Of a group that says what is wrong with it. */
    private static final double WRONG = 2;

    /** Of a word in no list, which is rarer than those that are. */
    private static final double UNLISTED = 1.5;

    /** Of a word that nearly every report has. */
    private static final double COMMON = 0.2;

    /** Of the number of a file or a bus. */
    private static final double TELLING_NUMBER = 3;

    private static final int FEWEST_TELLING_DIGITS = 3;

    /** An amount: "500 ribu", "1.500.000". */
    private static final String ROUND = "00";

    /** Shorter words sound like too many. */
    private static final int SHORTEST_HEARD = 6;

    /** Affixes that the analysis may take off in more than one way; {@code %s} is the word. */
    private static final List<String> AFFIXED = List.of("ber%s", "ter%s", "di%s", "%san", "%snya", "ke%san", "di%skan");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

    private final ImmutableMap<String, Term> terms;
    private final ImmutableMap<String, Term> bySound;
    private final ImmutableSet<String> common;
    private final ImmutableSet<String> unlike = WordFile.words("unlike");

    /**
     * A group of words, or a single one.
     *
     * @param name what an officer reads
     * @param weight how much it says of the matter, above 0
     */
    record Term(String name, double weight) {

        boolean isTelling() {
            return weight > COMMON;
        }

        /** It says what the matter is; a number only tells which file it is. */
        boolean isMatter() {
            return weight >= MATTER && !isNumber();
        }

        /** It says what the matter is, or what is wrong with it. */
        boolean isWrong() {
            return weight >= WRONG && !isNumber();
        }

        private boolean isNumber() {
            return DIGITS.matchesAllOf(name);
        }

        /** It is only beside the matter. */
        boolean isBeside() {
            return isTelling() && weight < UNLISTED;
        }

        /** Not the word, which a citizen wrote. */
        @Override
        public String toString() {
            return "Term[" + weight + "]";
        }
    }

    Lexicon(TextAnalysis analysis) {
        this.common = WordFile.words("common").stream()
                .flatMap(word -> analysis.contentWords(word).stream())
                .collect(ImmutableSet.toImmutableSet());
        Map<String, Term> byWords = new HashMap<>();
        Map<String, Term> affixed = new HashMap<>();
        for (List<String> row : WordList.rows("likeness-matters.tsv")) {
            Term term = new Term(row.get(1), Double.parseDouble(row.get(0)));
            for (String words : WordFile.list(row.get(2))) {
                byWords.put(stems(analysis, words), term);
                byWords.putIfAbsent(words, term);
                affixedForms(words)
                        .forEach(form -> Stream.of(form, stems(analysis, form))
                                .filter(stem -> !common.contains(stem))
                                .forEach(stem -> affixed.put(stem, term)));
            }
        }
        affixed.forEach(byWords::putIfAbsent);
        byWords.remove("");
        this.terms = ImmutableMap.copyOf(byWords);
        this.bySound = bySound(byWords);
    }

    /** Of those that no two groups have. */
    private static ImmutableMap<String, Term> bySound(Map<String, Term> byWords) {
        SetMultimap<String, Term> found = HashMultimap.create();
        byWords.forEach((word, term) -> {
            String spoken = Spelling.spoken(word);
            if (word.indexOf(' ') < 0) {
                found.put(spoken, term);
            }
        });
        ImmutableMap.Builder<String, Term> single = ImmutableMap.builder();
        found.asMap().forEach((spoken, of) -> {
            if (of.size() == 1) {
                single.put(spoken, of.iterator().next());
            }
        });
        return single.buildOrThrow();
    }

    /** Without "lapakan", whose "kan" would be taken for the affix. */
    private static Stream<String> affixedForms(String word) {
        boolean ambiguous = word.indexOf(' ') >= 0 || word.endsWith("k");
        return AFFIXED.stream().filter(form -> !ambiguous).map(form -> String.format(form, word));
    }

    private static String stems(TextAnalysis analysis, String words) {
        return String.join(" ", analysis.contentWords(words));
    }

    /** What one or two stems stand for; {@code null} when they are in no group. */
    @Nullable
    Term group(String stems) {
        Term term = terms.get(stems);
        return term != null ? term : terms.get(withoutRegionalEnding(stems));
    }

    /** What a stem stands for: its group, or itself. */
    Term read(String stem) {
        Term term = group(stem);
        if (term == null) {
            term = terms.get(DOUBLED.matcher(stem).replaceAll("$1"));
        }
        if (term == null && stem.length() >= SHORTEST_HEARD && !common.contains(stem) && !unlike.contains(stem)) {
            term = bySound.get(Spelling.spoken(stem));
        }
        return term != null ? term : new Term(stem, weight(stem));
    }

    private double weight(String stem) {
        if (DIGITS.matchesAllOf(stem)) {
            boolean round = stem.endsWith(ROUND);
            return stem.length() >= FEWEST_TELLING_DIGITS && !round ? TELLING_NUMBER : COMMON;
        }
        return common.contains(stem) || stem.length() < 3 ? COMMON : UNLISTED;
    }

    /** A word of the language that is known to name no place. */
    boolean isOrdinary(String stem) {
        return common.contains(stem) || group(stem) != null;
    }

    /** Javanese "lampune", "aspale". */
    private static String withoutRegionalEnding(String word) {
        int end = word.endsWith("ne") ? 2 : word.endsWith("e") ? 1 : 0;
        return word.length() - end > 2 ? word.substring(0, word.length() - end) : word;
    }
}

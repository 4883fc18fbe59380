package id.lapor.triage;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.WordList;
import id.lapor.triage.Sentences.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a text once for all lexicons, each word of it once however often it stands there. */
final class SentenceReader {

    private static final Splitter SENTENCES =
            Splitter.on(Pattern.compile("[.!?;\\r\\n]+")).omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter COLUMNS = Splitter.on('\t');

    private static final CharMatcher DIGIT = CharMatcher.forPredicate(Character::isDigit);

    /** Classes that no list could name all words of. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private static final Pattern PRICE =
            Pattern.compile("(?:rp|idr)?\\p{Nd}+(?:rb|rban|ribu|ribuan|k|jt|jtan|juta|jutaan)|(?:rp|idr)\\p{Nd}+");

    private final TextAnalysis analysis;
    private final ImmutableListMultimap<String, String> classes;

    SentenceReader(TextAnalysis analysis) {
        this.analysis = analysis;
        this.classes = classes(analysis);
    }

    private static ImmutableListMultimap<String, String> classes(TextAnalysis analysis) {
        ImmutableListMultimap.Builder<String, String> classes = ImmutableListMultimap.builder();
        for (String line : WordList.lines("triage/classes.tsv")) {
            List<String> columns = COLUMNS.splitToList(line);
            List<String> keys = Sign.keysOf(columns.get(1), analysis);
            // A region may have taught the analysis to read one of them as several words: a class has single words
            // only.
            if (keys.size() == 1) {
                classes.put(keys.get(0), "@" + columns.get(0));
            }
        }
        return classes.build();
    }

    Sentences read(String text) {
        Map<String, Word> known = new HashMap<>();
        ImmutableList.Builder<List<Word>> sentences = ImmutableList.builder();
        for (String sentence : SENTENCES.split(text)) {
            sentences.add(WORDS.splitToStream(analysis.normalise(sentence))
                    .map(word -> known.computeIfAbsent(word, this::word))
                    .toList());
        }
        return new Sentences(sentences.build());
    }

    private Word word(String written) {
        List<String> content = analysis.contentWords(written);
        return new Word(written, keysOf(written, "~" + stem(written, content)), !content.isEmpty());
    }

    private ImmutableSet<String> keysOf(String written, String stem) {
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        keys.add(written, stem).addAll(classes.get(written)).addAll(classes.get(stem));
        if (DIGIT.matchesNoneOf(written)) {
            return keys.build();
        }
        if (NUMBER.matcher(written).matches()) {
            keys.add("@number");
        }
        if (PRICE.matcher(written).matches()) {
            keys.add("@price");
        }
        return keys.build();
    }

    /** Without affixes; the word itself where it carries no meaning of its own. */
    static String stem(String written, List<String> content) {
        return content.isEmpty() ? written : String.join(" ", content);
    }
}

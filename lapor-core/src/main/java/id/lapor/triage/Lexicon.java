package id.lapor.triage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.WordList;
import java.util.List;
import java.util.Locale;

/**
 * What speaks for and against one kind of finding, from a file of lines {@code group TAB weight TAB words}. The head of
 * {@code id/lapor/triage/classes.tsv} tells how words are written.
 *
 * @param bias the weight when nothing is heard
 * @param signs by the key of their first word, each once: they are told apart by where they stand
 * @param fields what a word of a class is worth, by the key of the class, whatever else is said
 * @param traits what the report may be like
 * @param pairs what two groups say beyond each of them
 */
record Lexicon(
        double bias,
        ImmutableListMultimap<String, Sign> signs,
        ImmutableMap<String, Double> fields,
        ImmutableList<Weighed> traits,
        ImmutableMap<ImmutableSet<String>, Double> pairs) {

    /** A trait and what it weighs, as {@link Sign} does for words. */
    record Weighed(String group, double weight, Trait trait) {}

    private static final String BIAS = "bias";
    private static final String FIELD = "field";
    private static final Splitter COLUMNS = Splitter.on('\t');
    private static final Splitter PAIR = Splitter.on(" & ");

    /**
     * @param kind whose file in the jar is read
     */
    static Lexicon shipped(TriageKind kind, TextAnalysis analysis) {
        return read(
                WordList.lines("triage/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".tsv"), analysis);
    }

    /**
     * @param lines of a lexicon, without comments
     */
    static Lexicon read(List<String> lines, TextAnalysis analysis) {
        double bias = 0;
        ImmutableSetMultimap.Builder<String, Sign> signs = ImmutableSetMultimap.builder();
        ImmutableMap.Builder<String, Double> fields = ImmutableMap.builder();
        ImmutableList.Builder<Weighed> traits = ImmutableList.builder();
        ImmutableMap.Builder<ImmutableSet<String>, Double> pairs = ImmutableMap.builder();
        for (String line : lines) {
            List<String> columns = COLUMNS.splitToList(line);
            String group = columns.get(0);
            double weight = Double.parseDouble(columns.get(1));
            String words = columns.get(2);
            if (group.equals(BIAS)) {
                bias = weight;
            } else if (group.equals(FIELD)) {
                fields.put(words, weight);
            } else if (words.contains(" & ")) {
                pairs.put(ImmutableSet.copyOf(PAIR.split(words)), weight);
            } else if (words.startsWith("#")) {
                traits.add(new Weighed(
                        group, weight, Trait.valueOf(words.substring(1).toUpperCase(Locale.ROOT))));
            } else {
                Sign sign = Sign.parse(group, weight, words, analysis);
                signs.put(sign.words().get(0).key(), sign);
            }
        }
        return new Lexicon(
                bias,
                ImmutableListMultimap.copyOf(signs.build()),
                fields.buildOrThrow(),
                traits.build(),
                pairs.buildOrThrow());
    }
}

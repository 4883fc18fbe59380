package id.lapor.triage;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import id.lapor.corpus.Corpus;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import id.lapor.triage.Evidence.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of the fields of a lexicon anew, beside its signs as they are, on the half of the texts that may be
 * tuned on: logistic regression, drawn to 0. A sign that is heard in one text alone may have been written for it, and
 * does not count here, so that the fields learn what to do in texts that no sign was written for. {@link #main} prints
 * lines for the file of the lexicon.
 */
final class FieldFit {

    private static final TextAnalysis ANALYSIS = new IndonesianText();
    private static final double DRAWN_TO_0 = 2;
    private static final double STEP = 0.001;
    private static final int STEPS = 3_000;
    private static final double OF_FURTHER_WORDS = 0.25;
    private static final double FAINTEST = 0.05;

    private final SentenceReader reader = new SentenceReader(ANALYSIS);
    private final Lexicon lexicon;
    private final ImmutableList<String> fields;
    private final Multiset<Sign> heard = HashMultiset.create();
    private final List<Sample> samples = new ArrayList<>();

    /**
     * A text.
     *
     * @param signs what its signs weigh
     * @param fields which ones it has, by their place among all
     * @param values how much of each
     * @param meant whether a person says that it is of the kind
     */
    private record Sample(double signs, int[] fields, double[] values, boolean meant) {}

    /**
     * @param corpora whose texts it learns from; a danger has to be told from everyday reports, too
     */
    FieldFit(TriageKind kind, List<String> corpora, String label) {
        this(Lexicon.shipped(kind, ANALYSIS), tuned(corpora), label);
    }

    /**
     * @param lexicon whose signs, bias and traits stay as they are
     * @param rows the texts that it learns from
     */
    FieldFit(Lexicon lexicon, List<Corpus.Row> rows, String label) {
        this.lexicon = lexicon;
        this.fields = ImmutableList.copyOf(lexicon.fields().keySet());
        rows.forEach(row -> hearing(row).eachHeard((sign, quote) -> heard.add(sign)));
        rows.forEach(row -> samples.add(sample(row, row.label().equals(label))));
    }

    static List<Corpus.Row> tuned(List<String> corpora) {
        return corpora.stream()
                .flatMap(corpus -> Corpus.of(corpus).tuned().stream())
                .toList();
    }

    /** A kind, corpora and the label, e.g. {@code EMERGENCY emergency,triage,routing EMERGENCY}. */
    public static void main(String[] of) {
        new FieldFit(TriageKind.valueOf(of[0]), List.of(of[1].split(",")), of[2])
                .weights()
                .forEach((field, weight) -> {
                    if (Math.abs(weight) >= FAINTEST) {
                        System.out.printf(Locale.ROOT, "field\t%.2f\t%s%n", weight, field);
                    }
                });
    }

    Map<String, Double> weights() {
        double[] weights = new double[fields.size()];
        double bias = 0;
        for (int i = 0; i < STEPS; i++) {
            double[] slope =
                    Arrays.stream(weights).map(weight -> -DRAWN_TO_0 * weight).toArray();
            double slopeOfBias = 0;
            for (Sample sample : samples) {
                double error = (sample.meant() ? 1 : 0) - probability(sample, weights, bias);
                slopeOfBias += error;
                for (int j = 0; j < sample.fields().length; j++) {
                    slope[sample.fields()[j]] += error * sample.values()[j];
                }
            }
            for (int field = 0; field < weights.length; field++) {
                weights[field] += STEP * slope[field];
            }
            bias += STEP * slopeOfBias;
        }
        Map<String, Double> named = new TreeMap<>();
        for (int field = 0; field < weights.length; field++) {
            named.put(fields.get(field), weights[field]);
        }
        return named;
    }

    /** The lexicon with the fields as fitted, and without the signs that were heard in none of the texts. */
    Lexicon lexicon() {
        ImmutableListMultimap.Builder<String, Sign> signs = ImmutableListMultimap.builder();
        lexicon.signs().forEach((word, sign) -> {
            if (heard.contains(sign)) {
                signs.put(word, sign);
            }
        });
        return new Lexicon(
                lexicon.bias(), signs.build(), ImmutableMap.copyOf(weights()), lexicon.traits(), lexicon.pairs());
    }

    private static double probability(Sample sample, double[] weights, double bias) {
        double weight = bias + sample.signs();
        for (int j = 0; j < sample.fields().length; j++) {
            weight += weights[sample.fields()[j]] * sample.values()[j];
        }
        return 1 / (1 + Math.exp(-weight));
    }

    private Sample sample(Corpus.Row row, boolean meant) {
        TriageCase report = Measurement.caseOf(row);
        Hearing hearing = hearing(row);
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        hearing.eachHeard((sign, quote) -> {
            if (heard.count(sign) > 1) {
                items.add(new Item(sign.group(), sign.weight(), quote, null));
            }
        });
        lexicon.traits().stream()
                .filter(weighed -> weighed.trait().isOf(report, hearing.remaining()))
                .forEach(weighed -> items.add(new Item(weighed.group(), weighed.weight(), null, weighed.trait())));
        Map<String, Collection<String>> words = hearing.fields().asMap();
        return new Sample(
                new Evidence(lexicon, items.build()).weight(),
                words.keySet().stream().mapToInt(fields::indexOf).toArray(),
                words.values().stream()
                        .mapToDouble(of -> 1 + OF_FURTHER_WORDS * (of.size() - 1))
                        .toArray(),
                meant);
    }

    private Hearing hearing(Corpus.Row row) {
        return new Hearing(lexicon, reader.read(Measurement.caseOf(row).text()));
    }
}

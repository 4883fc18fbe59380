package id.lapor.triage;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import id.lapor.corpus.Corpus;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import id.lapor.triage.Evidence.Item;
import java.util.ArrayList;
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

    private static final double DRAWN_TO_0 = 2;
    private static final double STEP = 0.001;
    private static final int STEPS = 3_000;
    private static final double OF_FURTHER_WORDS = 0.25;
    private static final double FAINTEST = 0.05;

    private final TextAnalysis analysis = new IndonesianText();
    private final SentenceReader reader = new SentenceReader(analysis);
    private final Lexicon lexicon;
    private final List<Sample> samples = new ArrayList<>();

    /** A text: what its signs weigh, how much of each field it has, and whether a person says that it is of the kind. */
    private record Sample(double signs, Map<String, Double> fields, boolean meant) {}

    /**
     * @param corpora whose texts it learns from; a danger has to be told from everyday reports, too
     */
    FieldFit(TriageKind kind, List<String> corpora, String label) {
        this.lexicon = Lexicon.shipped(kind, analysis);
        List<Corpus.Row> rows = corpora.stream()
                .flatMap(corpus -> Corpus.of(corpus).tuned().stream())
                .toList();
        Multiset<Sign> heard = HashMultiset.create();
        rows.forEach(row -> heard.addAll(hearing(row).heard().keySet()));
        rows.forEach(row -> samples.add(sample(row, heard, row.label().equals(label))));
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
        Map<String, Double> weights = new TreeMap<>();
        lexicon.fields().keySet().forEach(field -> weights.put(field, 0.0));
        double bias = 0;
        for (int i = 0; i < STEPS; i++) {
            Map<String, Double> slope = new TreeMap<>();
            weights.forEach((field, weight) -> slope.put(field, -DRAWN_TO_0 * weight));
            double slopeOfBias = 0;
            for (Sample sample : samples) {
                double error = (sample.meant() ? 1 : 0) - probability(sample, weights, bias);
                slopeOfBias += error;
                sample.fields().forEach((field, value) -> slope.merge(field, error * value, Double::sum));
            }
            slope.forEach((field, by) -> weights.merge(field, STEP * by, Double::sum));
            bias += STEP * slopeOfBias;
        }
        return weights;
    }

    private static double probability(Sample sample, Map<String, Double> weights, double bias) {
        double weight = bias + sample.signs();
        for (Map.Entry<String, Double> field : sample.fields().entrySet()) {
            weight += weights.get(field.getKey()) * field.getValue();
        }
        return 1 / (1 + Math.exp(-weight));
    }

    private Sample sample(Corpus.Row row, Multiset<Sign> heard, boolean meant) {
        TriageCase report = Measurement.caseOf(row);
        Hearing hearing = hearing(row);
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        hearing.heard().forEach((sign, quote) -> {
            if (heard.count(sign) > 1) {
                items.add(new Item(sign.group(), sign.weight(), quote, null));
            }
        });
        lexicon.traits().stream()
                .filter(weighed -> weighed.trait().isOf(report, hearing.remaining()))
                .forEach(weighed -> items.add(new Item(weighed.group(), weighed.weight(), null, weighed.trait())));
        Map<String, Double> fields = new TreeMap<>();
        hearing.fields()
                .asMap()
                .forEach((field, words) -> fields.put(field, 1 + OF_FURTHER_WORDS * (words.size() - 1)));
        return new Sample(new Evidence(lexicon, items.build()).weight(), fields, meant);
    }

    private Hearing hearing(Corpus.Row row) {
        return new Hearing(lexicon, reader.read(Measurement.caseOf(row).text()));
    }
}

package id.lapor.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import id.lapor.corpus.Corpus;
import id.lapor.corpus.Measured;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From which score on a danger is shown, decided by cross-validation on the texts that may be tuned on: each tenth of
 * them is read by a lexicon that has only the signs heard in the other nine, and fields fitted to those.
 */
class EmergencyFoldsTest {

    private static final String LABEL = "EMERGENCY";
    private static final int FOLDS = 10;

    private final TextAnalysis analysis = new IndonesianText();
    private final SentenceReader reader = new SentenceReader(analysis);
    private final Lexicon shipped = Lexicon.shipped(TriageKind.EMERGENCY, analysis);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofDangersThatNoSignWasWrittenForHardlyOneInAHundredIsNotShown(long seed) {
        Map<Corpus.Row, Double> scores = leftOut(seed);
        Measured measured = Measured.of(
                Corpus.of("emergency").tuned(), LABEL, row -> scores.get(row) >= TriageFinding.POSSIBLE_DANGER);
        System.out.println("emergency, left out, seed " + seed + ": " + measured);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.985);
        assertThat(measured.precision()).isGreaterThanOrEqualTo(0.83);
    }

    /** What each text scores with a lexicon that does not know it. */
    private Map<Corpus.Row, Double> leftOut(long seed) {
        List<Corpus.Row> rows = new ArrayList<>(FieldFit.tuned(List.of("emergency", "triage", "routing")));
        Collections.shuffle(rows, new Random(seed));
        Map<Corpus.Row, Double> scores = new HashMap<>();
        for (List<Corpus.Row> fold : Lists.partition(rows, rows.size() / FOLDS + 1)) {
            List<Corpus.Row> others = new ArrayList<>(rows);
            others.removeAll(fold);
            Lexicon lexicon = new FieldFit(shipped, others, LABEL).lexicon();
            fold.forEach(row -> scores.put(row, score(row, lexicon)));
        }
        return scores;
    }

    private double score(Corpus.Row row, Lexicon lexicon) {
        TriageCase report = Measurement.caseOf(row);
        return 1
                / (1
                        + Math.exp(-Evidence.in(report, reader.read(report.text()), lexicon)
                                .weight()));
    }
}

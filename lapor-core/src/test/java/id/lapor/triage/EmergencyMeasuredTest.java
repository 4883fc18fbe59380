package id.lapor.triage;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.corpus.Corpus.Row;
import id.lapor.kernel.IndonesianText;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Dangers and matters that only sound like one, which nobody has looked at while the lexicon was made. */
class EmergencyMeasuredTest {

    private final LexiconRule rule = LexiconRule.shipped(new IndonesianText());
    private final List<Row> rows = Measurement.heldOut("emergency");

    @Test
    void officersSeeNearlyEveryDanger() {
        Measurement likely = measured("emergency, shown", TriageFinding::isLikely);
        assertThat(likely.recall()).isGreaterThanOrEqualTo(0.93);
        assertThat(likely.precision()).isGreaterThanOrEqualTo(0.81);
    }

    @Test
    void theClockThatStartsByItselfDoesNotCryWolf() {
        Measurement certain = measured("emergency, clock started", TriageFinding::isCertain);
        assertThat(certain.recall()).isGreaterThanOrEqualTo(0.91);
        assertThat(certain.precision()).isGreaterThanOrEqualTo(0.86);
    }

    private Measurement measured(String name, Predicate<TriageFinding> enough) {
        Measurement measurement = Measurement.of(
                name,
                rows,
                "EMERGENCY",
                report -> rule.findingsOn(report).stream()
                        .anyMatch(finding -> finding.kind() == TriageKind.EMERGENCY && enough.test(finding)));
        System.out.println(measurement);
        return measurement;
    }
}

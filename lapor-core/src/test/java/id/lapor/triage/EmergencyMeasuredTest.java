package id.lapor.triage;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.corpus.Corpus.Row;
import id.lapor.kernel.IndonesianText;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Dangers and matters that only sound like one, which nobody has looked at while the lexicon was made. */
class EmergencyMeasuredTest {

    private final LexiconRule rule = LexiconRule.shipped(new IndonesianText());
    private final List<Row> rows = Measurement.heldOut("emergency");

    @Test
    void officersSeeNearlyEveryDanger() {
        Measurement likely = measured("emergency, shown", TriageFinding::isLikely);
        assertThat(likely.recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(likely.precision()).isGreaterThanOrEqualTo(0.78);
    }

    @Test
    void theClockThatStartsByItselfDoesNotCryWolf() {
        Measurement certain = measured("emergency, clock started", TriageFinding::isCertain);
        assertThat(certain.recall()).isGreaterThanOrEqualTo(0.8);
        assertThat(certain.precision()).isGreaterThanOrEqualTo(0.95);
    }

    /** What a region is told every day; a few of them are dangers indeed. */
    @Test
    void everydayReportsHardlyEverCallPeopleOut() {
        List<Row> everyday = Measurement.heldOut("routing");
        double called = share(everyday, TriageFinding::isCertain);
        double told = share(everyday, TriageFinding::isUrgent);
        double shown = share(everyday, TriageFinding::isLikely);
        System.out.printf(
                Locale.ROOT,
                "emergency, of %d everyday reports: clock started %.3f, desk told at once %.3f, shown %.3f%n",
                everyday.size(),
                called,
                told,
                shown);
        assertThat(called).isLessThanOrEqualTo(0.06);
        assertThat(told).isLessThanOrEqualTo(0.16);
        assertThat(shown).isLessThanOrEqualTo(0.33);
    }

    private double share(List<Row> reports, Predicate<TriageFinding> enough) {
        return (double) reports.stream()
                        .filter(row -> isHeard(Measurement.caseOf(row), enough))
                        .count()
                / reports.size();
    }

    private Measurement measured(String name, Predicate<TriageFinding> enough) {
        Measurement measurement = Measurement.of(name, rows, "EMERGENCY", report -> isHeard(report, enough));
        System.out.println(measurement);
        return measurement;
    }

    private boolean isHeard(TriageCase report, Predicate<TriageFinding> enough) {
        return rule.findingsOn(report).stream()
                .anyMatch(finding -> finding.kind() == TriageKind.EMERGENCY && enough.test(finding));
    }
}

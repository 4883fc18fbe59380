package id.lapor.triage;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.corpus.Corpus.Row;
import id.lapor.kernel.IndonesianText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pranks, grumbles, private matters, lawsuits and reports, which nobody has looked at while the lexicons were made. */
class TriageMeasuredTest {

    private final LexiconRule rule = LexiconRule.shipped(new IndonesianText());
    private final List<Row> rows = Measurement.heldOut("triage");

    @ParameterizedTest
    @CsvSource({
        "PRANK, PRANK, 0.81, 0.80",
        "TOO_GENERAL, TOO_GENERAL, 0.95, 0.85",
        "OUT_OF_SCOPE, OUT_OF_SCOPE, 0.75, 0.73",
        "LEGAL, LEGAL_PROCEEDINGS, 0.97, 0.83"
    })
    void mostOfWhatBelongsElsewhereIsSeen(String label, TriageKind kind, double precision, double recall) {
        Measurement measurement = Measurement.of(kind.name(), rows, label, report -> isLikely(report, kind));
        System.out.println(measurement);
        assertThat(measurement.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(measurement.recall()).isGreaterThanOrEqualTo(recall);
    }

    @Test
    void nineOfTenGenuineReportsGetNoHint() {
        List<Row> genuine =
                rows.stream().filter(row -> row.label().equals("GENUINE")).toList();
        long heldUp = genuine.stream()
                .filter(row -> rule.findingsOn(Measurement.caseOf(row)).stream()
                        .anyMatch(finding -> finding.kind() != TriageKind.EMERGENCY && finding.isLikely()))
                .count();
        System.out.println("held out, genuine reports with a likely finding: " + heldUp + " of " + genuine.size());
        assertThat(heldUp / (double) genuine.size()).isLessThanOrEqualTo(0.13);
    }

    private boolean isLikely(TriageCase report, TriageKind kind) {
        return rule.findingsOn(report).stream().anyMatch(finding -> finding.kind() == kind && finding.isLikely());
    }
}

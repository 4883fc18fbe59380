package id.lapor.triage;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.IndonesianText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped weights of the fields are what the tuned texts say, and nobody's taste. */
class FieldFitTest {

    private static final double CLEAR = 0.5;

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, emergency triage routing, EMERGENCY",
        "PRANK, triage, PRANK",
        "TOO_GENERAL, triage, TOO_GENERAL",
        "OUT_OF_SCOPE, triage, OUT_OF_SCOPE",
        "LEGAL_PROCEEDINGS, triage, LEGAL"
    })
    void whatSpeaksClearlyForAKindDoesSoWhenFittedAnew(TriageKind kind, String corpora, String label) {
        Map<String, Double> shipped =
                Lexicon.shipped(kind, new IndonesianText()).fields();
        Map<String, Double> fitted = new FieldFit(kind, List.of(corpora.split(" ")), label).weights();
        long clear = shipped.values().stream()
                .filter(weight -> Math.abs(weight) >= CLEAR)
                .count();
        long agreed = shipped.entrySet().stream()
                .filter(field -> Math.abs(field.getValue()) >= CLEAR)
                .filter(field -> Math.signum(field.getValue()) == Math.signum(fitted.get(field.getKey())))
                .count();
        System.out.println(kind + ": " + agreed + " of " + clear + " clear fields agree with a new fit");
        assertThat(agreed / (double) clear).isGreaterThanOrEqualTo(0.85);
    }
}

package id.lapor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.PlainSubstance;
import id.lapor.followup.Response;
import id.lapor.followup.Shortfall;
import id.lapor.followup.SubstancePolicy;
import id.lapor.kernel.IndonesianText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well formula replies are told from real ones, by the half of the texts that nothing was tuned on. */
class FormulaMeasuredTest {

    private final SubstancePolicy policy = new PlainSubstance(new IndonesianText());

    @Test
    void formulaRepliesAreToldFromRealOnes() {
        Measured measured = Measured.of(Corpus.of("formula").heldOut(), "FORMULA", this::isFormula);
        System.out.println("formula replies: " + measured);
        assertThat(measured.precision()).isGreaterThan(0.93);
        assertThat(measured.recall()).isGreaterThan(0.89);
    }

    private boolean isFormula(Corpus.Row row) {
        FollowUp reply = FollowUp.explained(row.text(), Cause.OTHER);
        return policy.shortfallOf(new Response(reply, 0, () -> row.fields().get(0), List.of()))
                .filter(Shortfall.FORMULA::equals)
                .isPresent();
    }
}

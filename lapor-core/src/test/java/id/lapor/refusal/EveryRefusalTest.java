package id.lapor.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.report.SecrecyCommand;
import id.lapor.testkit.City;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code in a situation that yields it; nothing is changed by it, and the situation beside it is no reason. */
class EveryRefusalTest {

    static List<RefusalCase> cases() {
        return Stream.of(WorkCases.all(), EndCases.all(), SecrecyCases.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedForThisReasonAndChangesNothing(RefusalCase the) {
        Scene scene = new Scene();
        the.given().accept(scene);
        scene.look();
        Refusal refusal = the.refused().apply(scene).refusal().orElseThrow();
        assertThat(refusal.code()).isEqualTo(the.code());
        assertThat(Everything.in(scene.storage)).isEqualTo(scene.seen());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withoutTheReasonItIsAccepted(RefusalCase the) {
        Scene scene = new Scene();
        the.given().accept(scene);
        assertThat(the.accepted().apply(scene).refusal()).isEmpty();
    }

    @Test
    void whatIsDoneIsSeenInWhatIsKept() {
        Scene scene = new Scene();
        scene.handed();
        scene.look();
        scene.does(City.COORDINATOR, new SecrecyCommand.Note(Scene.WORDS));
        assertThat(Everything.in(scene.storage)).isNotEqualTo(scene.seen());
    }

    @Test
    void noCodeIsWithoutItsCase() {
        Set<Code> without = EnumSet.allOf(Code.class);
        cases().forEach(one -> without.remove(one.code()));
        assertThat(without).isEmpty();
    }
}

package id.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.desk.Standpoint.Look;
import id.lapor.report.Command;
import id.lapor.report.HouseCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.workflow.Act;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act by every office in every relation, asked of the desks: they answer as the one table says. */
class AccessMatrixTest {

    private static final TrackingNumber ABSENT = TrackingNumber.random();

    private final Premises premises = new Premises();

    static List<Standpoint> standpoints() {
        return Standpoint.all();
    }

    @ParameterizedTest
    @MethodSource("standpoints")
    void everyCellAnswersAsTheTableSays(Standpoint from) {
        TrackingNumber target = premises.hole(Secrecy.OPEN);
        List<String> wrong = new ArrayList<>();
        for (Command command : Words.everyCommand(target)) {
            Look look = from.take(premises);
            Decision<Progressed> answer = premises.ask(look.tracking(), look.actor(), look.code(), command);
            Code code = answer.refusal().map(Refusal::code).orElse(null);
            boolean shut = code == Code.NOT_FOUND || code == Code.NOT_YOURS;
            boolean admitted = AccessTable.admits(from.relation(), from.role(), command.act());
            Code expected = from.relation() == Relation.NONE ? Code.NOT_FOUND : Code.NOT_YOURS;
            if (admitted ? shut && !isForOthers(command) : code != expected) {
                wrong.add(command.getClass().getSimpleName() + " " + command.act() + ": " + code);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A whole agency is merged by the house only, however many may hand a desk over. */
    private static boolean isForOthers(Command command) {
        return command instanceof HouseCommand.Merge;
    }

    @ParameterizedTest
    @MethodSource("standpoints")
    void absentAndForbiddenAreTheSameAnswer(Standpoint from) {
        TrackingNumber target = premises.hole(Secrecy.OPEN);
        Look look = from.take(premises);
        for (Command command : Words.everyCommand(target)) {
            Decision<Progressed> absent = premises.ask(ABSENT, look.actor(), look.code(), command);
            assertThat(absent).isEqualTo(Decision.refused(Code.NOT_FOUND));
            if (from.relation() == Relation.NONE) {
                assertThat(premises.ask(look.tracking(), look.actor(), look.code(), command))
                        .isEqualTo(absent);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standpoints")
    void everyStandpointIsTheRelationItIsCalled(Standpoint from) {
        Look look = from.take(premises);
        boolean proven = look.code() != null || from.relation() == Relation.REPORTER;
        assertThat(AccessPolicy.relation(
                        look.actor(),
                        premises.report(look.tracking()),
                        premises.lapor.agencies().tree(),
                        proven))
                .isEqualTo(from.relation());
    }

    @Test
    void everyActBesidesSubmittingHasItsRowAndItsCommand() {
        Set<Act> acts = new LinkedHashSet<>(Arrays.asList(Move.values()));
        acts.addAll(Arrays.asList(Entry.values()));
        acts.remove(Move.SUBMIT);
        assertThat(acts)
                .allSatisfy(act -> assertThat(AccessTable.relationsOf(act)).isNotEmpty());
        Set<Act> commanded = new HashSet<>();
        Words.everyCommand(ABSENT).forEach(command -> commanded.add(command.act()));
        assertThat(commanded).isEqualTo(acts);
    }

    @Test
    void noKindOfCommandIsMissing() {
        Set<Class<?>> driven = new HashSet<>();
        Words.everyCommand(ABSENT).forEach(command -> driven.add(command.getClass()));
        assertThat(driven).isEqualTo(new HashSet<>(leavesOf(Command.class).toList()));
    }

    private static Stream<Class<?>> leavesOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AccessMatrixTest::leavesOf)
                : Stream.of(type);
    }
}

package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Reply;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Command;
import id.lapor.report.ExternalId;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReportDraft;
import id.lapor.report.ReporterCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Channel;
import id.lapor.testkit.City;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no form would send: each is a refusal with a name, and changes nothing. */
class BadInputTest {

    private final Lapor lapor = City.builder().build();
    private final TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();

    static Stream<String> texts() {
        return Stream.of(
                "",
                "   \n ",
                "x".repeat(10_000_000),
                "NUL \u0000 di tengah",
                "sendirian \uD83D",
                "\uDEA7 terbalik",
                "\u202Eterbalik\u202C\u0007");
    }

    static Stream<Function<String, Command>> commands() {
        return Stream.of(
                text -> new ReporterCommand.Add(new Reply(text)),
                text -> new ReporterCommand.ReplyTo(new Reply(text)),
                text -> new ReporterCommand.ObjectTo(new Reply(text)),
                text -> new GovernorCommand.Ask(Remark.shared(text)),
                text -> new GovernorCommand.Delegate(PUPR, Remark.internal(text)),
                text -> new GovernorCommand.Recall(Remark.shared(text)),
                text -> new GovernorCommand.Transfer(new Referral(text, null, "Bukan wewenang daerah")),
                text -> new GovernorCommand.Transfer(new Referral("BBPJN", null, text)),
                text -> new AgencyCommand.Start(FollowUp.acknowledgement(text, "Menambal", LocalDate.of(2030, 1, 1))),
                text -> new AgencyCommand.DraftAnswer(FollowUp.explained(text, Cause.OTHER)),
                text -> new AgencyCommand.RequestExtension(LocalDate.of(2030, 1, 1), Remark.shared(text)),
                text -> new SecrecyCommand.Note(Remark.internal(text)),
                text -> new SecrecyCommand.Redact(1, null, "[ditutup]", Set.of(), Remark.internal(text)),
                text -> new SecrecyCommand.RequestIdentity(Remark.shared(text)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("commands")
    void aTextThatCannotBeKeptIsRefusedInEveryCommand(Function<String, Command> command) {
        texts().forEach(text -> {
            Decision<Progressed> decision = lapor.officer(COORDINATOR).act(hole, command.apply(text));
            assertThat(decision.refusal().orElseThrow().code()).isEqualTo(Code.INVALID);
        });
        assertThat(version()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void aMessageThatCannotBeKeptIsRefused(String text) {
        ExternalId id = new ExternalId("m-1");
        Reporter nobody = new Reporter.Unidentified();
        assertThat(code(lapor.citizen().submit(ReportDraft.message(Channel.SMS, text, nobody, id))))
                .isEqualTo(Code.INVALID);
        assertThat(code(lapor.citizen()
                        .submit(ReportDraft.complaint("Lampu mati", "Lampu jalan mati sejak Minggu", "Gang 3")
                                .named(new ExternalId(text)))))
                .isEqualTo(Code.INVALID);
    }

    @Test
    void anOldPageChangesNothing() {
        assertThat(code(lapor.officer(PUPR_LIAISON).ifVersion(1).note(hole, "Lama")))
                .isEqualTo(Code.STALE);
        assertThat(code(lapor.citizen(SARI).ifVersion(7).add(hole, "Lama"))).isEqualTo(Code.STALE);
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void agenciesThatAreNotThereAreNamedAsThat() {
        AgencyId nowhere = AgencyId.of("tidak-ada");
        Remark why = Remark.internal("Silakan");
        for (Command command : List.of(
                new GovernorCommand.Delegate(nowhere, why),
                new GovernorCommand.Delegate(City.DISHUB, List.of(nowhere), why),
                new GovernorCommand.Involve(List.of(nowhere), why))) {
            assertThat(code(lapor.officer(COORDINATOR).act(hole, command))).isEqualTo(Code.UNKNOWN_AGENCY);
        }
        assertThat(code(lapor.officer(COORDINATOR).act(hole, new GovernorCommand.Release(nowhere, why))))
                .isEqualTo(Code.UNKNOWN_PART);
        assertThat(code(lapor.officer(COORDINATOR)
                        .act(hole, new GovernorCommand.Involve(Collections.nCopies(11, City.DISHUB), why))))
                .isEqualTo(Code.INVALID);
    }

    @Test
    void everyStatementOfEveryCommandIsChecked() {
        List<RecordComponent> statements = leavesOf(Command.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> Statement.class.isAssignableFrom(component.getType()))
                .toList();
        assertThat(statements).hasSizeGreaterThan(25).allSatisfy(component -> {
            assertThat(component.getAccessor().isAnnotationPresent(Valid.class)).isTrue();
            assertThat(component.getAccessor().isAnnotationPresent(NotNull.class))
                    .isTrue();
        });
    }

    private static Stream<Class<?>> leavesOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(BadInputTest::leavesOf)
                : Stream.of(type);
    }

    private long version() {
        return lapor.officer(COORDINATOR).open(hole).orElseThrow().workings().version();
    }

    private static Code code(Decision<?> decision) {
        return decision.refusal().orElseThrow().code();
    }
}

package id.lapor.testkit;

import static id.lapor.testkit.SampleReports.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Narrative;
import id.lapor.followup.Outcome;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Reply;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.kernel.Role;
import id.lapor.report.Report;
import id.lapor.report.Step;
import id.lapor.storage.Storage;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step of a report is kept with what was said. */
interface HistoryContract {

    Storage storage();

    static Stream<Statement> statements() {
        return Stream.of(
                new Narrative("Baris satu\n\tbaris dua\r\n'; drop table lapor_report; -- ö 你好 🚧"),
                new Narrative("é".repeat(20_000)),
                new Narrative("🚧".repeat(10_000)),
                new Reply("Sudah berlubang lagi."),
                Remark.shared("Di sisi mana?"),
                Remark.internal("Hubungi mandor."),
                new Remark("Bukan laporan.", false, "SPAM"),
                new Referral("Kementerian PUPR", "2026/118", "Jalan nasional."),
                new Referral("b".repeat(200), null, "Bukan wewenang daerah."),
                FollowUp.acknowledgement("Tim berangkat.", "Menambal", LocalDate.of(2026, 3, 31)),
                FollowUp.progress("Galian mulai.", null, null),
                FollowUp.planned("Masuk rencana.", "Lelang", LocalDate.of(2027, 2, 1), 2027),
                FollowUp.fixed("Sudah ditambal.", Cause.THIRD_PARTY),
                FollowUp.explained("Jadwalnya bulan depan.", Cause.BUDGET),
                FollowUp.refused("Bukan jalan kota.", "Perda 4/2020 pasal 7", Cause.OTHER),
                new FollowUp(
                        FollowUpKind.FIELD_ACTION,
                        "x".repeat(20_000),
                        Outcome.FIXED,
                        Cause.INFORMATION,
                        "g".repeat(2_000),
                        "n".repeat(1_000),
                        LocalDate.of(2027, 1, 1)));
    }

    static Stream<Act> acts() {
        return Stream.concat(Stream.<Act>of(Move.values()), Stream.of(Entry.values()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("id.lapor.testkit.HistoryContract#statements")
    default void everyKindOfStatementComesBackAsItWasSaid(Statement said) {
        Report report = SampleReports.bare(storage().reports().nextId());
        Step step = SampleReports.step(report, said);

        storage().reports().add(report, step, Set.of());

        Statement kept = storage().reports().history(report.id()).get(0).statement();
        assertThat(kept).isEqualTo(said);
        assertThat(kept.content()).isEqualTo(said.content());
        assertThat(storage().reports().history(report.id())).containsExactly(step);
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.HistoryContract#acts")
    default void everyActComesBack(Act act) {
        Report report = SampleReports.bare(storage().reports().nextId());
        HistoryEntry entry = new HistoryEntry(
                1,
                act,
                null,
                Status.SUBMITTED,
                Role.LIAISON,
                "pupr-1",
                City.PUPR,
                NOW,
                Effect.NONE,
                "",
                "a".repeat(64));
        Step step = new Step(entry, null, null);

        storage().reports().add(report, step, Set.of());

        assertThat(storage().reports().history(report.id())).containsExactly(step);
    }

    static Stream<Effect> effects() {
        return Stream.of(
                Effect.NONE,
                new Effect.Handed(null, City.PUPR, List.of(City.DISHUB, City.BINA_MARGA)),
                new Effect.Handed(City.PUPR, City.BINA_MARGA, List.of()),
                new Effect.Involved(List.of(City.DISHUB)),
                new Effect.Released(City.DISHUB),
                new Effect.Merged(City.DISHUB, City.PUPR),
                new Effect.Assigned(City.PUPR, "budi, s.|50% 'x'"),
                new Effect.Scheduled(LocalDate.of(2026, 12, 31)),
                new Effect.Rated(5),
                new Effect.Linked("123456789015"),
                new Effect.Gained("1234567890"),
                new Effect.Mirrored(List.of(), false, "koordinator-1"),
                new Effect.Arrived(null),
                new Effect.Arrived(LocalDate.of(2026, 3, 27)),
                new Effect.Mirrored(
                        List.of(
                                new Effect.Holding(City.PUPR, true, Status.IN_PROGRESS, List.of()),
                                new Effect.Holding(
                                        AgencyId.of("uptd-jalan.1"),
                                        false,
                                        Status.DELEGATED,
                                        List.of(City.PUPR, City.DISHUB))),
                        true,
                        null),
                new Effect.Shared("1234567890", 7, Move.ANSWER, Role.LIAISON, City.PUPR),
                new Effect.Shared("1234567890", 8, Entry.RECORD_RESULT, Role.COORDINATOR, null),
                new Effect.Concerning(Long.MAX_VALUE),
                new Effect.Suggested(City.DISHUB),
                new Effect.Became("ANONIM/rahasia"),
                new Effect.Sorted(Classification.UNCLASSIFIED, Classification.COMPLAINT, "jalan"),
                new Effect.Sorted(Classification.COMPLAINT, Classification.OVERSIGHT, ""),
                new Effect.Entrusted("o".repeat(128)),
                new Effect.Naming(
                        new Accused(Set.of(City.PUPR, City.DISHUB), Set.of("a|b,c", "d".repeat(128)), true, true)));
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.HistoryContract#effects")
    default void everyEffectComesBack(Effect effect) {
        Report report = SampleReports.bare(storage().reports().nextId());
        HistoryEntry entry = new HistoryEntry(
                1, Entry.NOTE, null, Status.SUBMITTED, Role.SYSTEM, null, null, NOW, effect, "", "a".repeat(64));

        storage().reports().add(report, new Step(entry, null, null), Set.of());

        assertThat(storage().reports().history(report.id()).get(0).entry().effect())
                .isEqualTo(effect);
    }

    @ParameterizedTest
    @EnumSource
    default void everyOfficeComesBack(Role by) {
        Report report = SampleReports.kept(storage());
        Report next = SampleReports.next(report);
        HistoryEntry entry = new HistoryEntry(
                2,
                Move.ASK,
                Status.REPLIED,
                Status.INCOMPLETE,
                by,
                null,
                null,
                NOW,
                Effect.NONE,
                "",
                next.last().seal());

        storage().reports().advance(next, new Step(entry, null, null));

        assertThat(storage().reports().history(report.id()).get(1)).isEqualTo(new Step(entry, null, null));
    }

    @Test
    default void stepsComeBackInTheirOrder() {
        Report report = SampleReports.kept(storage());
        List<Step> steps = new ArrayList<>(List.of(SampleReports.submission(report)));
        for (int i = 0; i < 11; i++) {
            report = SampleReports.next(report);
            Step step = SampleReports.step(report, i % 2 == 0 ? null : new Reply("Ke-" + i));
            storage().reports().advance(report, step);
            steps.add(step);
        }

        assertThat(storage().reports().history(report.id())).containsExactlyElementsOf(steps);
    }

    @Test
    default void aMicrosecondIsNotLost() {
        Report report = SampleReports.kept(storage());
        Instant last = Instant.parse("2026-12-31T23:59:59.999999Z");
        Report next = SampleReports.next(report);
        HistoryEntry entry = new HistoryEntry(
                2,
                Entry.NOTE,
                Status.REPLIED,
                Status.REPLIED,
                Role.SYSTEM,
                null,
                null,
                last,
                Effect.NONE,
                "",
                next.last().seal());

        storage().reports().advance(next, new Step(entry, null, null));

        assertThat(storage().reports().history(report.id()).get(1).entry().at()).isEqualTo(last);
        assertThat(storage()
                        .reports()
                        .find(report.tracking())
                        .orElseThrow()
                        .filing()
                        .submittedAt())
                .isEqualTo(NOW);
    }

    @Test
    default void aReportThatNobodyKeptHasNoHistory() {
        SampleReports.kept(storage());

        assertThat(storage().reports().history(new ReportId(Long.MAX_VALUE))).isEmpty();
    }
}

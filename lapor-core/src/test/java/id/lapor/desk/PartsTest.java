package id.lapor.desk;

import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.disclosure.DueView;
import id.lapor.disclosure.OfficerView;
import id.lapor.disclosure.PartView;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.FollowUpColor;
import id.lapor.sla.SlaClock;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several agencies work on one report, each in a part of its own. */
class PartsTest {

    private static final Actor BINA_MARGA_LIAISON = Actor.liaison("bm-1", BINA_MARGA);

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final Lapor lapor = City.builder().clock(clock).build();
    private final TrackingNumber hole =
            lapor.citizen(SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow().tracking();

    @Test
    void eachAgencyHasAPartWithItsOwnStatusAndFirstReply() {
        delegateToBoth();

        assertThat(parts()).containsExactly("dinas-pupr lead DELEGATED", "dinas-perhubungan DELEGATED");
        assertThat(firstReplies()).containsExactly("dinas-pupr 2026-06-09", "dinas-perhubungan 2026-06-09");

        lapor.officer(PUPR_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 5)))
                .orElseThrow();

        assertThat(status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(parts()).containsExactly("dinas-pupr lead IN_PROGRESS", "dinas-perhubungan DELEGATED");
    }

    @Test
    void theColourIsThatOfThePartThatStandsWorst() {
        delegateToBoth();
        lapor.officer(PUPR_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 5)))
                .orElseThrow();
        assertThat(color()).isEqualTo(FollowUpColor.RED);

        lapor.officer(DISHUB_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 5)))
                .orElseThrow();
        assertThat(color()).isEqualTo(FollowUpColor.YELLOW);
        assertThat(status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void theEarliestUnansweredFirstReplyGovernsTheReport() {
        lapor.officer(COORDINATOR).delegate(hole, PUPR, "Mohon diperiksa").orElseThrow();
        clock.set("2026-06-04T09:00");
        act(COORDINATOR, new GovernorCommand.Involve(List.of(DISHUB), Remark.internal("Mohon bantu")))
                .orElseThrow();
        lapor.officer(PUPR_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 5)))
                .orElseThrow();

        DueView due = view().headline().due();
        assertThat(due.clock()).isEqualTo(SlaClock.FIRST_REPLY);
        assertThat(due.on()).isEqualTo("2026-06-11");
    }

    @Test
    void theLeadAnswersWhenEveryOtherPartIsAnsweredOrReleased() {
        delegateToBoth();
        assertThat(lapor.officer(PUPR_LIAISON)
                        .answer(hole, City.fixed(), Photos.jpeg())
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(Code.PARTS_OPEN);

        lapor.officer(DISHUB_LIAISON).answer(hole, City.fixed(), Photos.jpeg()).orElseThrow();
        assertThat(status()).isEqualTo(Status.DELEGATED);
        assertThat(parts()).containsExactly("dinas-pupr lead DELEGATED", "dinas-perhubungan ANSWERED");

        lapor.officer(PUPR_LIAISON).answer(hole, City.fixed(), Photos.jpeg()).orElseThrow();
        assertThat(status()).isEqualTo(Status.ANSWERED);
        assertThat(color()).isEqualTo(FollowUpColor.GREEN);
    }

    @Test
    void aPartThatIsReleasedIsWaitedForNoLonger() {
        delegateToBoth();
        act(COORDINATOR, new GovernorCommand.Release(DISHUB, Remark.internal("Tidak jadi")))
                .orElseThrow();

        assertThat(parts()).containsExactly("dinas-pupr lead DELEGATED");
        assertThat(lapor.officer(DISHUB_LIAISON).open(hole)).isEmpty();
        City.answer(lapor, hole);
        assertThat(status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void theLeadCannotBeReleasedOnlyReplaced() {
        delegateToBoth();
        assertThat(code(act(COORDINATOR, new GovernorCommand.Release(PUPR, Remark.internal("Tidak jadi")))))
                .isEqualTo(Code.UNKNOWN_PART);

        lapor.officer(COORDINATOR).delegate(hole, DISHUB, "Dishub saja").orElseThrow();
        assertThat(parts()).containsExactly("dinas-perhubungan lead DELEGATED");
    }

    @Test
    void aPartThatIsGivenBackKeepsTheReportRedUntilSomebodyDecides() {
        delegateToBoth();
        lapor.officer(PUPR_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 5)))
                .orElseThrow();
        lapor.officer(DISHUB_LIAISON).giveBack(hole, "Bukan kami").orElseThrow();

        assertThat(status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(color()).isEqualTo(FollowUpColor.RED);
        assertThat(lapor.officer(DISHUB_LIAISON).open(hole)).isEmpty();
        assertThat(code(lapor.officer(PUPR_LIAISON).answer(hole, City.fixed(), Photos.jpeg())))
                .isEqualTo(Code.PARTS_OPEN);

        act(COORDINATOR, new GovernorCommand.Release(DISHUB, Remark.internal("Benar")))
                .orElseThrow();
        assertThat(color()).isEqualTo(FollowUpColor.YELLOW);
    }

    @Test
    void whenTheLeadGivesItBackTheOthersGoOn() {
        delegateToBoth();
        lapor.officer(PUPR_LIAISON).giveBack(hole, "Bukan kami").orElseThrow();
        assertThat(status()).isEqualTo(Status.RETURNED);

        lapor.officer(DISHUB_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 5)))
                .orElseThrow();
        assertThat(status()).isEqualTo(Status.RETURNED);
        assertThat(code(lapor.officer(COORDINATOR).archive(hole, id.lapor.report.ArchiveReason.SPAM, "Bukan laporan")))
                .isEqualTo(Code.PARTS_OPEN);
    }

    @Test
    void aSupportingAgencyHandsItsPartDownAndGetsItBackUpTheLine() {
        act(COORDINATOR, new GovernorCommand.Delegate(DISHUB, List.of(PUPR), Remark.internal("Bersama")))
                .orElseThrow();
        lapor.officer(PUPR_LIAISON).delegate(hole, BINA_MARGA, "Silakan").orElseThrow();

        assertThat(status()).isEqualTo(Status.DELEGATED);
        assertThat(parts())
                .containsExactlyInAnyOrder("dinas-perhubungan lead DELEGATED", "dinas-pupr.bina-marga DELEGATED");

        lapor.officer(BINA_MARGA_LIAISON).giveBack(hole, "Bukan bidang kami").orElseThrow();
        assertThat(parts()).containsExactlyInAnyOrder("dinas-perhubungan lead DELEGATED", "dinas-pupr RETURNED");
        lapor.officer(PUPR_LIAISON).giveBack(hole, "Bukan kami juga").orElseThrow();
        assertThat(lapor.officer(PUPR_LIAISON).open(hole)).isEmpty();
    }

    @Test
    void onlyTheLeadAsksTheReporter() {
        delegateToBoth();
        assertThat(code(lapor.officer(DISHUB_LIAISON).ask(hole, "Di sisi mana?")))
                .isEqualTo(Code.NOT_YOURS);
        assertThat(lapor.officer(PUPR_LIAISON).ask(hole, "Di sisi mana?").refusal())
                .isEmpty();
    }

    @Test
    void whoIsInvolvedAlreadyIsNotInvolvedAgain() {
        delegateToBoth();
        assertThat(code(act(COORDINATOR, new GovernorCommand.Involve(List.of(DISHUB), Remark.internal("Lagi")))))
                .isEqualTo(Code.SAME_AGENCY);
    }

    @Test
    void everyAgencyFindsTheReportInItsInbox() {
        delegateToBoth();
        for (Actor liaison : List.of(PUPR_LIAISON, DISHUB_LIAISON)) {
            assertThat(lapor.officer(liaison).inbox(InboxFilter.ALL, null, 10).lines())
                    .extracting(line -> line.tracking())
                    .containsExactly(hole);
        }
    }

    @Test
    void afterAReplyTheLeadAnswersAgain() {
        delegateToBoth();
        lapor.officer(DISHUB_LIAISON).answer(hole, City.fixed(), Photos.jpeg()).orElseThrow();
        City.answer(lapor, hole);
        lapor.citizen(SARI).reply(hole, "Masih berlubang").orElseThrow();

        assertThat(parts()).containsExactly("dinas-pupr lead REPLIED", "dinas-perhubungan ANSWERED");
        City.answer(lapor, hole);
        assertThat(status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void theReturnMaySuggestAnotherAgency() {
        lapor.officer(COORDINATOR).delegate(hole, PUPR, "Mohon diperiksa").orElseThrow();
        act(PUPR_LIAISON, new AgencyCommand.Return(DISHUB, Remark.shared("Ini rambu")))
                .orElseThrow();
        assertThat(status()).isEqualTo(Status.RETURNED);
    }

    private void delegateToBoth() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, List.of(DISHUB), Remark.internal("Bersama")))
                .orElseThrow();
    }

    private Decision<Progressed> act(Actor officer, Command command) {
        return lapor.officer(officer).act(hole, command);
    }

    private static Code code(Decision<?> decision) {
        return decision.refusal().orElseThrow().code();
    }

    private OfficerView view() {
        return lapor.officer(COORDINATOR).open(hole).orElseThrow();
    }

    private Status status() {
        return view().headline().status();
    }

    private FollowUpColor color() {
        return view().headline().color();
    }

    private List<String> parts() {
        return view().content().parts().stream().map(PartsTest::line).toList();
    }

    private static String line(PartView part) {
        AgencyId agency = part.agency().id();
        return agency + (part.lead() ? " lead " : " ") + part.status();
    }

    private List<String> firstReplies() {
        return view().workings().deadlines().stream()
                .filter(due -> due.clock() == SlaClock.FIRST_REPLY)
                .map(due -> due.agency().id() + " " + due.on())
                .toList();
    }
}

package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.disclosure.DueView;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.notification.NoticeKind;
import id.lapor.report.AgencyCommand;
import id.lapor.report.ArchiveReason;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.SlaClock;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What keeps an end from being unfair. */
class FairnessTest {

    private static final Actor OTHER_COORDINATOR = Actor.coordinator("diskominsta-2");

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final Lapor lapor = City.builder().clock(clock).build();

    @Test
    void anObjectionBringsAnArchivedReportBackAndAnotherOfficerDecides() {
        TrackingNumber hole = submitted();
        lapor.officer(COORDINATOR)
                .archive(hole, ArchiveReason.SPAM, "Bukan laporan")
                .orElseThrow();

        lapor.citizen(SARI).object(hole, "Ini bukan iseng").orElseThrow();

        assertThat(status(hole)).isEqualTo(Status.SUBMITTED);
        assertThat(code(lapor.officer(COORDINATOR).archive(hole, ArchiveReason.SPAM, "Tetap iseng")))
                .isEqualTo(Code.SAME_PERSON);
        assertThat(code(lapor.officer(COORDINATOR).delegate(hole, PUPR, "Silakan")))
                .isEqualTo(Code.SAME_PERSON);
        assertThat(moves(COORDINATOR, hole)).doesNotContain(Move.ARCHIVE, Move.DELEGATE, Move.TRANSFER);
        assertThat(lapor.officer(OTHER_COORDINATOR)
                        .delegate(hole, PUPR, "Silakan")
                        .refusal())
                .isEmpty();
    }

    @Test
    void whatTheClockClosedComesBackToItsAgencyInANewRound() {
        TrackingNumber hole = City.answeredHole(lapor, Secrecy.OPEN).tracking();
        clock.set("2026-07-01T09:00");
        lapor.clock().sweep();
        assertThat(status(hole)).isEqualTo(Status.CLOSED);

        lapor.citizen(SARI).object(hole, "Saya sakit, dan lubangnya masih ada").orElseThrow();

        assertThat(status(hole)).isEqualTo(Status.DELEGATED);
        assertThat(lapor.officer(PUPR_LIAISON).open(hole)).isPresent();
        assertThat(seen(hole).headline().due().on()).isEqualTo("2026-07-08");
    }

    @Test
    void whatTheNationalSystemClosedMayBeObjectedTo() {
        TrackingNumber hole = lapor.citizen(Premises.NATION)
                .submit(City.hole(Secrecy.OPEN))
                .orElseThrow()
                .tracking();
        lapor.officer(COORDINATOR).delegate(hole, City.PUPR, "Silakan").orElseThrow();
        City.answer(lapor, hole);
        lapor.citizen(Premises.NATION).close(hole, null).orElseThrow();
        assertThat(lapor.citizen(SARI).object(hole, "Saya belum ditanya").refusal())
                .isEmpty();
        assertThat(status(hole)).isEqualTo(Status.DELEGATED);
    }

    @Test
    void whoClosedTheReportHimselfCannotObject() {
        TrackingNumber hole = City.answeredHole(lapor, Secrecy.OPEN).tracking();
        lapor.citizen(SARI).close(hole, 4).orElseThrow();
        assertThat(code(lapor.citizen(SARI).object(hole, "Berubah pikiran"))).isEqualTo(Code.OWN_CLOSING);
    }

    @Test
    void anObjectionIsPossibleForThirtyDaysAndNotALongerWhile() {
        TrackingNumber hole = submitted();
        lapor.officer(COORDINATOR)
                .archive(hole, ArchiveReason.SPAM, "Bukan laporan")
                .orElseThrow();

        clock.set("2026-07-03T00:00");
        assertThat(code(lapor.citizen(SARI).object(hole, "Terlambat"))).isEqualTo(Code.OBJECTION_LATE);
        clock.set("2026-07-02T23:59");
        assertThat(lapor.citizen(SARI).object(hole, "Tepat waktu").refusal()).isEmpty();
    }

    @Test
    void theNoticeOfAnEndNamesTheObjectionAndTheOmbudsman() {
        for (NoticeKind kind : List.of(NoticeKind.CLOSED, NoticeKind.ARCHIVED, NoticeKind.TRANSFERRED)) {
            assertThat(id.lapor.kernel.Wording.sentence("notice." + kind, Locale.forLanguageTag("id"), "1"))
                    .contains("keberatan", "Ombudsman");
            assertThat(id.lapor.kernel.Wording.sentence("notice." + kind, Locale.ENGLISH, "1"))
                    .contains("object", "Ombudsman");
        }
    }

    @Test
    void anAgencysSilenceEndsNothing() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        clock.forward(Duration.ofDays(400));
        assertNothingEnds();
        assertThat(status(hole)).isEqualTo(Status.DELEGATED);
    }

    @Test
    void nothingClosesOverAnUnansweredReply() {
        TrackingNumber hole = City.answeredHole(lapor, Secrecy.OPEN).tracking();
        lapor.citizen(SARI).reply(hole, "Masih berlubang").orElseThrow();
        clock.forward(Duration.ofDays(400));

        assertNothingEnds();
        assertThat(code(lapor.officer(COORDINATOR).close(hole))).isEqualTo(Code.WRONG_STATUS);
        assertThat(status(hole)).isEqualTo(Status.REPLIED);
    }

    @Test
    void aWrongAnswerIsTakenBackAndThePublicReadsItNoLonger() {
        TrackingNumber hole = City.answeredHole(lapor, Secrecy.OPEN).tracking();
        assertThat(published(hole)).contains("Lubang sudah ditambal");

        lapor.officer(COORDINATOR).recall(hole, "Foto dari jalan lain").orElseThrow();

        assertThat(status(hole)).isEqualTo(Status.IN_PROGRESS);
        assertThat(published(hole)).doesNotContain("Lubang sudah ditambal");
        assertThat(seen(hole).headline().color()).isEqualTo(id.lapor.sla.FollowUpColor.YELLOW);
        City.answer(lapor, hole);
        assertThat(published(hole)).contains("Lubang sudah ditambal");
    }

    @Test
    void theLatenessOfTheOldRoundStaysCounted() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        clock.set("2026-07-10T09:00");
        City.answer(lapor, hole);
        lapor.citizen(SARI).close(hole, null).orElseThrow();
        lapor.officer(COORDINATOR).reopen(hole, "Ternyata belum selesai").orElseThrow();
        City.answer(lapor, hole);

        assertThat(states(hole, SlaClock.RESOLUTION)).containsExactly(DeadlineState.MISSED, DeadlineState.MET);
        assertThat(states(hole, SlaClock.FIRST_REPLY)).containsExactly(DeadlineState.MISSED, DeadlineState.MET);
    }

    @Test
    void aTransferNamesTheBodyAndItsResultComesBackByHand() {
        TrackingNumber hole = submitted();
        lapor.officer(COORDINATOR)
                .act(hole, new GovernorCommand.Transfer(new Referral("BBPJN", "2026/118", "Ini jalan nasional")))
                .orElseThrow();
        assertThat(status(hole)).isEqualTo(Status.TRANSFERRED);

        lapor.officer(COORDINATOR)
                .act(hole, new GovernorCommand.RecordResult(Remark.shared("BBPJN sudah menambal")))
                .orElseThrow();
        assertThat(lapor.citizen(SARI).open(hole).orElseThrow().content().timeline())
                .extracting(
                        item -> item.statement() == null ? "" : item.statement().text())
                .contains("Ini jalan nasional", "BBPJN sudah menambal");
        assertThat(lapor.citizen(SARI).object(hole, "Ini jalan kota").refusal()).isEmpty();
        assertThat(status(hole)).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void moreTimeIsAskedForInTimeGrantedOnceAndMovesTheDeadline() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        lapor.officer(PUPR_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 5)))
                .orElseThrow();
        assertThat(resolution(hole)).isEqualTo("2026-06-23");
        assertThat(code(request(hole, "2026-06-23"))).isEqualTo(Code.EXTENSION_DATE);
        assertThat(code(lapor.officer(COORDINATOR)
                        .act(hole, new GovernorCommand.GrantExtension(Remark.shared("Baik")))))
                .isEqualTo(Code.NOTHING_REQUESTED);

        request(hole, "2026-07-10").orElseThrow();
        assertThat(resolution(hole)).isEqualTo("2026-06-23");
        lapor.officer(COORDINATOR)
                .act(hole, new GovernorCommand.GrantExtension(Remark.shared("Aspal menunggu pengadaan")))
                .orElseThrow();

        assertThat(resolution(hole)).isEqualTo("2026-07-10");
        assertThat(code(request(hole, "2026-08-10"))).isEqualTo(Code.EXTENSION_USED);
    }

    @Test
    void whatIsLateIsNotExtended() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        clock.set("2026-06-24T00:00");
        assertThat(code(request(hole, "2026-07-10"))).isEqualTo(Code.EXTENSION_LATE);
    }

    @Test
    void whatWasAskedForInTimeIsNotGrantedOnceItIsLate() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        request(hole, "2026-07-10").orElseThrow();
        clock.set("2026-06-24T00:00");
        assertThat(code(lapor.officer(COORDINATOR)
                        .act(hole, new GovernorCommand.GrantExtension(Remark.shared("Baik")))))
                .isEqualTo(Code.EXTENSION_LATE);
    }

    @Test
    void aDeniedExtensionLeavesTheDeadlineAndMayBeAskedForAgain() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        request(hole, "2026-07-10").orElseThrow();
        lapor.officer(COORDINATOR)
                .act(hole, new GovernorCommand.DenyExtension(Remark.shared("Tidak perlu")))
                .orElseThrow();
        assertThat(resolution(hole)).isEqualTo("2026-06-23");
        assertThat(request(hole, "2026-07-01").refusal()).isEmpty();
    }

    private Decision<Progressed> request(TrackingNumber hole, String until) {
        return lapor.officer(PUPR_LIAISON)
                .act(hole, new AgencyCommand.RequestExtension(LocalDate.parse(until), Remark.shared("Menunggu aspal")));
    }

    private String resolution(TrackingNumber hole) {
        return deadlines(hole, SlaClock.RESOLUTION).get(0).on().toString();
    }

    private List<DeadlineState> states(TrackingNumber hole, SlaClock which) {
        return deadlines(hole, which).stream().map(DueView::state).toList();
    }

    private List<DueView> deadlines(TrackingNumber hole, SlaClock which) {
        return seen(hole).workings().deadlines().stream()
                .filter(due -> due.clock() == which)
                .toList();
    }

    private String published(TrackingNumber hole) {
        StringBuilder text = new StringBuilder();
        lapor.citizen().open(hole).orElseThrow().content().timeline().stream()
                .filter(item -> item.statement() != null)
                .forEach(item -> text.append(item.statement().text()));
        return text.toString();
    }

    private TrackingNumber submitted() {
        return lapor.citizen(SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow().tracking();
    }

    private OfficerView seen(TrackingNumber hole) {
        return lapor.officer(OTHER_COORDINATOR).open(hole).orElseThrow();
    }

    private Status status(TrackingNumber hole) {
        return seen(hole).headline().status();
    }

    private java.util.Set<Move> moves(Actor officer, TrackingNumber hole) {
        return lapor.officer(officer).open(hole).orElseThrow().workings().moves();
    }

    private static Code code(Decision<?> decision) {
        return decision.refusal().orElseThrow().code();
    }

    private void assertNothingEnds() {
        ClockDesk.Swept swept = lapor.clock().sweep();
        assertThat(swept.closed()).isZero();
        assertThat(swept.archived()).isZero();
    }
}

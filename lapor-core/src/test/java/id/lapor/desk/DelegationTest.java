package id.lapor.desk;

import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.disclosure.DueView;
import id.lapor.disclosure.OfficerView;
import id.lapor.followup.FollowUp;
import id.lapor.kernel.Actor;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.SlaClock;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal.Code;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Down the tree, back up again, and what each office may do meanwhile. */
class DelegationTest {

    private static final Actor BINA_MARGA_LIAISON = Actor.liaison("bina-marga-1", BINA_MARGA);

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final Lapor lapor = City.builder().clock(clock).build();
    private final TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();

    @Test
    void whatIsReturnedGoesBackToTheSuperiorThatHandedItOn() {
        lapor.officer(PUPR_LIAISON).delegate(hole, BINA_MARGA, "Silakan").orElseThrow();
        lapor.officer(BINA_MARGA_LIAISON).giveBack(hole, "Jalan provinsi").orElseThrow();

        assertThat(lapor.officer(BINA_MARGA_LIAISON).open(hole)).isEmpty();
        assertThat(seenBy(PUPR_LIAISON).workings().moves()).contains(Move.DELEGATE, Move.RETURN);
        lapor.officer(PUPR_LIAISON).giveBack(hole, "Memang jalan provinsi").orElseThrow();
        assertThat(lapor.officer(PUPR_LIAISON).open(hole)).isEmpty();
        assertThat(seenBy(COORDINATOR).headline().agency()).isNull();
        assertThat(seenBy(COORDINATOR).workings().moves()).contains(Move.DELEGATE, Move.ARCHIVE);
    }

    @Test
    void anAgencyThatReturnedAReportHasNothingToDoWithItAnyMore() {
        lapor.officer(PUPR_LIAISON).giveBack(hole, "Bukan kami").orElseThrow();

        assertThat(lapor.officer(PUPR_LIAISON).open(hole)).isEmpty();
        assertThat(lapor.officer(PUPR_LIAISON).inbox(InboxFilter.ALL, null, 10).lines())
                .isEmpty();
        assertThat(lapor.officer(PUPR_LIAISON)
                        .disclose(hole, "Janji temu")
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(Code.NOT_FOUND);
        assertThat(lapor.citizen().open(hole).orElseThrow().headline().agency()).isNull();
    }

    @Test
    void aSuperiorSeesAndHandsOnButNeitherAnswersNorAsksWhoItWas() {
        lapor.officer(PUPR_LIAISON).delegate(hole, BINA_MARGA, "Silakan").orElseThrow();

        OfficerView view = seenBy(PUPR_LIAISON);
        assertThat(view.workings().moves()).containsExactly(Move.DELEGATE);
        assertThat(view.workings().entries())
                .containsExactlyInAnyOrder(Entry.NOTE, Entry.HAND_OVER, Entry.DECLARE_EMERGENCY);
        assertThat(view.identityMayBeAskedFor()).isFalse();
        assertThat(lapor.officer(PUPR_LIAISON)
                        .answer(hole, City.fixed(), Photos.jpeg())
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(Code.NOT_YOURS);
        assertThat(lapor.officer(PUPR_LIAISON)
                        .disclose(hole, "Janji temu")
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(Code.IDENTITY_CLOSED);
        assertThat(lapor.officer(BINA_MARGA_LIAISON)
                        .answer(hole, City.fixed(), Photos.jpeg())
                        .refusal())
                .isEmpty();
    }

    @Test
    void handingItDownWinsNoTime() {
        clock.set("2026-06-08T09:00");
        lapor.officer(PUPR_LIAISON).delegate(hole, BINA_MARGA, "Silakan").orElseThrow();
        assertThat(deadlines(SlaClock.FIRST_REPLY)).extracting(DueView::on).containsExactly(LocalDate.of(2026, 6, 9));
    }

    @Test
    void anAgencyThatLostAReportOverdueMissedItAndOneThatLostItInTimeDidNot() {
        clock.set("2026-06-03T09:00");
        lapor.officer(COORDINATOR).delegate(hole, DISHUB, "Ternyata Dishub").orElseThrow();
        assertThat(deadlines(SlaClock.FIRST_REPLY)).hasSize(1);

        clock.set("2026-06-22T09:00");
        lapor.officer(COORDINATOR).delegate(hole, City.PUPR, "Ternyata PUPR").orElseThrow();
        assertThat(deadlines(SlaClock.FIRST_REPLY))
                .extracting(DueView::state)
                .containsExactly(DeadlineState.MISSED, DeadlineState.ON_TRACK);
    }

    @Test
    void progressDoesNotTakeAReportOffTheClock() {
        FollowUp progress = FollowUp.progress("Tim sudah mengukur lubang di depan pasar.", null, null);
        lapor.officer(PUPR_LIAISON).progress(hole, progress).orElseThrow();

        DueView due = seenBy(PUPR_LIAISON).headline().due();
        assertThat(due.clock()).isEqualTo(SlaClock.RESOLUTION);
        clock.set("2026-12-01T09:00");
        assertThat(seenBy(PUPR_LIAISON).headline().due().state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void theCoordinatorIsOfferedToCloseOnceTheTimeForAReplyIsOver() {
        City.answer(lapor, hole);
        assertThat(seenBy(COORDINATOR).workings().moves()).containsExactly(Move.RECALL);
        clock.set("2026-06-30T09:00");
        assertThat(seenBy(COORDINATOR).workings().moves()).containsExactlyInAnyOrder(Move.RECALL, Move.CLOSE);
    }

    @Test
    void whatWasPublishedStaysPublishedWhileItIsReturned() {
        lapor.officer(PUPR_LIAISON).giveBack(hole, "Bukan kami").orElseThrow();
        assertThat(lapor.citizen().published(null, 10).lines()).hasSize(1);
        assertThat(lapor.citizen(SARI).mine(null, 10).lines()).hasSize(1);
    }

    private OfficerView seenBy(Actor officer) {
        return lapor.officer(officer).open(hole).orElseThrow();
    }

    private List<DueView> deadlines(SlaClock clockOf) {
        return seenBy(COORDINATOR).workings().deadlines().stream()
                .filter(due -> due.clock() == clockOf)
                .toList();
    }
}

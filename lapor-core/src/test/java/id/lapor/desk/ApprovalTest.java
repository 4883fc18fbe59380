package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.disclosure.ReportView;
import id.lapor.disclosure.TimelineItem;
import id.lapor.followup.ApprovalPolicy;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.report.AgencyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import org.junit.jupiter.api.Test;

/** Answers that wait for the head of the agency, or the acting head. */
class ApprovalTest {

    private static final Actor HEAD = Actor.head("kepala-pupr", PUPR);
    private static final Actor ACTING_HEAD = new Actor(Role.ACTING_HEAD, "plt-pupr", PUPR);
    private static final FollowUp OTHER =
            FollowUp.explained("Penambalan dijadwalkan ulang karena drainase dikerjakan dahulu.", Cause.BUDGET);

    private final Lapor lapor = City.builder()
            .clock(SettableClock.atWib("2026-06-02T09:00"))
            .approval(ApprovalPolicy.always())
            .build();
    private final TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();

    @Test
    void anAnswerThatNeedsApprovalDoesNotGoOutWithoutIt() {
        assertThat(code(lapor.officer(PUPR_LIAISON).answer(hole, City.fixed(), Photos.jpeg())))
                .isEqualTo(Code.APPROVAL_MISSING);
        draft();
        assertThat(code(lapor.officer(PUPR_LIAISON).answer(hole, City.fixed(), Photos.jpeg())))
                .isEqualTo(Code.APPROVAL_MISSING);
    }

    @Test
    void whatWasApprovedGoesOutWordForWordWithItsFiles() {
        draft();
        lapor.officer(HEAD).act(hole, new AgencyCommand.Approve(PUPR)).orElseThrow();
        assertThat(code(lapor.officer(PUPR_LIAISON).answer(hole, OTHER))).isEqualTo(Code.APPROVAL_MISSING);

        lapor.officer(PUPR_LIAISON).answerAsApproved(hole).orElseThrow();

        ReportView seen = lapor.citizen(SARI).open(hole).orElseThrow();
        assertThat(seen.headline().status()).isEqualTo(Status.ANSWERED);
        TimelineItem answer = last(seen);
        assertThat(answer.statement()).isEqualTo(City.fixed());
        assertThat(answer.attachments()).hasSize(1);
        assertThat(lapor.citizen(SARI)
                        .attachment(hole, answer.attachments().get(0).id()))
                .isPresent();
    }

    @Test
    void theActingHeadApprovesAndHistorySaysSo() {
        draft();
        lapor.officer(ACTING_HEAD).act(hole, new AgencyCommand.Approve(PUPR)).orElseThrow();
        assertThat(lapor.officer(PUPR_LIAISON)
                        .open(hole)
                        .orElseThrow()
                        .content()
                        .timeline())
                .anySatisfy(item -> {
                    assertThat(item.act()).isEqualTo(Entry.APPROVE);
                    assertThat(item.by()).isEqualTo(Role.ACTING_HEAD);
                });
    }

    @Test
    void nobodyApprovesWhatHeWrote() {
        draft();
        Actor same = Actor.head(PUPR_LIAISON.account(), PUPR);
        assertThat(code(lapor.officer(same).act(hole, new AgencyCommand.Approve(PUPR))))
                .isEqualTo(Code.SAME_PERSON);
    }

    @Test
    void aDraftThatIsSentBackWaitsNoLonger() {
        draft();
        lapor.officer(HEAD)
                .act(hole, new AgencyCommand.SendBack(PUPR, Remark.internal("Sebutkan panjangnya")))
                .orElseThrow();
        assertThat(code(lapor.officer(HEAD).act(hole, new AgencyCommand.Approve(PUPR))))
                .isEqualTo(Code.NO_DRAFT);
        assertThat(code(lapor.officer(PUPR_LIAISON).answerAsApproved(hole))).isEqualTo(Code.NO_DRAFT);
    }

    @Test
    void draftsAreReadInTheirAgencyOnly() {
        draft();
        for (Actor own : new Actor[] {PUPR_LIAISON, HEAD}) {
            assertThat(last(lapor.officer(own).open(hole).orElseThrow()).act()).isEqualTo(Entry.DRAFT);
        }
        assertThat(last(lapor.officer(COORDINATOR).open(hole).orElseThrow()).act())
                .isNotEqualTo(Entry.DRAFT);
        assertThat(last(lapor.citizen(SARI).open(hole).orElseThrow()).act()).isNotEqualTo(Entry.DRAFT);
        assertThat(last(lapor.citizen().open(hole).orElseThrow()).act()).isNotEqualTo(Entry.DRAFT);
        assertThat(lapor.citizen(SARI).open(hole).orElseThrow().content().attachments())
                .isEmpty();
    }

    @Test
    void theHeadOfAnotherAgencyDoesNotEvenSeeIt() {
        draft();
        assertThat(code(lapor.officer(Actor.head("kepala-dishub", DISHUB)).act(hole, new AgencyCommand.Approve(PUPR))))
                .isEqualTo(Code.NOT_FOUND);
    }

    @Test
    void onlyRefusalsNeedTheHeadWhereTheRegionSaysSo() {
        Lapor lenient = City.builder().approval(ApprovalPolicy.forRefusals()).build();
        TrackingNumber other = City.delegatedHole(lenient, Secrecy.OPEN).tracking();
        FollowUp refusal = FollowUp.refused(
                "Jalan ini milik pengembang perumahan dan belum diserahkan.", "Perda 4/2020 pasal 7", Cause.OTHER);
        assertThat(code(lenient.officer(PUPR_LIAISON).answer(other, refusal))).isEqualTo(Code.APPROVAL_MISSING);
        assertThat(lenient.officer(PUPR_LIAISON)
                        .answer(other, City.fixed(), Photos.jpeg())
                        .refusal())
                .isEmpty();
    }

    private void draft() {
        lapor.officer(PUPR_LIAISON)
                .act(hole, new AgencyCommand.DraftAnswer(City.fixed()), Photos.jpeg())
                .orElseThrow();
    }

    private static TimelineItem last(ReportView view) {
        var timeline = view.content().timeline();
        return timeline.get(timeline.size() - 1);
    }

    private static Code code(Decision<?> decision) {
        return decision.refusal().orElseThrow().code();
    }
}

package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Narrative;
import id.lapor.followup.Outcome;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ArchiveReason;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.RefusedException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to be refused, and that nothing changes by it. */
class RefusalTest {

    private final SettableClock clock = SettableClock.atWib("2026-03-02T09:00");
    private final Lapor lapor = City.builder().clock(clock).build();
    private final TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();

    @Test
    void aFormulaTurnsNothingGreen() {
        FollowUp formula = FollowUp.explained("Terima kasih, akan segera kami tindaklanjuti.", Cause.OTHER);
        assertRefused(Code.FORMULA, () -> lapor.officer(PUPR_LIAISON).answer(hole, formula));
    }

    @Test
    void workIsNotFixedWithoutEvidence() {
        assertRefused(Code.EVIDENCE_MISSING, () -> lapor.officer(PUPR_LIAISON).answer(hole, City.fixed()));
    }

    @Test
    void anAcknowledgementIsNoAnswer() {
        FollowUp started = City.started(LocalDate.of(2026, 3, 10));
        assertRefused(Code.OUTCOME_MISSING, () -> lapor.officer(PUPR_LIAISON).answer(hole, started));
    }

    @Test
    void aNextStepLiesAhead() {
        assertRefused(
                Code.NEXT_STEP_PAST,
                () -> lapor.officer(PUPR_LIAISON).start(hole, City.started(LocalDate.of(2026, 3, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "ACKNOWLEDGEMENT, FIXED", "ACKNOWLEDGEMENT, EXPLAINED", "PROGRESS, FIXED", "PROGRESS, REFUSED", "ANSWER, FIXED",
        "FIELD_ACTION, EXPLAINED", "FIELD_ACTION, REFUSED", "ANSWER,", "FIELD_ACTION,", "PROGRESS,"
    })
    void noKindOfResponseButAnAnswerTurnsAReportGreen(FollowUpKind kind, Outcome outcome) {
        LocalDate soon = LocalDate.of(2026, 3, 10);
        FollowUp disguised = new FollowUp(
                kind, "Lubang sudah ditambal aspal empat meter.", outcome, Cause.WEAR, "Perda", "Menambal", soon);
        assertRefused(Code.OUTCOME_MISSING, () -> lapor.officer(PUPR_LIAISON).answer(hole, disguised, Photos.jpeg()));
    }

    @Test
    void whatIsNotYetAnAnswerCarriesNoOutcome() {
        FollowUp boast = new FollowUp(
                FollowUpKind.PROGRESS,
                "Lubang sudah ditambal aspal empat meter.",
                Outcome.FIXED,
                Cause.WEAR,
                null,
                null,
                null);
        assertRefused(Code.OUTCOME_TOO_EARLY, () -> lapor.officer(PUPR_LIAISON).progress(hole, boast));
    }

    @Test
    void whoHoldsAReportDoesNotWinNewDaysByGettingItAgain() {
        assertRefused(Code.SAME_AGENCY, () -> lapor.officer(COORDINATOR).delegate(hole, PUPR, "Lagi"));
    }

    @Test
    void aCommandWithoutWordsIsRefusedNotBroken() {
        assertRefused(Code.INVALID, () -> lapor.officer(PUPR_LIAISON).start(hole, null));
        assertRefused(Code.INVALID, () -> lapor.officer(PUPR_LIAISON).note(hole, null));
    }

    @Test
    void whoReportsOpenlySaysWho() {
        ReportDraft nobody = new ReportDraft(
                City.hole(Secrecy.OPEN).matter(),
                new Narrative("Lubang besar sekali."),
                Secrecy.OPEN,
                new id.lapor.reporter.Reporter.Unidentified(),
                id.lapor.subject.Channel.WEBSITE);
        assertThat(refusal(lapor.citizen().submit(nobody)).violations())
                .extracting(Refusal.Violation::field)
                .containsExactly("reporter");
    }

    @Test
    void aFileThatIsNoPictureIsNotEvidence() {
        Upload text = new Upload("bukan foto".getBytes());
        assertRefused(
                Code.ATTACHMENT_REJECTED, () -> lapor.officer(PUPR_LIAISON).answer(hole, City.fixed(), text));
    }

    @Test
    void fourPhotosAreEnough() {
        Upload[] five = Collections.nCopies(5, Photos.jpeg()).toArray(new Upload[0]);
        assertRefused(
                Code.TOO_MANY_ATTACHMENTS, () -> lapor.officer(PUPR_LIAISON).answer(hole, City.fixed(), five));
    }

    @Test
    void anotherAgencyDoesNotLearnThatTheReportExists() {
        Refusal foreign = refusal(lapor.officer(DISHUB_LIAISON).giveBack(hole, "Bukan kami"));
        Refusal absent = refusal(lapor.officer(DISHUB_LIAISON).giveBack(TrackingNumber.random(), "Bukan kami"));
        assertThat(foreign).isEqualTo(absent);
        assertThat(lapor.officer(DISHUB_LIAISON).open(hole)).isEmpty();
    }

    @Test
    void theCoordinatorDoesNotAnswerForAnAgency() {
        assertRefused(Code.NOT_YOURS, () -> lapor.officer(COORDINATOR).answer(hole, City.fixed(), Photos.jpeg()));
    }

    @Test
    void aLiaisonDelegatesOnlyDownwards() {
        assertRefused(Code.OUTSIDE_SUBTREE, () -> lapor.officer(PUPR_LIAISON).delegate(hole, DISHUB, "Silakan"));
        assertRefused(Code.SAME_AGENCY, () -> lapor.officer(PUPR_LIAISON).delegate(hole, PUPR, "Silakan"));
        assertThat(lapor.officer(PUPR_LIAISON)
                        .delegate(hole, City.BINA_MARGA, "Silakan")
                        .refusal())
                .isEmpty();
    }

    @Test
    void anUnknownAgencyGetsNothing() {
        assertRefused(
                Code.UNKNOWN_AGENCY,
                () -> lapor.officer(COORDINATOR).delegate(hole, AgencyId.of("dinas-pagi"), "Silakan"));
    }

    @Test
    void aLiaisonAsksTheReporterOnce() {
        lapor.officer(PUPR_LIAISON).ask(hole, "Di sisi mana?").orElseThrow();
        lapor.citizen(SARI).complete(hole, "Sisi utara").orElseThrow();
        assertRefused(Code.ALREADY_ASKED, () -> lapor.officer(PUPR_LIAISON).ask(hole, "Seberapa dalam?"));
    }

    @Test
    void onlyTheReporterClosesWhileThereIsTimeToReply() {
        City.answer(lapor, hole);
        assertRefused(Code.REPLY_TIME_RUNNING, () -> lapor.officer(COORDINATOR).close(hole));
        clock.set("2026-03-17T00:00");
        assertThat(lapor.officer(COORDINATOR).close(hole).refusal()).isEmpty();
    }

    @Test
    void aRatingGoesFromOneToFive() {
        City.answer(lapor, hole);
        assertRefused(Code.INVALID, () -> lapor.citizen(SARI).close(hole, 6));
        assertRefused(Code.INVALID, () -> lapor.citizen(SARI).close(hole, 0));
    }

    @Test
    void whoeverSawAnOlderVersionIsToldSo() {
        assertRefused(Code.STALE, () -> lapor.officer(COORDINATOR).ifVersion(1).note(hole, "Periksa lagi"));
        assertThat(lapor.officer(COORDINATOR)
                        .ifVersion(2)
                        .note(hole, "Periksa lagi")
                        .refusal())
                .isEmpty();
    }

    @Test
    void aClosedReportTakesNoMoreAnswers() {
        City.answer(lapor, hole);
        lapor.citizen(SARI).close(hole, null).orElseThrow();
        assertRefused(Code.WRONG_STATUS, () -> lapor.citizen(SARI).reply(hole, "Masih berlubang"));
        assertRefused(
                Code.WRONG_STATUS, () -> lapor.officer(COORDINATOR).archive(hole, ArchiveReason.SPAM, "Bukan laporan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "pendek", "nol\0nol dan seterusnya", "separuh \uD800 pasangan pengganti"})
    void aStoryThatCannotBeReadOrKeptIsRefusedByField(String text) {
        Refusal refusal = refusal(lapor.citizen().submit(withText(text)));
        assertThat(refusal.code()).isEqualTo(Code.INVALID);
        assertThat(refusal.violations()).extracting(Refusal.Violation::field).containsExactly("narrative.text");
    }

    @Test
    void aMegabyteOfTextIsTooLongAndIsNotRepeated() {
        Refusal refusal = refusal(lapor.citizen().submit(withText("x".repeat(1_000_000))));
        assertThat(refusal.violations().get(0).sentence(java.util.Locale.ENGLISH))
                .isEqualTo("Too long; at most 20,000 characters.");
        assertThat(refusal.toString()).hasSizeLessThan(300);
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        ReportDraft draft = new ReportDraft(
                new Matter(null, null, "a", new Place("", "33.7", 91.0, null), null),
                new Narrative("Lubang besar sekali."),
                Secrecy.OPEN,
                new id.lapor.reporter.Reporter.Unidentified(),
                null);
        assertThat(refusal(lapor.citizen().submit(draft)).violations())
                .extracting(Refusal.Violation::field)
                .containsExactly(
                        "channel",
                        "matter.classification",
                        "matter.place.description",
                        "matter.place.latitude",
                        "matter.place.regionCode",
                        "matter.title");
    }

    @Test
    void anUnknownTopicAndADayThatHasNotComeAreRefused() {
        Matter good = City.hole(Secrecy.OPEN).matter();
        assertThat(refusal(submit(new Matter(good.classification(), "bukan-topik", good.title(), good.place(), null)))
                        .code())
                .isEqualTo(Code.UNKNOWN_CATEGORY);
        LocalDate tomorrow = LocalDate.of(2026, 3, 3);
        assertThat(refusal(submit(new Matter(Classification.COMPLAINT, null, good.title(), good.place(), tomorrow)))
                        .code())
                .isEqualTo(Code.DATE_FUTURE);
    }

    @Test
    void aYearThatIsATypingErrorIsNamed() {
        Matter good = City.hole(Secrecy.OPEN).matter();
        for (LocalDate day : new LocalDate[] {LocalDate.of(226, 3, 1), LocalDate.MIN, LocalDate.MAX}) {
            Matter unlikely = new Matter(good.classification(), null, good.title(), good.place(), day);
            assertThat(refusal(submit(unlikely)).violations())
                    .containsExactly(new Refusal.Violation("matter.occurredOn", "date.range", ""));
            assertRefused(Code.INVALID, () -> lapor.officer(PUPR_LIAISON).start(hole, City.started(day)));
        }
    }

    @Test
    void whoPrefersExceptionsGetsTheSameReason() {
        Executable answer =
                () -> lapor.officer(PUPR_LIAISON).answer(hole, City.fixed()).orElseThrow();
        RefusedException refused = org.junit.jupiter.api.Assertions.assertThrows(RefusedException.class, answer);
        assertThat(refused.refusal().code()).isEqualTo(Code.EVIDENCE_MISSING);
        assertThat(refused).hasMessageContaining("photo of the work");
    }

    @Test
    void anOfficerWithoutInboxSeesAnEmptyOne() {
        assertThat(lapor.officer(Actor.visitor())
                        .inbox(InboxFilter.ALL, null, 10)
                        .lines())
                .isEmpty();
        assertThat(lapor.officer(Actor.visitor()).figures().received()).isZero();
    }

    private Decision<Receipt> submit(Matter matter) {
        ReportDraft draft = City.hole(Secrecy.OPEN);
        return lapor.citizen()
                .submit(new ReportDraft(matter, draft.narrative(), draft.secrecy(), draft.reporter(), draft.channel()));
    }

    private static ReportDraft withText(String text) {
        return ReportDraft.complaint("Lubang di Jalan Cipto", text, "Jalan Cipto");
    }

    /** Refused for this reason, and the report is as it was. */
    private void assertRefused(Code code, Supplier<Decision<Progressed>> attempt) {
        var before = lapor.officer(COORDINATOR).open(hole).orElseThrow();
        assertThat(refusal(attempt.get()).code()).isEqualTo(code);
        assertThat(lapor.officer(COORDINATOR).open(hole)).contains(before);
    }

    private static Refusal refusal(Decision<?> decision) {
        return decision.refusal().orElseThrow();
    }
}

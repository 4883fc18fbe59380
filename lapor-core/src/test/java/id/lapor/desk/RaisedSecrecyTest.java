package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.kernel.Actor;
import id.lapor.kernel.Role;
import id.lapor.notification.Notice;
import id.lapor.notification.NoticeKind;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A promise that is changed later: more secret at once, less secret only by the reporter, never below the floor. */
class RaisedSecrecyTest {

    private static final Secrecy ANONIM = Premises.ANONIM;
    private static final Secrecy RAHASIA = new Secrecy(Anonymity.OPEN, true);
    private static final Secrecy UNKNOWN = new Secrecy(Anonymity.UNIDENTIFIED, false);

    private static final FollowUp EXPLAINED =
            FollowUp.explained("Penambalan dijadwalkan setelah drainase selesai dikerjakan.", Cause.BUDGET);

    private final Premises premises = new Premises();

    @Test
    void whatWaitsIsPulledBackWhenAReportBecomesRahasia() {
        TrackingNumber hole = answered(Secrecy.OPEN);
        assertThat(toldToTheReporter(hole)).contains(NoticeKind.ANSWERED);
        act(COORDINATOR, hole, new SecrecyCommand.ChangeSecrecy(RAHASIA));
        assertThat(toldToTheReporter(hole)).containsExactly(NoticeKind.DEVELOPMENT);
        assertThat(kinds(hole)).containsOnly(NoticeKind.DEVELOPMENT);
    }

    @Test
    void whatWaitsIsPulledBackWhenOnePromiseIsExchangedForAnother() {
        TrackingNumber hole = answered(ANONIM);
        act(SARI, hole, new SecrecyCommand.ChangeSecrecy(RAHASIA));
        assertThat(kinds(hole)).containsOnly(NoticeKind.DEVELOPMENT);
    }

    @Test
    void whoseTurnItIsStillLearnsThatSomethingWaits() {
        TrackingNumber hole = premises.hole(Secrecy.OPEN);
        act(COORDINATOR, hole, new GovernorCommand.Delegate(City.PUPR, Words.REMARK));
        act(SARI, hole, new SecrecyCommand.ChangeSecrecy(RAHASIA));
        assertThat(premises.notices(hole))
                .extracting(notice -> notice.to() + " " + notice.kind())
                .containsExactlyInAnyOrder("REPORTER DEVELOPMENT", "LIAISON@dinas-pupr DEVELOPMENT");
    }

    @Test
    void whatWaitsIsPulledBackWhenAReportTurnsOutToBeSensitive() {
        TrackingNumber school = premises.hole(Secrecy.OPEN);
        act(
                COORDINATOR,
                school,
                new GovernorCommand.Reclassify(Classification.COMPLAINT, "kekerasan-sekolah", Words.REMARK));
        assertThat(toldToTheReporter(school)).containsExactly(NoticeKind.DEVELOPMENT);
        assertThat(premises.report(school).secrecy()).isEqualTo(Secrecy.OVERSIGHT_FLOOR);
    }

    @Test
    void aReportThatTurnsOutToBeAnOversightComplaintIsAnnouncedToItsNewDeskOnly() {
        TrackingNumber bribe = premises.hole(Secrecy.OPEN);
        act(COORDINATOR, bribe, new GovernorCommand.Reclassify(Classification.OVERSIGHT, "jalan", Words.REMARK));
        assertThat(premises.notices(bribe))
                .extracting(notice -> notice.to().role())
                .containsExactlyInAnyOrder(Role.REPORTER, Role.INSPECTORATE);
        assertThat(premises.lapor.officer(INSPECTORATE).open(bribe)).isPresent();
        assertThat(premises.lapor.officer(COORDINATOR).open(bribe)).isEmpty();
        assertThat(premises.lapor.citizen().open(bribe)).isEmpty();
    }

    @Test
    void whatSomebodyHasToDecideIsStillAskedOfThem() {
        TrackingNumber hole = premises.hole(Secrecy.OPEN);
        act(COORDINATOR, hole, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        act(City.PUPR_LIAISON, hole, new AgencyCommand.RequestExtension(LocalDate.of(2026, 4, 30), Words.REMARK));
        act(City.PUPR_LIAISON, hole, new AgencyCommand.DraftAnswer(EXPLAINED));
        act(SARI, hole, new SecrecyCommand.ChangeSecrecy(RAHASIA));
        assertThat(premises.notices(hole))
                .extracting(notice -> notice.to() + " " + notice.kind())
                .containsExactlyInAnyOrder(
                        "REPORTER DEVELOPMENT",
                        "LIAISON@dinas-pupr DEVELOPMENT",
                        "HEAD@dinas-pupr DRAFT_WAITS",
                        "COORDINATOR EXTENSION_ASKED");
    }

    private List<NoticeKind> kinds(TrackingNumber tracking) {
        return premises.notices(tracking).stream().map(Notice::kind).toList();
    }

    @Test
    void loweringPullsNothingBack() {
        TrackingNumber hole = answered(RAHASIA);
        int waiting = premises.notices(hole).size();
        act(SARI, hole, new SecrecyCommand.ChangeSecrecy(Secrecy.OPEN));
        assertThat(premises.notices(hole)).hasSize(waiting);
    }

    @Test
    void onlyTheReporterLowers() {
        TrackingNumber hole = premises.hole(Secrecy.OVERSIGHT_FLOOR);
        Command lower = new SecrecyCommand.ChangeSecrecy(ANONIM);
        assertThat(refusal(COORDINATOR, hole, lower)).isEqualTo(Code.ONLY_REPORTER_LOWERS);
        act(SARI, hole, lower);
        assertThat(premises.report(hole).secrecy()).isEqualTo(ANONIM);
    }

    @ParameterizedTest
    @EnumSource(Anonymity.class)
    void nobodyLowersBelowTheFloorOfAnOversightComplaint(Anonymity anonymity) {
        TrackingNumber bribe = premises.bribe(Accused.NOBODY);
        Command below = new SecrecyCommand.ChangeSecrecy(new Secrecy(anonymity, false));
        assertThat(refusal(SARI, bribe, below)).isEqualTo(Code.BELOW_FLOOR);
        assertThat(premises.report(bribe).secrecy()).isEqualTo(Secrecy.OVERSIGHT_FLOOR);
    }

    @Test
    void whoBecomesUnknownIsForgottenWithTheAccount() {
        TrackingNumber hole = premises.hole(Secrecy.OPEN);
        IdentityKey key = premises.report(hole).custody().identityKey();
        act(SARI, hole, new SecrecyCommand.ChangeSecrecy(UNKNOWN));
        assertThat(premises.storage.vault().open(key)).isEmpty();
        assertThat(premises.storage.vault().linkedTo(SARI.account())).isEmpty();
        assertThat(premises.lapor.citizen(SARI).open(hole)).isEmpty();
        assertThat(premises.lapor.citizen(SARI).mine(null, 10).lines()).isEmpty();
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .disclose(hole, "Terlambat")
                        .refusal())
                .isPresent();
        assertThat(toldToTheReporter(hole)).isEmpty();
    }

    @Test
    void whoIsUnknownCannotBecomeKnownAndNobodyElseMakesAReporterUnknown() {
        Receipt receipt = premises.submit(City.hole(UNKNOWN));
        assertThat(premises.ask(
                                receipt.tracking(),
                                Actor.visitor(),
                                receipt.accessCode(),
                                new SecrecyCommand.ChangeSecrecy(ANONIM))
                        .refusal()
                        .map(Refusal::code))
                .contains(Code.BELOW_FLOOR);
        TrackingNumber known = premises.hole(Secrecy.OPEN);
        assertThat(refusal(COORDINATOR, known, new SecrecyCommand.ChangeSecrecy(UNKNOWN)))
                .isEqualTo(Code.ONLY_REPORTER_LOWERS);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"OPEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void theReporterOfASecretReportIsToldOfADevelopmentAndNothingMore(Anonymity anonymity) {
        TrackingNumber hole = answered(new Secrecy(anonymity, true));
        assertThat(toldToTheReporter(hole)).allMatch(kind -> kind == NoticeKind.DEVELOPMENT);
    }

    private TrackingNumber answered(Secrecy secrecy) {
        TrackingNumber hole = premises.hole(secrecy);
        act(COORDINATOR, hole, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        City.answer(premises.lapor, hole);
        return hole;
    }

    private List<NoticeKind> toldToTheReporter(TrackingNumber tracking) {
        return premises.notices(tracking).stream()
                .filter(notice -> notice.to().reporter() != null)
                .map(Notice::kind)
                .toList();
    }

    private void act(Actor actor, TrackingNumber tracking, Command command) {
        premises.ask(tracking, actor, null, command).orElseThrow();
    }

    private Code refusal(Actor actor, TrackingNumber tracking, Command command) {
        return premises.ask(tracking, actor, null, command)
                .refusal()
                .map(Refusal::code)
                .orElse(null);
    }
}

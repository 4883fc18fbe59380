package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.disclosure.DueView;
import id.lapor.followup.FollowUp;
import id.lapor.kernel.Actor;
import id.lapor.notification.Notice;
import id.lapor.notification.NoticeKind;
import id.lapor.report.AgencyCommand;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.FollowUpColor;
import id.lapor.sla.SlaClock;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where people are in danger, somebody is there within twenty minutes, on whatever day and at whatever hour. */
class EmergencyTest {

    private static final FollowUp NEWS =
            FollowUp.progress("Tim berangkat dari kantor dinas dengan dua mobil.", null, null);
    private static final FollowUp THERE = FollowUp.onSite("Petugas tiba di jembatan dan menutup jalan.");

    private final Premises premises = new Premises();
    private final TrackingNumber bridge = premises.hole(Premises.ANONIM);

    @Test
    void itsTwentyMinutesRunOnAHolidayAtNightWhateverElseIsDue() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        premises.clock.set("2026-03-21T23:50");
        declare(COORDINATOR);

        DueView due = due(PUPR_LIAISON);
        assertThat(due.clock()).isEqualTo(SlaClock.ON_SITE);
        assertThat(due.at()).isEqualTo(SettableClock.wib("2026-03-22T00:10"));
        premises.clock.set("2026-03-22T00:06");
        assertThat(due(PUPR_LIAISON).state()).isEqualTo(DeadlineState.DUE_SOON);
        premises.clock.set("2026-03-22T00:10");
        assertThat(due(PUPR_LIAISON).state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void onlyAnOfficerOnSiteStopsIt() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        declare(PUPR_LIAISON);
        act(PUPR_LIAISON, new AgencyCommand.Progress(NEWS));
        assertThat(due(PUPR_LIAISON).clock()).isEqualTo(SlaClock.ON_SITE);

        premises.clock.forward(Duration.ofMinutes(12));
        act(PUPR_LIAISON, new AgencyCommand.Progress(THERE));
        assertThat(due(PUPR_LIAISON).clock()).isNotEqualTo(SlaClock.ON_SITE);
        assertThat(onSite()).containsExactly(DeadlineState.MET);
    }

    @Test
    void questionsToTheReporterHoldNothing() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        declare(COORDINATOR);
        act(COORDINATOR, new GovernorCommand.Ask(Words.REMARK));
        assertThat(due(COORDINATOR).clock()).isEqualTo(SlaClock.ON_SITE);
        premises.clock.forward(Duration.ofMinutes(21));
        assertThat(onSite()).containsExactly(DeadlineState.OVERDUE);
    }

    @Test
    void noSilenceOfTheReporterArchivesOne() {
        declare(COORDINATOR);
        act(COORDINATOR, new GovernorCommand.Ask(Words.REMARK));
        premises.clock.forward(Duration.ofDays(100));
        assertThat(premises.lapor.clock().sweep().archived()).isZero();
        assertThat(premises.report(bridge).status()).isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void whoHasItAndTheDeskHearOfItAtOnce() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        premises.sendNotices();
        declare(COORDINATOR);
        assertThat(premises.notices(bridge))
                .filteredOn(notice -> notice.kind() == NoticeKind.EMERGENCY)
                .extracting(Notice::to)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("LIAISON@" + PUPR, "COORDINATOR");
    }

    @Test
    void itIsDeclaredOnce() {
        declare(COORDINATOR);
        assertThat(refusal(COORDINATOR, new GovernorCommand.DeclareEmergency(Words.REMARK)))
                .isEqualTo(Code.ALREADY_DONE);
    }

    @Test
    void aFalseAlarmIsCalledOffAndWhoWasCalledHearsOfIt() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        declare(COORDINATOR);
        premises.clock.forward(Duration.ofMinutes(19));
        premises.sendNotices();
        callOff();
        assertThat(due(COORDINATOR).clock()).isNotEqualTo(SlaClock.ON_SITE);
        assertThat(onSite()).as("neither met nor missed").isEmpty();
        assertThat(premises.notices(bridge))
                .filteredOn(notice -> notice.kind() == NoticeKind.EMERGENCY_OVER)
                .extracting(Notice::to)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("LIAISON@" + PUPR, "COORDINATOR");
    }

    @Test
    void callingItOffTooLateClearsNoLateness() {
        declare(COORDINATOR);
        premises.clock.forward(Duration.ofMinutes(21));
        callOff();
        assertThat(onSite()).containsExactly(DeadlineState.MISSED);
    }

    @Test
    void onlyWhoGovernsTheReportCallsItOffAndOnlyWhileItWaits() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        assertThat(refusal(COORDINATOR, new GovernorCommand.CallOffEmergency(Words.REMARK)))
                .isEqualTo(Code.ALREADY_DONE);
        declare(PUPR_LIAISON);
        assertThat(refusal(PUPR_LIAISON, new GovernorCommand.CallOffEmergency(Words.REMARK)))
                .isEqualTo(Code.NOT_YOURS);
        callOff();
        declare(PUPR_LIAISON);
        assertThat(due(PUPR_LIAISON).clock()).as("declared once more").isEqualTo(SlaClock.ON_SITE);
    }

    @Test
    void afterAFalseAlarmSilenceArchivesTheReportAsUsual() {
        declare(COORDINATOR);
        callOff();
        act(COORDINATOR, new GovernorCommand.Ask(Words.REMARK));
        premises.clock.forward(Duration.ofDays(100));
        assertThat(premises.lapor.clock().sweep().archived()).isEqualTo(1);
    }

    @Test
    void itMayBeDeclaredAgainInAnotherRound() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        declare(COORDINATOR);
        City.answer(premises.lapor, bridge);
        premises.clock.set("2026-05-11T09:00");
        premises.lapor.clock().sweep();
        act(COORDINATOR, new GovernorCommand.Reopen(Words.REMARK));
        declare(COORDINATOR);
        assertThat(due(PUPR_LIAISON).clock()).isEqualTo(SlaClock.ON_SITE);
    }

    @Test
    void thePublicLearnsNoMinuteFromIt() {
        TrackingNumber open = premises.hole(Secrecy.OPEN);
        premises.ask(open, COORDINATOR, null, new GovernorCommand.Delegate(PUPR, Words.REMARK))
                .orElseThrow();
        premises.ask(open, COORDINATOR, null, new GovernorCommand.DeclareEmergency(Words.REMARK))
                .orElseThrow();
        DueView due = premises.lapor
                .citizen()
                .open(premises.report(open).handle())
                .orElseThrow()
                .headline()
                .due();
        assertThat(due.at()).isNull();
        assertThat(due.why()).isNull();
        assertThat(premises.lapor.citizen().published(null, 10).lines())
                .allSatisfy(line -> assertThat(line.headline().due().at()).isNull());
    }

    @Test
    void itIsRedOnceItIsLateWhateverWasBegun() {
        act(COORDINATOR, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(bridge, City.started(LocalDate.of(2026, 3, 5)))
                .orElseThrow();
        declare(COORDINATOR);
        assertThat(color()).isEqualTo(FollowUpColor.YELLOW);
        premises.clock.forward(Duration.ofMinutes(21));
        assertThat(color()).isEqualTo(FollowUpColor.RED);
    }

    private FollowUpColor color() {
        return premises.lapor
                .officer(COORDINATOR)
                .open(bridge)
                .orElseThrow()
                .headline()
                .color();
    }

    private DueView due(Actor officer) {
        return premises.lapor
                .officer(officer)
                .open(bridge)
                .orElseThrow()
                .headline()
                .due();
    }

    private List<DeadlineState> onSite() {
        return premises.lapor.officer(COORDINATOR).open(bridge).orElseThrow().workings().deadlines().stream()
                .filter(deadline -> deadline.clock() == SlaClock.ON_SITE)
                .map(DueView::state)
                .toList();
    }

    private Code refusal(Actor actor, Command command) {
        return premises.ask(bridge, actor, null, command)
                .refusal()
                .orElseThrow()
                .code();
    }

    private void callOff() {
        act(COORDINATOR, new GovernorCommand.CallOffEmergency(Words.REMARK));
    }

    private void declare(Actor actor) {
        act(actor, new GovernorCommand.DeclareEmergency(Words.REMARK));
    }

    private void act(Actor actor, Command command) {
        premises.ask(bridge, actor, null, command).orElseThrow();
    }
}

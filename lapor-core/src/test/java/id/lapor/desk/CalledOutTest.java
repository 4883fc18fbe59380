package id.lapor.desk;

import static id.lapor.desk.Incidents.DANGER;
import static id.lapor.desk.Incidents.HOLE;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.agency.RoutingPolicy;
import id.lapor.agency.RoutingRule;
import id.lapor.followup.Reply;
import id.lapor.kernel.Actor;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReporterCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.triage.Triage;
import id.lapor.triage.TriageFinding;
import id.lapor.triage.TriageKind;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has to be there hears of it, whatever else happens to the report; and nobody is called for nothing. */
class CalledOutTest {

    private static final Actor BUDI = Actor.reporter("account-of-budi");

    private final Incidents city = new Incidents();
    private final Premises premises = city.premises;

    @Test
    void anAgencyThatGetsARunningEmergencyIsToldThatItIsOne() {
        TrackingNumber report = city.submitted(DANGER);
        premises.sendNotices();
        city.act(COORDINATOR, report, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        assertThat(onSiteRuns(report)).isTrue();
        assertThat(told(report)).contains("LIAISON@" + PUPR + " EMERGENCY");
    }

    @Test
    void anAgencyThatIsInvolvedInARunningEmergencyIsToldThatItIsOne() {
        TrackingNumber report = city.delegated(DANGER);
        premises.sendNotices();
        city.act(COORDINATOR, report, new GovernorCommand.Involve(List.of(DISHUB), Words.REMARK));
        assertThat(told(report)).contains("LIAISON@" + DISHUB + " EMERGENCY");
    }

    @Test
    void raisingSecrecyTakesNoAlarmOffTheTable() {
        TrackingNumber report = city.submitted(DANGER);
        assertThat(told(report)).contains("COORDINATOR EMERGENCY");
        premises.lapor.citizen(SARI).changeSecrecy(report, Premises.ANONIM).orElseThrow();
        assertThat(onSiteRuns(report)).isTrue();
        assertThat(told(report)).contains("COORDINATOR EMERGENCY");
    }

    @Test
    void aDeskThatTakesARunningEmergencyOverIsToldThatItIsOne() {
        TrackingNumber report = city.submitted(DANGER);
        premises.sendNotices();
        city.act(COORDINATOR, report, new GovernorCommand.Reclassify(Classification.OVERSIGHT, "jalan", Words.REMARK));
        assertThat(onSiteRuns(report)).isTrue();
        assertThat(told(report)).contains("INSPECTORATE EMERGENCY");
    }

    @Test
    void whereTheReporterWithdrawsTheOldestDuplicateGoesOnWithTheEmergency() {
        TrackingNumber target = city.submitted(DANGER);
        TrackingNumber follower = city.submitted(HOLE, BUDI);
        city.link(follower, target);
        premises.lapor
                .citizen(SARI)
                .withdraw(target, "Sudah saya laporkan lewat telepon")
                .orElseThrow();
        assertThat(premises.report(follower).status().isOpen()).isTrue();
        assertThat(onSiteRuns(follower)).isTrue();
    }

    @Test
    void aDuplicateWhoseOwnWordsCalledPeopleOutKeepsItsEmergencyOnceItStandsAlone() {
        TrackingNumber target = city.submitted(HOLE);
        TrackingNumber follower = city.submitted(HOLE, BUDI);
        city.link(follower, target);
        premises.lapor.citizen(BUDI).add(follower, DANGER).orElseThrow();
        assertThat(onSiteRuns(target)).isTrue();
        city.act(COORDINATOR, follower, new GovernorCommand.Unlink(Words.REMARK));
        assertThat(onSiteRuns(follower)).isTrue();
    }

    @Test
    void anEmergencyThatIsHeardInAnAdditionGoesToWhoGoesThereByTheStandingOrder() {
        Lapor ordered = ordering(RoutingRule.category("jalan", PUPR).atOnceInEmergencies());
        TrackingNumber report =
                ordered.citizen(SARI).submit(City.told(HOLE)).orElseThrow().tracking();
        ordered.citizen(SARI).add(report, DANGER).orElseThrow();
        assertThat(premises.report(report).status()).isEqualTo(Status.DELEGATED);
    }

    @Test
    void whoIsNamedForEmergenciesGetsThemThoughAnotherOneGetsTheEverydayReports() {
        Lapor ordered = ordering(
                RoutingRule.category("jalan", PUPR).atOnce(),
                new RoutingRule(null, null, null, DISHUB, RoutingRule.StandingOrder.IN_EMERGENCIES));
        TrackingNumber report =
                ordered.citizen(SARI).submit(City.told(DANGER)).orElseThrow().tracking();
        assertThat(premises.report(report).agency()).contains(DISHUB);
    }

    @Test
    void behindAnAnswerOrAQuestionTheDeskDecides() {
        TrackingNumber answered =
                City.answeredHole(premises.lapor, Secrecy.OPEN).tracking();
        TrackingNumber asked = city.delegated(HOLE);
        city.act(COORDINATOR, asked, new GovernorCommand.Ask(Words.REMARK));
        for (TrackingNumber report : List.of(answered, asked)) {
            premises.lapor.citizen(SARI).add(report, DANGER).orElseThrow();
            assertThat(onSiteRuns(report)).isFalse();
            assertThat(told(report)).contains("COORDINATOR PERHAPS_EMERGENCY");
        }
    }

    @Test
    void thanksForHelpThatCameCallNobodyOutAgain() {
        TrackingNumber report = city.reached(DANGER);
        premises.lapor
                .citizen(SARI)
                .add(
                        report,
                        "Terima kasih, petugas sudah datang. Anak yang kesetrum kabel listrik putus tadi sudah selamat.")
                .orElseThrow();
        assertThat(declared(report)).isEqualTo(1);
    }

    @Test
    void onceSomebodyWasThereSilenceArchivesTheReportAsUsual() {
        TrackingNumber report = city.reached(DANGER);
        assertThat(onSiteRuns(report)).isFalse();
        city.act(COORDINATOR, report, new GovernorCommand.Ask(Words.REMARK));
        premises.clock.forward(Duration.ofDays(100));
        assertThat(premises.lapor.clock().sweep().archived()).isEqualTo(1);
    }

    @Test
    void whatAPersonCalledOffNoMachineDeclaresAgain() {
        TrackingNumber report = city.submitted(DANGER);
        city.act(COORDINATOR, report, new GovernorCommand.CallOffEmergency(Words.REMARK));
        premises.lapor.citizen(SARI).add(report, DANGER).orElseThrow();
        assertThat(declared(report)).isEqualTo(1);
    }

    @Test
    void aFailingRuleOfTheHostLosesNoReport() {
        Lapor broken = city.builder()
                .triage(new Triage(List.of(said -> {
                    throw new IllegalStateException("the host's own rule");
                })))
                .build();
        assertThat(broken.citizen(SARI).submit(City.told(HOLE)).refusal()).isEmpty();
    }

    @Test
    void whatMayBeAnEmergencyInAnAdditionIsHintedAtWithItsReason() {
        Lapor unsure = city.builder()
                .triage(new Triage(List.of(said -> said.text().contains("jatuh")
                        ? List.of(new TriageFinding(TriageKind.EMERGENCY, 0.9, "EMERGENCY", List.of("jatuh")))
                        : List.of())))
                .build();
        TrackingNumber report =
                unsure.citizen(SARI).submit(City.told(HOLE)).orElseThrow().tracking();
        unsure.citizen(SARI).add(report, "Barusan ada yang jatuh di situ.").orElseThrow();
        assertThat(told(report)).contains("COORDINATOR PERHAPS_EMERGENCY");
        assertThat(unsure.officer(COORDINATOR).hints(report).findings())
                .extracting(TriageFinding::kind)
                .contains(TriageKind.EMERGENCY);
    }

    @Test
    void aReporterWhoSaysThatNothingIsLeftOfTheDangerWithdrawsInPeace() {
        TrackingNumber target = city.submitted(HOLE);
        TrackingNumber follower = city.submitted(HOLE, BUDI);
        city.link(follower, target);
        premises.ask(follower, BUDI, null, new ReporterCommand.Withdraw(new Reply(DANGER)))
                .orElseThrow();
        assertThat(onSiteRuns(target)).isFalse();
    }

    private Lapor ordering(RoutingRule... rules) {
        return city.builder().routing(RoutingPolicy.of(List.of(rules))).build();
    }

    private boolean onSiteRuns(TrackingNumber report) {
        Actor governor = new Actor(premises.report(report).governor(), "meja-1", null);
        return premises.lapor.officer(governor).open(report).orElseThrow().workings().deadlines().stream()
                .anyMatch(deadline -> deadline.clock() == SlaClock.ON_SITE
                        && deadline.state() != DeadlineState.MET
                        && deadline.state() != DeadlineState.MISSED);
    }

    private long declared(TrackingNumber report) {
        return premises.report(report).history().stream()
                .filter(entry -> entry.is(Entry.DECLARE_EMERGENCY))
                .count();
    }

    private List<String> told(TrackingNumber report) {
        return premises.notices(report).stream()
                .map(notice -> notice.to() + " " + notice.kind())
                .toList();
    }
}

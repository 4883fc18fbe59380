package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.LaporBuilder;
import id.lapor.agency.RoutingPolicy;
import id.lapor.agency.RoutingRule;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Narrative;
import id.lapor.followup.Outcome;
import id.lapor.followup.Reply;
import id.lapor.kernel.Actor;
import id.lapor.report.AgencyCommand;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Command;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReportDraft;
import id.lapor.report.ReporterCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.SlaClock;
import id.lapor.statistics.Period;
import id.lapor.statistics.Quarter;
import id.lapor.statistics.Share;
import id.lapor.statistics.YearlySummaries;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.City;
import id.lapor.triage.Triage;
import id.lapor.triage.TriageFinding;
import id.lapor.triage.TriageKind;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever has to be there hears of it, whatever else happens to the report; and nobody is called for nothing. */
class CalledOutTest {

    private static final String DANGER =
            "Tolong cepat, kabel listrik putus menjuntai di jalan dan ada anak kesetrum, masih terjepit sekarang!";
    private static final String HOLE = "Lubang di jalan depan pasar makin dalam, mohon ditambal.";
    private static final Actor BUDI = Actor.reporter("account-of-budi");

    private final Premises premises = new Premises();

    @Test
    void anAgencyThatGetsARunningEmergencyIsToldThatItIsOne() {
        TrackingNumber report = submitted(DANGER, SARI);
        premises.sendNotices();
        act(COORDINATOR, report, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        assertThat(onSiteRuns(report)).isTrue();
        assertThat(told(report)).contains("LIAISON@" + PUPR + " EMERGENCY");
    }

    @Test
    void anAgencyThatIsInvolvedInARunningEmergencyIsToldThatItIsOne() {
        TrackingNumber report = submitted(DANGER, SARI);
        act(COORDINATOR, report, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        premises.sendNotices();
        act(COORDINATOR, report, new GovernorCommand.Involve(List.of(DISHUB), Words.REMARK));
        assertThat(told(report)).contains("LIAISON@" + DISHUB + " EMERGENCY");
    }

    @Test
    void raisingSecrecyTakesNoAlarmOffTheTable() {
        TrackingNumber report = submitted(DANGER, SARI);
        assertThat(told(report)).contains("COORDINATOR EMERGENCY");
        premises.lapor.citizen(SARI).changeSecrecy(report, Premises.ANONIM).orElseThrow();
        assertThat(onSiteRuns(report)).isTrue();
        assertThat(told(report)).contains("COORDINATOR EMERGENCY");
    }

    @Test
    void aDeskThatTakesARunningEmergencyOverIsToldThatItIsOne() {
        TrackingNumber report = submitted(DANGER, SARI);
        premises.sendNotices();
        act(COORDINATOR, report, new GovernorCommand.Reclassify(Classification.OVERSIGHT, "jalan", Words.REMARK));
        assertThat(onSiteRuns(report)).isTrue();
        assertThat(told(report)).contains("INSPECTORATE EMERGENCY");
    }

    @Test
    void whereTheReporterWithdrawsTheOldestDuplicateGoesOnWithTheEmergency() {
        TrackingNumber target = submitted(DANGER, SARI);
        TrackingNumber follower = submitted(HOLE, BUDI);
        link(follower, target);
        premises.lapor
                .citizen(SARI)
                .withdraw(target, "Sudah saya laporkan lewat telepon")
                .orElseThrow();
        assertThat(premises.report(follower).status().isOpen()).isTrue();
        assertThat(onSiteRuns(follower)).isTrue();
    }

    @Test
    void aDuplicateWhoseOwnWordsCalledPeopleOutKeepsItsEmergencyOnceItStandsAlone() {
        TrackingNumber target = submitted(HOLE, SARI);
        TrackingNumber follower = submitted(HOLE, BUDI);
        link(follower, target);
        premises.lapor.citizen(BUDI).add(follower, DANGER).orElseThrow();
        assertThat(onSiteRuns(target)).isTrue();
        act(COORDINATOR, follower, new GovernorCommand.Unlink(Words.REMARK));
        assertThat(onSiteRuns(follower)).isTrue();
    }

    @Test
    void anEmergencyThatIsHeardInAnAdditionGoesToWhoGoesThereByTheStandingOrder() {
        Lapor ordered = city(RoutingRule.category("jalan", PUPR).atOnceInEmergencies());
        TrackingNumber report =
                ordered.citizen(SARI).submit(City.told(HOLE)).orElseThrow().tracking();
        ordered.citizen(SARI).add(report, DANGER).orElseThrow();
        assertThat(premises.report(report).status()).isEqualTo(Status.DELEGATED);
    }

    @Test
    void whoIsNamedForEmergenciesGetsThemThoughAnotherOneGetsTheEverydayReports() {
        Lapor ordered = city(
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
        TrackingNumber asked = submitted(HOLE, SARI);
        act(COORDINATOR, asked, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        act(COORDINATOR, asked, new GovernorCommand.Ask(Words.REMARK));
        for (TrackingNumber report : List.of(answered, asked)) {
            premises.lapor.citizen(SARI).add(report, DANGER).orElseThrow();
            assertThat(onSiteRuns(report)).isFalse();
            assertThat(told(report)).contains("COORDINATOR PERHAPS_EMERGENCY");
        }
    }

    @Test
    void thanksForHelpThatCameCallNobodyOutAgain() {
        TrackingNumber report = submitted(DANGER, SARI);
        act(COORDINATOR, report, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        act(
                PUPR_LIAISON,
                report,
                new AgencyCommand.Progress(FollowUp.onSite("Petugas tiba dan memutus aliran listrik.")));
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
        TrackingNumber report = submitted(DANGER, SARI);
        act(COORDINATOR, report, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        act(
                PUPR_LIAISON,
                report,
                new AgencyCommand.Progress(FollowUp.onSite("Petugas tiba dan memutus aliran listrik.")));
        assertThat(onSiteRuns(report)).isFalse();
        act(COORDINATOR, report, new GovernorCommand.Ask(Words.REMARK));
        premises.clock.forward(Duration.ofDays(100));
        assertThat(premises.lapor.clock().sweep().archived()).isEqualTo(1);
    }

    @Test
    void whoeverAsksForQuartersWithoutReportsMakesNobodyCountAnotherOneAgain() {
        submitted(HOLE, SARI);
        premises.clock.set("2026-04-02T09:00");
        AtomicInteger asked = new AtomicInteger();
        Lapor counting = builder()
                .colors((status, overdue, answered) -> {
                    asked.incrementAndGet();
                    return ColorPolicy.byDeadline().colorOf(status, overdue, answered);
                })
                .build();
        Quarter last = counting.citizen().lastQuarter();
        counting.citizen().statistics(last).orElseThrow();
        int once = asked.get();
        Stream.iterate(new Quarter(2024, 4), Quarter::before)
                .limit(100)
                .forEach(empty -> counting.citizen().statistics(empty));
        counting.citizen().statistics(last).orElseThrow();
        assertThat(asked).hasValue(once);
    }

    @Test
    void aPointThatDevicesWriteWithoutAFixIsNoHotSpot() {
        for (int i = 0; i < 5; i++) {
            premises.lapor
                    .citizen(SARI)
                    .submit(new ReportDraft(
                            new Matter(
                                    Classification.COMPLAINT,
                                    "jalan",
                                    "Lubang di Jalan Cipto",
                                    new Place("Jalan Cipto, depan pasar", null, 0.0, 0.0),
                                    null),
                            new Narrative(HOLE),
                            Secrecy.OPEN,
                            new Reporter.Identified(City.SARI_IDENTITY, SARI.account()),
                            Channel.WEBSITE))
                    .orElseThrow();
        }
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .statistics(Period.ofYear(2026))
                        .problems()
                        .hotSpots())
                .isEmpty();
    }

    @Test
    void aFormulaIsAFormulaWhateverYearIsWrittenBesideIt() {
        TrackingNumber report = submitted(HOLE, SARI);
        act(COORDINATOR, report, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        FollowUp formula = FollowUp.planned(
                "Terima kasih atas pengaduan Bapak/Ibu, akan kami tindaklanjuti.",
                "Akan kami tindaklanjuti",
                LocalDate.of(2026, 12, 1),
                2027);
        assertThat(premises.lapor
                        .officer(PUPR_LIAISON)
                        .progress(report, formula)
                        .refusal())
                .isPresent();
    }

    @Test
    void aFormulaTurnsNoReportGreenWhateverYearIsWrittenBesideIt() {
        TrackingNumber report = submitted(HOLE, SARI);
        act(COORDINATOR, report, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        FollowUp formula = new FollowUp(
                FollowUpKind.ANSWER,
                "Terima kasih atas pengaduan Bapak/Ibu, akan kami tindaklanjuti.",
                Outcome.EXPLAINED,
                Cause.WEAR,
                null,
                "Akan kami tindaklanjuti",
                LocalDate.of(2026, 12, 1),
                2027);
        assertThat(premises.lapor.officer(PUPR_LIAISON).answer(report, formula).refusal())
                .isPresent();
    }

    @Test
    void whatAPersonCalledOffNoMachineDeclaresAgain() {
        TrackingNumber report = submitted(DANGER, SARI);
        act(COORDINATOR, report, new GovernorCommand.CallOffEmergency(Words.REMARK));
        premises.lapor.citizen(SARI).add(report, DANGER).orElseThrow();
        assertThat(declared(report)).isEqualTo(1);
    }

    @Test
    void aFailingRuleOfTheHostLosesNoReport() {
        Lapor broken = builder()
                .triage(new Triage(List.of(said -> {
                    throw new IllegalStateException("the host's own rule");
                })))
                .build();
        assertThat(broken.citizen(SARI).submit(City.told(HOLE)).refusal()).isEmpty();
    }

    @Test
    void whatMayBeAnEmergencyInAnAdditionIsHintedAtWithItsReason() {
        Lapor unsure = builder()
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
    void whatWasArchivedAsAPrankByMistakeIsNoPrankOnceItIsArchivedAsSomethingElse() {
        for (String text : List.of(HOLE, "Air PDAM mati di seluruh kampung sejak kemarin sore.")) {
            TrackingNumber report = submitted(text, SARI);
            act(COORDINATOR, report, new GovernorCommand.Archive(ArchiveReason.SPAM, "Iseng"));
            act(COORDINATOR, report, new GovernorCommand.Reopen(Words.REMARK));
            act(COORDINATOR, report, new GovernorCommand.Archive(ArchiveReason.TOO_GENERAL, "Tanpa tempat"));
        }
        TrackingNumber third = submitted("Lampu jalan di depan sekolah padam sejak Senin.", SARI);
        assertThat(premises.lapor.officer(COORDINATOR).hints(third).findings())
                .extracting(TriageFinding::kind)
                .doesNotContain(TriageKind.REPEATED_ABUSE);
    }

    @Test
    void aQuarterIsCountedOnceADayHoweverManyAskAtOnce() throws Exception {
        submitted(HOLE, SARI);
        premises.clock.set("2026-04-02T09:00");
        AtomicInteger counts = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(2);
        ThreadLocal<Boolean> seen = ThreadLocal.withInitial(() -> false);
        Lapor slow = builder()
                .colors((status, overdue, answered) -> {
                    if (!seen.get()) {
                        seen.set(true);
                        counts.incrementAndGet();
                        second.countDown();
                        awaitSecond(second);
                    }
                    return ColorPolicy.byDeadline().colorOf(status, overdue, answered);
                })
                .build();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(pool.submit(() ->
                        slow.citizen().statistics(slow.citizen().lastQuarter()).orElseThrow()));
            }
            for (Future<?> one : both) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(counts).hasValue(1);
    }

    private static void awaitSecond(CountDownLatch second) {
        try {
            second.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aReporterWhoSaysThatNothingIsLeftOfTheDangerWithdrawsInPeace() {
        TrackingNumber target = submitted(HOLE, SARI);
        TrackingNumber follower = submitted(HOLE, BUDI);
        link(follower, target);
        premises.ask(follower, BUDI, null, new ReporterCommand.Withdraw(new Reply(DANGER)))
                .orElseThrow();
        assertThat(onSiteRuns(target)).isFalse();
    }

    @Test
    void anAgencysPromisesAndClocksAreItsOwn() {
        TrackingNumber shared = submitted(HOLE, SARI);
        act(COORDINATOR, shared, new GovernorCommand.Delegate(PUPR, Words.REMARK));
        act(COORDINATOR, shared, new GovernorCommand.Involve(List.of(DISHUB), Words.REMARK));
        premises.lapor
                .officer(PUPR_LIAISON)
                .start(shared, City.started(LocalDate.of(2026, 3, 4)))
                .orElseThrow();
        premises.clock.set("2026-03-20T09:00");
        var dishub = premises.lapor
                .officer(DISHUB_LIAISON)
                .statistics(Period.ofYear(2026))
                .figures();
        assertThat(dishub.promisesKept()).as("it promised nothing").isEqualTo(new Share(0, 0, Share.Base.PROMISES_DUE));
        assertThat(dishub.compliance().get(SlaClock.FIRST_REPLY))
                .as("it never replied")
                .isEqualTo(new Share(0, 1, Share.Base.CLOCKS_DECIDED));
    }

    @Test
    void aYearWithoutReportsStandsBesideTheOneBefore() {
        submitted(HOLE, SARI);
        premises.clock.set("2027-01-04T09:00");
        assertThat(premises.lapor
                        .officer(COORDINATOR)
                        .statistics(Period.ofYear(2027))
                        .years())
                .extracting(YearlySummaries.Comparison::year)
                .containsExactly(2026, 2027);
    }

    private LaporBuilder builder() {
        return City.builder().storage(premises.storage).key(premises.key).clock(premises.clock);
    }

    private Lapor city(RoutingRule... rules) {
        return builder().routing(RoutingPolicy.of(List.of(rules))).build();
    }

    private TrackingNumber submitted(String text, Actor citizen) {
        return premises.lapor
                .citizen(citizen)
                .submit(City.told(text, citizen, Secrecy.OPEN))
                .orElseThrow()
                .tracking();
    }

    private void link(TrackingNumber follower, TrackingNumber target) {
        act(COORDINATOR, follower, new GovernorCommand.Link(target, Words.REMARK));
    }

    private void act(Actor actor, TrackingNumber report, Command command) {
        premises.ask(report, actor, null, command).orElseThrow();
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

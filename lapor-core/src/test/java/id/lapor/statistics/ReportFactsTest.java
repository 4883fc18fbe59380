package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.followup.Outcome;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Report;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.subject.Place;
import id.lapor.testkit.City;
import id.lapor.testkit.SampleReports;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFactsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final Place ALUN_ALUN = new Place("Alun-alun", "33.71.01.1001", -7.4706, 110.2178);

    private static Told delegated() {
        return Told.submitted().delegated(City.PUPR);
    }

    private static Told answered() {
        return delegated().days(3).answered(City.PUPR, Cause.WEAR);
    }

    @Test
    void timesRunFromTheSubmissionToTheFirstReplyAndToTheAnswerThatStands() {
        Told told = delegated().days(1).started(City.PUPR, THURSDAY).days(1).answered(City.PUPR, Cause.WEAR);
        assertThat(told.facts().course().toFirstReply()).isEqualTo(Duration.ofDays(1));
        assertThat(told.facts().course().toResolution()).isEqualTo(Duration.ofDays(2));
        told.days(1).replied();
        assertThat(told.facts().course().toResolution()).isNull();
        told.days(4).answered(City.PUPR, Cause.WEAR).days(1).closedBySilence();
        assertThat(told.facts().course().toFirstReply()).isEqualTo(Duration.ofDays(1));
        assertThat(told.facts().course().toResolution()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void silenceIsNoRatingAndANewRoundDoesNotTakeOneBack() {
        assertThat(answered().closedBySilence().facts().course().rating()).isNull();
        Told rated = answered().closed(2);
        assertThat(rated.facts().course().rating()).isEqualTo(2);
        rated.days(1).reopened();
        assertThat(rated.facts().course().rounds()).isEqualTo(2);
        assertThat(rated.answered(City.PUPR, Cause.WEAR)
                        .closedBySilence()
                        .facts()
                        .course()
                        .rating())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void theReasonOfArchivingIsNamed(ArchiveReason reason) {
        assertThat(Told.submitted().archived(reason).facts().course().dropped())
                .isEqualTo(Dropped.valueOf(reason.name()));
    }

    @Test
    void whatEndedOtherwiseIsNamedToo() {
        assertThat(Told.submitted().transferred().facts().course().dropped()).isEqualTo(Dropped.TRANSFERRED);
        assertThat(Told.submitted().withdrawn().facts().course().dropped()).isEqualTo(Dropped.WITHDRAWN);
        assertThat(answered().closed(5).facts().course().dropped()).isNull();
        assertThat(Told.submitted().facts().course().dropped()).isNull();
        assertThat(followerArchivedWithItsTarget().facts().course().dropped()).isEqualTo(Dropped.AS_DUPLICATE);
    }

    @Test
    void withoutWhatWasSaidOnlyTheHistoryTells() {
        Told bySilence = Told.submitted().asked().days(30);
        bySilence.tell(Move.ARCHIVE, Status.ARCHIVED, Actor.system(), Effect.NONE, null);
        assertThat(bare(bySilence).course().dropped()).isEqualTo(Dropped.INCOMPLETE);
        assertThat(bare(Told.submitted().archived(ArchiveReason.SPAM)).course().dropped())
                .isEqualTo(Dropped.UNSTATED);
        assertThat(bare(answered()).work().causes()).isEmpty();
        assertThat(bare(answered()).work().outcome()).isNull();
        assertThat(bare(answered()).course()).isEqualTo(answered().facts().course());
    }

    private static ReportFacts bare(Told told) {
        return ReportFacts.of(told.report(), told.deadlines(), told.now());
    }

    private static Told followerArchivedWithItsTarget() {
        return Told.submitted()
                .tell(Entry.LINK, Status.SUBMITTED, City.COORDINATOR, new Effect.Linked("123456789015"), null)
                .tell(
                        Move.MIRROR,
                        Status.ARCHIVED,
                        Actor.system(),
                        new Effect.Mirrored(List.of(), false, "diskominsta-1"),
                        null);
    }

    @Test
    void causeAndOutcomeComeFromAnswersThatWereNotRecalled() {
        Told told = answered();
        assertThat(told.facts().work().causes()).containsExactly(Cause.WEAR);
        assertThat(told.facts().work().outcome()).isEqualTo(Outcome.EXPLAINED);
        told.recalled();
        assertThat(told.facts().work().causes()).isEmpty();
        assertThat(told.facts().work().outcome()).isNull();
        told.answered(City.PUPR, Cause.WEATHER).replied().answered(City.PUPR, Cause.BUDGET);
        assertThat(told.facts().work().causes()).containsExactlyInAnyOrder(Cause.WEATHER, Cause.BUDGET);
    }

    @Test
    void aPromiseIsKeptByWorkOrAnAnswerOnTheDayAtTheLatest() {
        assertThat(promised()
                        .days(2)
                        .answered(City.PUPR, Cause.WEAR)
                        .facts()
                        .work()
                        .promises())
                .containsExactly(Promise.KEPT);
        assertThat(promised().days(2).progressed(City.PUPR, null).facts().work().promises())
                .containsExactly(Promise.KEPT);
        assertThat(promised()
                        .days(3)
                        .answered(City.PUPR, Cause.WEAR)
                        .facts()
                        .work()
                        .promises())
                .containsExactly(Promise.BROKEN);
        assertThat(promised().days(3).facts().work().promises()).containsExactly(Promise.BROKEN);
        assertThat(promised().days(2).facts().work().promises()).containsExactly(Promise.OPEN);
    }

    @Test
    void anotherDayInPlaceOfTheOneBeforeKeepsNothing() {
        Told told = promised().days(1).progressed(City.PUPR, THURSDAY.plusDays(9));
        assertThat(told.facts().work().promises()).containsExactly(Promise.MOVED, Promise.OPEN);
        told.days(1).tell(Move.ASK, Status.INCOMPLETE, City.COORDINATOR, Effect.NONE, null);
        told.withdrawn();
        assertThat(told.facts().work().promises()).containsExactly(Promise.MOVED, Promise.POINTLESS);
        assertThat(promised().days(1).returned(City.PUPR).facts().work().promises())
                .containsExactly(Promise.POINTLESS);
        assertThat(promised().days(4).returned(City.PUPR).facts().work().promises())
                .containsExactly(Promise.BROKEN);
    }

    /** On Tuesday, for Thursday. */
    private static Told promised() {
        return delegated().days(1).started(City.PUPR, THURSDAY);
    }

    @Test
    void clocksAreMetByWhatTheyWaitForAndMissedOnceTheyRanOut() {
        assertThat(answered().facts().work().verdicts())
                .containsExactly(
                        new ClockVerdict(SlaClock.VERIFICATION, null, true),
                        new ClockVerdict(SlaClock.FIRST_REPLY, City.PUPR, true),
                        new ClockVerdict(SlaClock.RESOLUTION, City.PUPR, true));
        assertThat(delegated().days(8).facts().work().verdicts())
                .containsExactly(
                        new ClockVerdict(SlaClock.VERIFICATION, null, true),
                        new ClockVerdict(SlaClock.FIRST_REPLY, City.PUPR, false));
    }

    @Test
    void givingBackOrArchivingMeetsNoClockOfAnAgency() {
        Told archived = delegated().days(1).returned(City.PUPR).days(1).archived(ArchiveReason.TOO_GENERAL);
        assertThat(archived.facts().work().verdicts())
                .extracting(ClockVerdict::clock)
                .containsOnly(SlaClock.VERIFICATION);
    }

    @Test
    void whoIsLateIsNamed() {
        Told told = Told.submitted().delegated(City.PUPR, City.DISHUB).started(City.PUPR, THURSDAY);
        assertThat(told.facts().work().overdue()).isEmpty();
        assertThat(told.days(8).facts().work().overdue()).containsExactly(City.DISHUB);
        assertThat(told.days(20).facts().work().overdue()).containsExactlyInAnyOrder(City.DISHUB, City.PUPR);
        assertThat(Told.submitted().days(4).facts().work().deskOverdue()).isTrue();
        assertThat(Told.submitted().days(3).facts().work().deskOverdue()).isFalse();
        assertThat(told.facts().work().deskOverdue()).isFalse();
    }

    @Test
    void everyAgencyThatEverHadAPartIsNamedButThoseItAccuses() {
        Told told = Told.submitted()
                .delegated(City.DISHUB)
                .returned(City.DISHUB)
                .delegated(City.PUPR)
                .handedDown(City.PUPR, City.BINA_MARGA);
        assertThat(told.facts().work().agencies()).containsExactlyInAnyOrder(City.DISHUB, City.PUPR, City.BINA_MARGA);
        assertThat(told.facts().work().lead()).isEqualTo(City.BINA_MARGA);
        Told oversight = Told.submitted()
                .about(Told.matter(Classification.OVERSIGHT, "jalan", ALUN_ALUN))
                .delegated(City.DISHUB)
                .tell(
                        Entry.NAME_ACCUSED,
                        Status.RETURNED,
                        City.INSPECTORATE,
                        new Effect.Naming(Accused.units(List.of(City.DISHUB))),
                        null);
        assertThat(oversight.days(40).facts().work().agencies()).isEmpty();
        assertThat(oversight.facts().work().handling()).isEmpty();
        assertThat(oversight.facts().work().overdue()).isEmpty();
    }

    @Test
    void aReportIsRedUntilSomebodyBeginsAndAgainOnceThatIsLate() {
        Told told = delegated().days(1).started(City.PUPR, THURSDAY);
        assertThat(told.facts().course().red()).isEqualTo(Duration.ofDays(1));
        assertThat(told.days(2).facts().course().red()).isEqualTo(Duration.ofDays(1));
        // 14 working days after Monday, 2 March end with Friday, 20 March: 17 days and 16 hours after the start
        told.after(Duration.between(
                told.now(), Told.MONDAY.plus(Duration.ofDays(18)).plus(Duration.ofHours(16))));
        assertThat(told.facts().course().red()).isEqualTo(Duration.ofDays(1));
        assertThat(told.days(2).facts().course().red()).isEqualTo(Duration.ofDays(3));
        told.answered(City.PUPR, Cause.WEAR);
        assertThat(told.days(50).facts().course().red()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void squaresAreKnownOfOpenReportsOnly() {
        assertThat(Told.submitted().at(ALUN_ALUN).facts().spot())
                .isEqualTo(new Spot("33.71.01", new Spot.Cell(-1661, 24492)));
        Spot district = new Spot("33.71.01", null);
        for (Secrecy secret : List.of(
                new Secrecy(Anonymity.ANONIM, false),
                new Secrecy(Anonymity.UNIDENTIFIED, false),
                new Secrecy(Anonymity.OPEN, true))) {
            assertThat(Told.submitted().at(ALUN_ALUN).promised(secret).facts().spot())
                    .isEqualTo(district);
        }
        Told oversight = Told.submitted().about(Told.matter(Classification.OVERSIGHT, "jalan", ALUN_ALUN));
        assertThat(oversight.facts().spot()).isEqualTo(district);
    }

    @ParameterizedTest
    @CsvSource({"NaN,110", "-7.4,NaN", "91,110", "-7.4,-180.5", "Infinity,110", ",110", "-7.4,"})
    void nonsensicalCoordinatesLieNowhere(Double latitude, Double longitude) {
        assertThat(Spot.of(new Place("?", "bukan kode", latitude, longitude), true))
                .isEqualTo(new Spot(null, null));
    }

    @Test
    void aSquareIsAboutHalfAKilometreWideAndKnowsItsMiddle() {
        Spot.Cell cell = Spot.of(ALUN_ALUN, true).cell();
        assertThat(cell.latitude()).isEqualTo(-7.47225);
        assertThat(cell.longitude()).isEqualTo(110.21625);
        assertThat(Math.abs(cell.latitude() - ALUN_ALUN.latitude())).isLessThanOrEqualTo(0.00225);
    }

    @Test
    void onlyPublishedReportsAreExamples() {
        assertThat(delegated().facts().example()).isNotNull();
        assertThat(Told.submitted().facts().example()).isNull();
        assertThat(delegated()
                        .promised(new Secrecy(Anonymity.OPEN, true))
                        .facts()
                        .example())
                .isNull();
        assertThat(delegated().withdrawn().facts().example()).isNull();
    }

    @Test
    void factsHoldNoWordThatSomebodyWroteAndCountSupporters() {
        ReportFacts facts = answered().at(ALUN_ALUN).facts().supportedBy(12);
        assertThat(facts.toString()).doesNotContain("Lubang", "ditambal", "Alun-alun", "1001", "officer", "-1,");
        assertThat(facts.supporters()).isEqualTo(12);
        assertThat(AgencyId.of("dinas-pupr")).isIn(facts.work().agencies());
    }

    @Test
    void noReportThatAStoreMayMeetIsTooStrange() {
        Random random = new Random(1708);
        List<Report> reports =
                new ArrayList<>(List.of(SampleReports.bare(new ReportId(1)), SampleReports.full(new ReportId(2))));
        for (int i = 3; i < 300; i++) {
            reports.add(SampleReports.any(new ReportId(i), random));
        }
        List<ReportFacts> facts = reports.stream()
                .map(report -> ReportFacts.of(
                        report,
                        Told.submitted().deadlines(report.history()),
                        SampleReports.NOW.plus(Duration.ofDays(90))))
                .toList();
        Kpi kpi = Kpi.of(Summary.of(facts));
        assertThat(kpi.received()).isEqualTo(reports.size());
        assertThat(kpi.followedUp().count())
                .isEqualTo(reports.stream()
                        .filter(report -> report.standing().answered())
                        .count());
        assertThat(facts).filteredOn(fact -> fact.example() != null).isNotEmpty();
    }
}

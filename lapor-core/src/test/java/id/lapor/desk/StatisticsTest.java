package id.lapor.desk;

import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ArchiveReason;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.statistics.AgencyRanking;
import id.lapor.statistics.Kpi;
import id.lapor.statistics.Period;
import id.lapor.statistics.ProblemTree;
import id.lapor.statistics.PublishedFigures;
import id.lapor.statistics.Quarter;
import id.lapor.statistics.Share;
import id.lapor.statistics.Survey;
import id.lapor.subject.Accused;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an office learns about its reports, and what the public does. The city begins on 2 March 2026. */
class StatisticsTest {

    private static final Period YEAR = Period.ofYear(2026);
    private static final Quarter FIRST = new Quarter(2026, 1);
    private static final Secrecy RAHASIA = new Secrecy(Anonymity.OPEN, true);

    private final Premises premises = new Premises();

    private Survey survey(Actor actor) {
        return premises.lapor.officer(actor).statistics(YEAR);
    }

    @Test
    void theFiguresOfADeskAreWhatARecountOfItsReportsSays() {
        List<Report> reports = aSpringOfReports().stream().map(premises::report).toList();
        Kpi figures = survey(COORDINATOR).figures();
        long all = reports.size();
        assertThat(figures.received()).isEqualTo(all).isGreaterThan(250);
        assertThat(figures.responded())
                .isEqualTo(Share.of(
                        reports.stream()
                                .filter(report -> report.standing().responded())
                                .count(),
                        all));
        assertThat(figures.followedUp())
                .isEqualTo(Share.of(
                        reports.stream()
                                .filter(report -> report.standing().answered())
                                .count(),
                        all));
        assertThat(figures.counts().byStatus()).isEqualTo(by(reports, Report::status));
        assertThat(figures.counts().byLead())
                .isEqualTo(by(
                        reports.stream()
                                .filter(report -> report.agency().isPresent())
                                .toList(),
                        report -> report.agency().orElseThrow()));
        assertThat(figures.counts().byYear()).isEqualTo(Map.of(2026, all));
        assertThat(figures.satisfaction().byStars()).isEqualTo(Map.of(4, count(reports, Status.CLOSED)));
        assertThat(figures.counts().dropped().values())
                .containsExactly(count(reports, Status.ARCHIVED), count(reports, Status.WITHDRAWN));
        ProblemTree.Problem road = survey(COORDINATOR).problems().problems().get(0);
        assertThat(road.category()).isEqualTo("jalan");
        assertThat(road.weight().reports()).isEqualTo(all - count(reports, Status.ARCHIVED));
        assertThat(road.roots()).extracting(ProblemTree.Root::cause).containsExactlyInAnyOrder(Cause.WEAR, null);
    }

    private static <K> Map<K, Long> by(List<Report> reports, Function<Report, K> key) {
        return reports.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static long count(List<Report> reports, Status status) {
        return reports.stream().filter(report -> report.status() == status).count();
    }

    /** More than a batch, day by day, with every kind of end. */
    private List<TrackingNumber> aSpringOfReports() {
        List<TrackingNumber> reports = new ArrayList<>();
        for (int day = 0; day < 45; day++) {
            premises.clock.forward(Duration.ofDays(1));
            reports.add(premises.hole(Secrecy.OPEN));
            reports.add(delegated(Secrecy.OPEN, DISHUB));
            reports.add(answered(Secrecy.OPEN));
            TrackingNumber closed = answered(Secrecy.OPEN);
            premises.lapor.citizen(SARI).close(closed, 4).orElseThrow();
            TrackingNumber spam = premises.hole(Secrecy.OPEN);
            premises.lapor
                    .officer(COORDINATOR)
                    .archive(spam, ArchiveReason.SPAM, "Bukan laporan yang sungguhan")
                    .orElseThrow();
            TrackingNumber withdrawn = premises.hole(Secrecy.OPEN);
            premises.lapor
                    .citizen(SARI)
                    .withdraw(withdrawn, "Sudah selesai sendiri")
                    .orElseThrow();
            reports.addAll(List.of(closed, spam, withdrawn));
        }
        return reports;
    }

    @Test
    void aLiaisonLearnsAboutItsOwnAgencyAndThoseBelowOnly() {
        TrackingNumber shared = delegated(Secrecy.OPEN, PUPR);
        premises.ask(shared, COORDINATOR, null, new GovernorCommand.Involve(List.of(DISHUB), Words.REMARK))
                .orElseThrow();
        delegated(Secrecy.OPEN, DISHUB);
        delegated(Secrecy.OPEN, BINA_MARGA);
        premises.hole(Secrecy.OPEN);
        premises.clock.forward(Duration.ofDays(100));

        assertThat(survey(COORDINATOR).figures().received()).isEqualTo(4);
        assertThat(agenciesIn(survey(COORDINATOR))).containsExactlyInAnyOrder(PUPR, DISHUB, BINA_MARGA);
        assertThat(survey(PUPR_LIAISON).figures().received()).isEqualTo(2);
        assertThat(agenciesIn(survey(PUPR_LIAISON))).containsExactlyInAnyOrder(PUPR, BINA_MARGA);
        assertThat(survey(DISHUB_LIAISON).figures().received()).isEqualTo(2);
        assertThat(agenciesIn(survey(DISHUB_LIAISON))).containsExactly(DISHUB);
        assertThat(survey(Premises.BINA_MARGA_LIAISON).figures().received()).isEqualTo(1);
        assertThat(survey(Actor.visitor()).figures().received()).isZero();
        assertThat(survey(SARI)).isEqualTo(survey(Actor.visitor()));
    }

    private static Set<AgencyId> agenciesIn(Survey survey) {
        Set<AgencyId> named = new HashSet<>(survey.figures().counts().byAgency().keySet());
        named.addAll(survey.figures().counts().byLead().keySet());
        named.addAll(survey.figures().overdue().keySet());
        survey.ranking().ranked().stream().map(AgencyRanking.Ranked::agency).forEach(named::add);
        return named;
    }

    @Test
    void oversightIsCountedForTheInspectorateAndNobodyElse() {
        premises.bribe(Accused.NOBODY);
        premises.bribe(new Accused(Set.of(), Set.of(INSPECTORATE.account()), false, false));
        premises.bribe(new Accused(Set.of(), Set.of(), true, false));
        premises.hole(Secrecy.OPEN);

        assertThat(survey(COORDINATOR).figures().received()).isEqualTo(1);
        assertThat(survey(COORDINATOR).years())
                .extracting(year -> year.figures().received())
                .as("this year, and none in the one before")
                .containsExactly(0L, 1L);
        assertThat(survey(INSPECTORATE).figures().received()).isEqualTo(1);
        assertThat(survey(INSPECTORATE).problems().problems()).isEmpty();
        assertThat(survey(Actor.inspectorate("inspektorat-2")).figures().received())
                .isEqualTo(2);
        assertThat(survey(Premises.SECRETARY).figures().received()).isEqualTo(1);
        assertThat(survey(Premises.AUDITOR).figures().received()).isEqualTo(1);
    }

    @Test
    void nobodyLearnsTheMinuteOfAnAnonymousReportFromADuration() {
        List<Survey> surveys = new ArrayList<>();
        for (String minute : List.of("2026-03-02T07:01", "2026-03-02T16:59")) {
            StatisticsTest city = new StatisticsTest();
            city.premises.clock.set(minute);
            TrackingNumber hole = city.premises.hole(Premises.ANONIM);
            city.premises.clock.set("2026-03-03T10:00");
            city.answer(hole);
            surveys.add(city.survey(PUPR_LIAISON));
        }
        Kpi figures = surveys.get(0).figures();
        assertThat(figures.toFirstReply().median()).isEqualTo(Duration.ofDays(1));
        assertThat(figures).isEqualTo(surveys.get(1).figures());
    }

    @Test
    void whatLiesAfterTodayIsLeftOut() {
        premises.hole(Secrecy.OPEN);
        assertThat(survey(COORDINATOR).period())
                .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 2)));
        Survey later = premises.lapor.officer(COORDINATOR).statistics(Period.ofYear(2030));
        assertThat(later.figures().received()).isZero();
    }

    @Test
    void theSummaryOfAYearIsComparedWithTheYearsBefore() {
        premises.hole(Secrecy.OPEN);
        premises.hole(Secrecy.OPEN);
        premises.clock.set("2027-03-03T09:00");
        premises.hole(Secrecy.OPEN);
        Survey survey = premises.lapor.officer(COORDINATOR).statistics(Period.ofYear(2027));
        assertThat(survey.years()).hasSize(2);
        assertThat(survey.years().get(1).figures().received()).isEqualTo(1);
        assertThat(survey.years().get(1).more()).isEqualTo(-1);
    }

    @Test
    void theChoiceOfColoursDecidesWhatDelayCosts() {
        delegated(Secrecy.OPEN, PUPR);
        premises.clock.forward(Duration.ofDays(4));
        assertThat(survey(PUPR_LIAISON).problems().problems().get(0).weight().days())
                .isEqualTo(4);
    }

    @Test
    void aQuarterIsPublishedOnceItIsOver() {
        premises.hole(Secrecy.OPEN);
        premises.clock.set("2026-03-31T23:59");
        assertThat(premises.lapor.citizen().statistics(FIRST)).isEmpty();
        assertThat(premises.lapor.citizen().lastQuarter()).isEqualTo(new Quarter(2025, 4));
        premises.clock.set("2026-04-01T00:00");
        assertThat(premises.lapor.citizen().statistics(FIRST)).isPresent();
        assertThat(premises.lapor.citizen().lastQuarter()).isEqualTo(FIRST);
    }

    @Test
    void thePublicReadsOrdinaryReportsOnlyAndNoSmallNumber() {
        for (int i = 0; i < 6; i++) {
            delegated(Secrecy.OPEN, PUPR);
            premises.bribe(Accused.NOBODY);
        }
        delegated(Secrecy.OPEN, DISHUB);
        premises.clock.set("2026-04-01T09:00");
        PublishedFigures figures = premises.lapor.citizen().statistics(FIRST).orElseThrow();
        assertThat(figures.responded().total()).hasValue(7);
        assertThat(figures.agencies().counts())
                .isEqualTo(Map.of(PUPR.value(), OptionalLong.empty(), DISHUB.value(), OptionalLong.empty()));
        assertThat(figures.topics().cells()).containsExactly(List.of(OptionalLong.of(7)));
    }

    /** Everything else is in the public list, one by one. */
    @Test
    void whoCountsThePublicListFindsNoSecretReport() {
        for (int i = 0; i < 6; i++) {
            delegated(Secrecy.OPEN, PUPR);
            delegated(RAHASIA, PUPR);
        }
        premises.clock.set("2026-04-01T09:00");
        PublishedFigures figures = premises.lapor.citizen().statistics(FIRST).orElseThrow();
        assertThat(premises.lapor.citizen().published(null, 200).lines()).hasSize(6);
        assertThat(figures.topics().rows()).containsExactly("jalan");
        assertThat(figures.topics().total()).hasValue(6);
        assertThat(figures.agencies().counts()).isEqualTo(Map.of(PUPR.value(), OptionalLong.of(6)));
    }

    @Test
    void whatIsPublishedDoesNotChangeWithinADay() {
        List<TrackingNumber> reports = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            reports.add(delegated(Secrecy.OPEN, PUPR));
        }
        premises.clock.set("2026-04-01T00:00");
        reports.subList(0, 6).forEach(this::answered);
        premises.clock.set("2026-04-01T12:00");
        PublishedFigures noon = premises.lapor.citizen().statistics(FIRST).orElseThrow();
        assertThat(noon.answered().counts()).isEqualTo(Map.of(false, OptionalLong.of(12)));
        reports.subList(6, 12).forEach(this::answered);
        assertThat(premises.lapor.citizen().statistics(FIRST)).contains(noon);
        premises.clock.set("2026-04-02T00:00");
        assertThat(premises.lapor
                        .citizen()
                        .statistics(FIRST)
                        .orElseThrow()
                        .answered()
                        .counts())
                .isEqualTo(Map.of(true, OptionalLong.of(12)));
    }

    private TrackingNumber delegated(Secrecy secrecy, AgencyId to) {
        TrackingNumber hole = premises.hole(secrecy);
        premises.lapor
                .officer(COORDINATOR)
                .delegate(hole, to, "Mohon diperiksa")
                .orElseThrow();
        return hole;
    }

    private TrackingNumber answered(Secrecy secrecy) {
        TrackingNumber hole = delegated(secrecy, PUPR);
        answered(hole);
        return hole;
    }

    private void answered(TrackingNumber hole) {
        premises.lapor
                .officer(PUPR_LIAISON)
                .answer(hole, City.fixed(), Photos.jpeg())
                .orElseThrow();
    }

    private void answer(TrackingNumber hole) {
        premises.lapor
                .officer(COORDINATOR)
                .delegate(hole, PUPR, "Mohon diperiksa")
                .orElseThrow();
        answered(hole);
    }
}

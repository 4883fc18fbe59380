package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.followup.Cause;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final Period SPRING = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 20));

    @Property(tries = 50)
    void onePassSaysWhatEachFigureSaysByItselfInAnyOrder(@ForAll Random random) {
        List<ReportFacts> all = facts(random, 40);
        List<ReportFacts> asked = all.stream()
                .filter(facts -> SPRING.contains(facts.submittedOn()))
                .toList();
        Survey survey = all.stream().collect(Survey.collector(SPRING));

        assertThat(survey.period()).isEqualTo(SPRING);
        assertThat(survey.figures()).isEqualTo(Kpi.of(Summary.of(asked)));
        assertThat(survey.ranking()).isEqualTo(AgencyRanking.of(Summary.of(asked)));
        assertThat(survey.problems()).isEqualTo(ProblemTree.of(all, SPRING));
        Collections.shuffle(all, random);
        assertThat(all.parallelStream().collect(Survey.collector(SPRING))).isEqualTo(survey);
    }

    @Property(tries = 50)
    void aTableIsTheSameFromAnyNumberOfStreams(@ForAll Random random) {
        List<ReportFacts> all = facts(random, 30);
        assertThat(all.parallelStream().collect(CrossTable.collector(Dimension.TOPIC, Dimension.LEAD)))
                .isEqualTo(CrossTable.of(all, Dimension.TOPIC, Dimension.LEAD));
    }

    @Test
    void aYearThatIsNotOverIsComparedWithAsMuchOfTheYearsBefore() {
        List<ReportFacts> reports = new ArrayList<>();
        for (String day : List.of(
                "2026-05-20",
                "2026-03-01",
                "2025-05-20",
                "2025-01-01",
                "2025-02-02",
                "2025-05-21",
                "2024-04-04",
                "2024-12-31",
                "2023-03-03")) {
            reports.add(Told.submittedAt(SettableClock.wib(day + "T09:00")).facts());
        }
        List<YearlySummaries.Comparison> years =
                reports.stream().collect(Survey.collector(SPRING)).years();
        assertThat(years).extracting(YearlySummaries.Comparison::year).containsExactly(2025, 2026);
        assertThat(years).extracting(year -> year.figures().received()).containsExactly(3L, 2L);
        assertThat(years).extracting(YearlySummaries.Comparison::more).containsExactly(2L, -1L);
    }

    @Test
    void whatIsNeededBeginsWithTheFirstYearComparedOrThePeriodBefore() {
        assertThat(Survey.firstDay(SPRING)).isEqualTo(LocalDate.of(2024, 1, 1));
        Period fourYears = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(Survey.firstDay(fourYears)).isEqualTo(LocalDate.of(2018, 1, 1));
    }

    @Test
    void whoAnswersForSomeAgenciesSeesNoOther() {
        ReportFacts shared = Told.submitted()
                .delegated(City.PUPR, City.DISHUB)
                .days(30)
                .answered(City.DISHUB, Cause.WEAR)
                .facts();
        assertThat(shared.work().overdue()).contains(City.PUPR);
        ReportFacts own = shared.within(Set.of(City.DISHUB));
        assertThat(own.work().lead()).isNull();
        assertThat(own.work().agencies()).containsExactly(City.DISHUB);
        assertThat(own.work().handling().keySet()).containsExactly(City.DISHUB);
        assertThat(own.work().overdue()).isSubsetOf(City.DISHUB);
        assertThat(own.course()).isEqualTo(shared.course());
        assertThat(own.work().verdicts())
                .extracting(ClockVerdict::agency)
                .as("neither the desk's clocks nor another agency's")
                .containsOnly(City.DISHUB);
        ReportFacts both = shared.within(Set.of(City.PUPR, City.DISHUB));
        assertThat(both.work().handling()).isEqualTo(shared.work().handling());
        assertThat(both.work().lead()).isEqualTo(City.PUPR);
    }

    @Test
    void whoeverHidesIsTimedInWholeDays() {
        for (Anonymity anonymity : List.of(Anonymity.ANONIM, Anonymity.UNIDENTIFIED)) {
            for (String minute : List.of("00:00", "09:17", "23:59")) {
                Told told = Told.submittedAt(SettableClock.wib("2026-03-02T" + minute))
                        .promised(new Secrecy(anonymity, false));
                told.after(Duration.between(told.now(), SettableClock.wib("2026-03-04T10:31")));
                told.delegated(City.PUPR).days(1).answered(City.PUPR, Cause.WEAR);
                assertThat(told.facts().course().toFirstReply()).isEqualTo(Duration.ofDays(3));
                assertThat(told.facts().course().toResolution()).isEqualTo(Duration.ofDays(3));
                assertThat(told.facts().course().red()).isEqualTo(Duration.ofDays(3));
            }
        }
    }

    @Test
    void aQuarterIsThreeMonthsAndOverOnTheDayAfter() {
        Quarter second = new Quarter(2024, 2);
        assertThat(second.days()).isEqualTo(new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)));
        assertThat(second.isOver(LocalDate.of(2024, 6, 30))).isFalse();
        assertThat(second.isOver(LocalDate.of(2024, 7, 1))).isTrue();
        assertThat(Quarter.of(LocalDate.of(2024, 6, 30))).isEqualTo(second);
        assertThat(Quarter.of(LocalDate.of(2024, 7, 1)).before()).isEqualTo(second);
        assertThat(new Quarter(2024, 1).before())
                .isEqualTo(new Quarter(2023, 4))
                .isLessThan(second);
        assertThat(Quarter.parse(second.toString())).contains(second);
        for (String none : List.of("2024-Q5", "2024-Q0", "1999-Q1", "2024Q1", "", "2024-Q1 ", "20245-Q1")) {
            assertThat(Quarter.parse(none)).isEmpty();
        }
        assertThatThrownBy(() -> new Quarter(2024, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPeriodUntilADayHasNoLaterDays() {
        Period year = Period.ofYear(2026);
        LocalDate may = LocalDate.of(2026, 5, 20);
        assertThat(year.until(may)).isEqualTo(new Period(year.from(), may));
        assertThat(Period.ofYear(2025).until(may)).isEqualTo(Period.ofYear(2025));
        assertThat(Period.ofYear(2027).until(may))
                .isEqualTo(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)));
    }

    private static List<ReportFacts> facts(Random random, int number) {
        return new ArrayList<>(new ToldAtRandom(random)
                .reports(number).stream().map(Told::facts).toList());
    }
}

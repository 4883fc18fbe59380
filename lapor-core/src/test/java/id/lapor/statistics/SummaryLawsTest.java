package id.lapor.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.AgencyId;
import id.lapor.report.Part;
import id.lapor.report.Report;
import id.lapor.report.Standing;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the figures of any reports. */
class SummaryLawsTest {

    private static final Instant NOW = Told.MONDAY.plus(Duration.ofDays(700));

    @Property(tries = 100)
    void summariesAddUpInAnyOrderAndGrouping(@ForAll Random random) {
        List<ReportFacts> all = facts(reports(random));
        Summary one = part(all, 0);
        Summary two = part(all, 1);
        Summary three = part(all, 2);
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
        assertThat(one.plus(Summary.EMPTY)).isEqualTo(one).isEqualTo(Summary.EMPTY.plus(one));
        List<ReportFacts> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        assertThat(three.plus(one).plus(two))
                .isEqualTo(Summary.of(all))
                .isEqualTo(shuffled.parallelStream().collect(Summary.collector()))
                .hasSameHashCodeAs(Summary.of(shuffled));
        assertThat(YearlySummaries.of(all).total()).isEqualTo(Summary.of(all));
        assertThat(YearlySummaries.of(all.subList(0, 5)).plus(YearlySummaries.of(all.subList(5, all.size()))))
                .isEqualTo(YearlySummaries.of(shuffled));
    }

    @Property(tries = 100)
    void everyFigureIsWhatANaiveRecountOfTheHistoriesSays(@ForAll Random random) {
        List<Told> told = reports(random);
        List<Report> reports = told.stream().map(Told::report).toList();
        Kpi kpi = Kpi.of(Summary.of(facts(told)));
        assertThat(kpi.received()).isEqualTo(reports.size());
        assertThat(kpi.responded())
                .isEqualTo(Share.of(count(reports, it -> it.standing().responded()), reports.size()));
        assertThat(kpi.followedUp())
                .isEqualTo(Share.of(count(reports, it -> it.standing().answered()), reports.size()));
        assertThat(kpi.counts().byStatus()).isEqualTo(by(reports, Report::status));
        assertThat(kpi.counts().byChannel())
                .isEqualTo(by(reports, it -> it.filing().channel()));
        assertThat(kpi.counts().byTopic())
                .isEqualTo(by(reports, it -> it.matter().category()));
        assertThat(kpi.counts().byClassification())
                .isEqualTo(by(reports, it -> it.matter().classification()));
        assertThat(kpi.counts().byYear())
                .isEqualTo(by(reports, it -> it.filing().submittedOn().getYear()));
        assertThat(kpi.counts().byLead())
                .isEqualTo(by(reports, it -> it.agency().orElse(null)));
        assertThat(kpi.counts().byAgency()).isEqualTo(byEveryAgency(reports));
        assertThat(kpi.counts().byRegion())
                .isEqualTo(by(reports, it -> it.matter().place().regionCode().substring(0, 8)));
        assertThat(kpi.counts().dropped().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(count(reports, it -> !it.status().isOpen() && it.status() != Status.CLOSED));
    }

    @Property(tries = 100)
    void everyTimeIsWhatANaiveRecountOfTheHistoriesSays(@ForAll Random random) {
        List<Told> told = reports(random);
        List<Report> reports = told.stream().map(Told::report).toList();
        Kpi kpi = Kpi.of(Summary.of(facts(told)));
        assertTiming(kpi.toFirstReply(), reports, SummaryLawsTest::toFirstReply);
        assertTiming(kpi.toResolution(), reports, SummaryLawsTest::toResolution);
        List<Integer> stars = reports.stream()
                .map(SummaryLawsTest::stars)
                .filter(Objects::nonNull)
                .toList();
        assertThat(kpi.satisfaction().rated()).isEqualTo(Share.of(stars.size(), reports.size()));
        assertThat(kpi.satisfaction().byStars()).isEqualTo(by(stars, it -> it));
        if (stars.isEmpty()) {
            assertThat(kpi.satisfaction().mean()).isNull();
        } else {
            assertThat(kpi.satisfaction().mean())
                    .isEqualTo(stars.stream().mapToInt(it -> it).average().orElseThrow());
        }
    }

    private static void assertTiming(Kpi.Timing timing, List<Report> reports, Function<Report, Duration> of) {
        List<Duration> sorted =
                reports.stream().map(of).filter(Objects::nonNull).sorted().toList();
        assertThat(timing.count()).isEqualTo(sorted.size());
        if (sorted.isEmpty()) {
            assertThat(timing.median()).isNull();
            assertThat(timing.p90()).isNull();
        } else {
            assertThat(timing.median()).isEqualTo(sorted.get((int) Math.ceil(sorted.size() * 0.5) - 1));
            assertThat(timing.p90()).isEqualTo(sorted.get((sorted.size() * 9 + 9) / 10 - 1));
        }
    }

    private static Duration toFirstReply(Report report) {
        return report.history().stream()
                .filter(entry ->
                        entry.act() == Move.START || entry.act() == Move.ANSWER || entry.act() == Entry.PROGRESS)
                .findFirst()
                .map(entry -> Duration.between(report.filing().submittedAt(), entry.at()))
                .orElse(null);
    }

    private static Duration toResolution(Report report) {
        if (!report.standing().answered()) {
            return null;
        }
        HistoryEntry last = null;
        for (HistoryEntry entry : report.history()) {
            last = entry.to() == Status.ANSWERED && entry.from() != Status.ANSWERED ? entry : last;
        }
        return Duration.between(report.filing().submittedAt(), last.at());
    }

    private static Integer stars(Report report) {
        Integer stars = null;
        for (HistoryEntry entry : report.history()) {
            stars = entry.effect() instanceof Effect.Rated rated ? Integer.valueOf(rated.stars()) : stars;
        }
        return stars;
    }

    private static Map<AgencyId, Long> byEveryAgency(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> Stream.iterate(1, i -> i <= report.history().size(), i -> i + 1)
                        .flatMap(i -> Standing.of(report.history().subList(0, i)).parts().stream())
                        .filter(Part::held)
                        .map(Part::agency)
                        .distinct())
                .collect(groupingBy(agency -> agency, counting()));
    }

    private static <T, K> Map<K, Long> by(List<T> all, Function<T, K> key) {
        return all.stream().map(key).filter(Objects::nonNull).collect(groupingBy(it -> it, counting()));
    }

    private static <T> long count(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }

    private static Summary part(List<ReportFacts> all, int third) {
        return Summary.of(all.subList(all.size() * third / 3, all.size() * (third + 1) / 3));
    }

    private static List<Told> reports(Random random) {
        return new ToldAtRandom(random).reports(20);
    }

    private static List<ReportFacts> facts(List<Told> told) {
        return told.stream().map(report -> report.facts(NOW)).toList();
    }
}

package id.lapor.spring.web;

import id.lapor.http.model.DayRange;
import id.lapor.http.model.OfficeCounts;
import id.lapor.http.model.OfficeStatistics;
import id.lapor.http.model.PlanningCause;
import id.lapor.http.model.PlanningPlace;
import id.lapor.http.model.PlanningTopic;
import id.lapor.http.model.PlanningTree;
import id.lapor.http.model.PublishedCount;
import id.lapor.http.model.PublishedStatistics;
import id.lapor.http.model.PublishedTopic;
import id.lapor.http.model.RankedAgency;
import id.lapor.http.model.SatisfactionFigure;
import id.lapor.http.model.ShareFigure;
import id.lapor.http.model.TimingFigure;
import id.lapor.http.model.YearFigures;
import id.lapor.report.PublicHandle;
import id.lapor.statistics.Kpi;
import id.lapor.statistics.Period;
import id.lapor.statistics.ProblemTree;
import id.lapor.statistics.Published;
import id.lapor.statistics.PublishedFigures;
import id.lapor.statistics.Share;
import id.lapor.statistics.Spot;
import id.lapor.statistics.Survey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes figures as the gateway contract has them. */
final class StatisticsWriter {

    private StatisticsWriter() {}

    static PublishedStatistics published(PublishedFigures figures) {
        Published.Table<String, ?> topics = figures.topics();
        return new PublishedStatistics(
                figures.quarter().toString(),
                days(figures.quarter().days()),
                shown(figures.responded().total()),
                shown(figures.responded().count(true)),
                shown(figures.answered().count(true)),
                IntStream.range(0, topics.rows().size())
                        .mapToObj(row -> new PublishedTopic(
                                name(topics.rows().get(row)),
                                shown(topics.rowTotals().get(row)),
                                counts(topics.columns(), topics.cells().get(row))))
                        .toList(),
                counts(topics.columns(), topics.columnTotals()),
                counts(figures.agencies()),
                counts(figures.channels()));
    }

    private static List<PublishedCount> counts(Published.Counts<?> counts) {
        return counts(
                List.copyOf(counts.counts().keySet()),
                List.copyOf(counts.counts().values()));
    }

    private static List<PublishedCount> counts(List<?> keys, List<OptionalLong> counts) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new PublishedCount(name(keys.get(i)), shown(counts.get(i))))
                .toList();
    }

    private static @Nullable String name(Object key) {
        return key.equals(PublishedFigures.NONE) ? null : key.toString();
    }

    private static @Nullable Long shown(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }

    static OfficeStatistics office(Survey survey) {
        Kpi figures = survey.figures();
        return new OfficeStatistics(
                days(survey.period()),
                figures.received(),
                share(figures.responded()),
                share(figures.followedUp()),
                share(figures.promisesKept()),
                timing(figures.toFirstReply()),
                timing(figures.toResolution()),
                compliance(figures),
                new SatisfactionFigure(
                        share(figures.satisfaction().rated()),
                        figures.satisfaction().mean(),
                        named(figures.satisfaction().byStars())),
                counts(figures),
                figures.deskOverdue(),
                figures.red().toDays(),
                survey.years().stream()
                        .map(year -> new YearFigures(
                                year.year(),
                                year.figures().received(),
                                year.before().received(),
                                share(year.figures().responded()),
                                share(year.figures().followedUp())))
                        .toList(),
                survey.ranking().ranked().stream()
                        .map(ranked -> new RankedAgency(
                                ranked.place(), ranked.agency().value(), share(ranked.served()), ranked.reliability()))
                        .toList());
    }

    private static OfficeCounts counts(Kpi figures) {
        Kpi.Counts counts = figures.counts();
        return new OfficeCounts(
                named(counts.byYear()),
                named(counts.byTopic()),
                named(counts.byLead()),
                named(counts.byAgency()),
                named(counts.byChannel()),
                named(counts.byRegion()),
                named(counts.byStatus()),
                named(counts.byClassification()),
                named(counts.dropped()),
                named(figures.overdue()));
    }

    private static Map<String, ShareFigure> compliance(Kpi figures) {
        Map<String, ShareFigure> compliance = new LinkedHashMap<>();
        figures.compliance().forEach((clock, share) -> compliance.put(clock.name(), share(share)));
        return compliance;
    }

    private static Map<String, Long> named(Map<?, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((key, count) -> named.put(key.toString(), count));
        return named;
    }

    private static ShareFigure share(Share share) {
        return new ShareFigure(share.count(), share.of(), share.base().name(), share.rate());
    }

    private static TimingFigure timing(Kpi.Timing timing) {
        return new TimingFigure(timing.count(), seconds(timing.median()), seconds(timing.p90()));
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    static PlanningTree tree(ProblemTree tree) {
        List<PlanningTopic> topics = new ArrayList<>();
        for (ProblemTree.Problem problem : tree.problems()) {
            ProblemTree.Weight weight = problem.weight();
            topics.add(new PlanningTopic(
                    problem.category(),
                    weight.reports(),
                    weight.before(),
                    weight.days(),
                    examples(weight),
                    problem.roots().stream().map(StatisticsWriter::cause).toList()));
        }
        return new PlanningTree(
                days(tree.period()),
                days(tree.before()),
                topics,
                tree.hotSpots().stream()
                        .map(hot -> place(hot.category(), hot.spot(), hot.weight()))
                        .toList());
    }

    private static PlanningCause cause(ProblemTree.Root root) {
        return new PlanningCause(
                root.cause() == null ? null : root.cause().name(),
                root.weight().reports(),
                root.weight().before(),
                root.weight().days(),
                examples(root.weight()),
                root.sites().stream()
                        .map(site -> place(null, site.spot(), site.weight()))
                        .toList());
    }

    private static PlanningPlace place(@Nullable String category, Spot spot, ProblemTree.Weight weight) {
        Spot.Cell cell = spot.cell();
        return new PlanningPlace(
                category,
                spot.district(),
                cell == null ? null : cell.latitude(),
                cell == null ? null : cell.longitude(),
                weight.reports(),
                weight.before(),
                weight.days(),
                examples(weight));
    }

    private static List<String> examples(ProblemTree.Weight weight) {
        return weight.examples().stream().map(PublicHandle::value).toList();
    }

    private static DayRange days(Period period) {
        return new DayRange(period.from(), period.to());
    }
}

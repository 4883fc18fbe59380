package id.lapor.statistics;

import id.lapor.followup.Cause;
import id.lapor.report.PublicHandle;
import id.lapor.statistics.ProblemTree.HotSpot;
import id.lapor.statistics.ProblemTree.Problem;
import id.lapor.statistics.ProblemTree.Root;
import id.lapor.statistics.ProblemTree.Site;
import id.lapor.statistics.ProblemTree.Weight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a problem tree grows: reports are parted by topic, then by cause, then by place. */
final class Growth {

    /** From how many reports on a square is hot. */
    private static final int HOT = 5;

    private static final int EXAMPLES = 3;

    private final Period period;
    private final Period before;

    private Growth(Period period) {
        this.period = period;
        this.before = period.before();
    }

    static ProblemTree of(Iterable<ReportFacts> reports, Period period) {
        Growth growth = new Growth(period);
        List<ReportFacts> counted = new ArrayList<>();
        for (ReportFacts facts : reports) {
            if (growth.counts(facts)) {
                counted.add(facts);
            }
        }
        return new ProblemTree(period, growth.before, growth.problems(counted), growth.hotSpots(counted));
    }

    private boolean counts(ReportFacts facts) {
        boolean then = period.contains(facts.submittedOn()) || before.contains(facts.submittedOn());
        Dropped dropped = facts.course().dropped();
        return then && !facts.classification().isOversight() && (dropped == null || !dropped.isNoProblem());
    }

    private List<Problem> problems(List<ReportFacts> reports) {
        return branches(
                reports,
                facts -> Stream.of(Optional.ofNullable(facts.category())),
                (topic, some) -> new Problem(topic.orElse(null), weight(some), roots(some)),
                Problem::weight);
    }

    private List<Root> roots(List<ReportFacts> reports) {
        return branches(
                reports,
                Growth::causes,
                (cause, some) -> new Root(cause.orElse(null), weight(some), sites(some)),
                Root::weight);
    }

    private static Stream<Optional<Cause>> causes(ReportFacts facts) {
        boolean unknown = facts.work().causes().isEmpty();
        return unknown
                ? Stream.of(Optional.empty())
                : facts.work().causes().stream().map(Optional::of);
    }

    private List<Site> sites(List<ReportFacts> reports) {
        return branches(
                reports, facts -> Stream.of(facts.spot()), (spot, some) -> new Site(spot, weight(some)), Site::weight);
    }

    private List<HotSpot> hotSpots(List<ReportFacts> reports) {
        List<HotSpot> spots = branches(
                reports.stream().filter(facts -> facts.spot().cell() != null).toList(),
                facts -> Stream.of(Map.entry(Optional.ofNullable(facts.category()), facts.spot())),
                (key, some) -> new HotSpot(key.getKey().orElse(null), key.getValue(), weight(some)),
                HotSpot::weight);
        return spots.stream().filter(spot -> spot.weight().reports() >= HOT).toList();
    }

    /** Makes something of the reports. */
    private interface Branch<K, B> {
        B of(K key, List<ReportFacts> reports);
    }

    /** The heaviest first; what nobody reported in the period itself is no branch. */
    private static <K, B> List<B> branches(
            List<ReportFacts> reports,
            Function<ReportFacts, Stream<K>> keys,
            Branch<K, B> branch,
            Function<B, Weight> weight) {
        Map<K, List<ReportFacts>> parted = new LinkedHashMap<>();
        for (ReportFacts facts : reports) {
            keys.apply(facts)
                    .forEach(key -> parted.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(facts));
        }
        return parted.entrySet().stream()
                .sorted(Comparator.comparing(part -> part.getKey().toString()))
                .map(part -> branch.of(part.getKey(), part.getValue()))
                .filter(grown -> weight.apply(grown).reports() > 0)
                .sorted(Comparator.comparingLong(
                                (B grown) -> weight.apply(grown).reports())
                        .thenComparing(grown -> weight.apply(grown).delay())
                        .reversed())
                .collect(Collectors.toList());
    }

    private Weight weight(List<ReportFacts> reports) {
        List<ReportFacts> now = reports.stream()
                .filter(facts -> period.contains(facts.submittedOn()))
                .toList();
        Duration delay = now.stream().map(facts -> facts.course().red()).reduce(Duration.ZERO, Duration::plus);
        return new Weight(now.size(), reports.size() - now.size(), delay, examples(now));
    }

    private static List<PublicHandle> examples(List<ReportFacts> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(
                                (ReportFacts facts) -> facts.course().red())
                        .reversed())
                .flatMap(facts -> Stream.ofNullable(facts.example()))
                .limit(EXAMPLES)
                .toList();
    }
}

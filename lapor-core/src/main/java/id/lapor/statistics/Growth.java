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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a problem tree grows, report by report: each weighs on its topic, on its causes, and on its place below each cause.
 * What is kept grows with the branches, not with the reports.
 */
final class Growth {

    /** From how many reports on a square is hot. */
    private static final int HOT = 5;

    private static final int EXAMPLES = 3;

    private final Period period;
    private final Period before;
    private final Map<Optional<String>, Branch<Optional<Cause>, Branch<Spot, Load>>> topics = new HashMap<>();
    private final Map<Map.Entry<Optional<String>, Spot>, Load> squares = new HashMap<>();

    Growth(Period period) {
        this.period = period;
        this.before = period.before();
    }

    /** A load, and what it parts into. */
    private record Branch<K, B>(Load load, Map<K, B> parts) {

        static <K, B> Branch<K, B> bare() {
            return new Branch<>(new Load(), new HashMap<>());
        }
    }

    /** A report that may be an example, and for how long it was red. */
    private record Example(Duration red, PublicHandle handle) {}

    /** What reports weigh together. */
    private static final class Load {

        private static final Comparator<Example> LONGEST_RED = Comparator.comparing(Example::red)
                .reversed()
                .thenComparing(example -> example.handle().value());

        private final List<Example> examples = new ArrayList<>();
        private Duration delay = Duration.ZERO;
        private long now;
        private long before;

        void add(ReportFacts facts, boolean isNow) {
            before += isNow ? 0 : 1;
            now += isNow ? 1 : 0;
            delay = isNow ? delay.plus(facts.course().red()) : delay;
            PublicHandle handle = facts.example();
            if (isNow && handle != null) {
                keep(List.of(new Example(facts.course().red(), handle)));
            }
        }

        void add(Load other) {
            before += other.before;
            now += other.now;
            delay = delay.plus(other.delay);
            keep(other.examples);
        }

        private void keep(List<Example> more) {
            examples.addAll(more);
            examples.sort(LONGEST_RED);
            examples.subList(Math.min(EXAMPLES, examples.size()), examples.size())
                    .clear();
        }

        Weight weight() {
            return new Weight(
                    now, before, delay, examples.stream().map(Example::handle).toList());
        }
    }

    void add(ReportFacts facts) {
        boolean isNow = period.contains(facts.submittedOn());
        if (!counts(facts) || !isNow && !before.contains(facts.submittedOn())) {
            return;
        }
        Optional<String> topic = Optional.ofNullable(facts.category());
        var branch = topics.computeIfAbsent(topic, first -> Branch.bare());
        branch.load().add(facts, isNow);
        causes(facts).forEach(cause -> {
            Branch<Spot, Load> root = branch.parts().computeIfAbsent(cause, first -> Branch.bare());
            root.load().add(facts, isNow);
            root.parts().computeIfAbsent(facts.spot(), first -> new Load()).add(facts, isNow);
        });
        if (facts.spot().cell() != null) {
            squares.computeIfAbsent(Map.entry(topic, facts.spot()), first -> new Load())
                    .add(facts, isNow);
        }
    }

    private static boolean counts(ReportFacts facts) {
        Dropped dropped = facts.course().dropped();
        return !facts.classification().isOversight() && (dropped == null || !dropped.isNoProblem());
    }

    private static Stream<Optional<Cause>> causes(ReportFacts facts) {
        boolean unknown = facts.work().causes().isEmpty();
        return unknown
                ? Stream.of(Optional.empty())
                : facts.work().causes().stream().map(Optional::of);
    }

    /** The reports of both. */
    Growth add(Growth other) {
        other.topics.forEach((topic, theirs) -> {
            var branch = topics.computeIfAbsent(topic, first -> Branch.bare());
            branch.load().add(theirs.load());
            theirs.parts().forEach((cause, more) -> {
                Branch<Spot, Load> root = branch.parts().computeIfAbsent(cause, first -> Branch.bare());
                root.load().add(more.load());
                merge(more.parts(), root.parts());
            });
        });
        merge(other.squares, squares);
        return this;
    }

    private static <K> void merge(Map<K, Load> from, Map<K, Load> into) {
        from.forEach(
                (key, load) -> into.computeIfAbsent(key, first -> new Load()).add(load));
    }

    ProblemTree tree() {
        List<Problem> problems = heaviest(
                topics,
                (topic, branch) -> new Problem(topic.orElse(null), branch.load().weight(), roots(branch.parts())),
                Problem::weight);
        List<HotSpot> spots = heaviest(
                squares,
                (key, load) -> new HotSpot(key.getKey().orElse(null), key.getValue(), load.weight()),
                HotSpot::weight);
        return new ProblemTree(
                period,
                before,
                problems,
                spots.stream().filter(spot -> spot.weight().reports() >= HOT).toList());
    }

    private static List<Root> roots(Map<Optional<Cause>, Branch<Spot, Load>> causes) {
        return heaviest(
                causes,
                (cause, branch) -> new Root(
                        cause.orElse(null),
                        branch.load().weight(),
                        heaviest(branch.parts(), (spot, load) -> new Site(spot, load.weight()), Site::weight)),
                Root::weight);
    }

    /** What nobody reported in the period itself is no branch. */
    private static <K, L, B> List<B> heaviest(Map<K, L> loads, BiFunction<K, L, B> branch, Function<B, Weight> weight) {
        return loads.entrySet().stream()
                .sorted(Comparator.comparing(part -> Objects.toString(part.getKey())))
                .map(part -> branch.apply(part.getKey(), part.getValue()))
                .filter(grown -> weight.apply(grown).reports() > 0)
                .sorted(Comparator.comparingLong(
                                (B grown) -> weight.apply(grown).reports())
                        .thenComparing(grown -> weight.apply(grown).delay())
                        .reversed())
                .toList();
    }
}

package id.lapor.statistics;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is counted about some reports. Summaries of different reports add up, in any order and any grouping, to
 * the summary of all of them; none changes.
 */
public final class Summary {

    /** Of no report. */
    public static final Summary EMPTY = new Summary(0, ImmutableMap.of());

    private static final List<Dimension<?>> ALL = List.of(
            Dimension.YEAR,
            Dimension.TOPIC,
            Dimension.LEAD,
            Dimension.AGENCY,
            Dimension.CHANNEL,
            Dimension.REGION,
            Dimension.STATUS,
            Dimension.CLASSIFICATION,
            Dimension.DROPPED,
            Dimension.RESPONDED,
            Dimension.ANSWERED,
            Dimension.ROUNDS,
            Dimension.STARS,
            Dimension.TO_FIRST_REPLY,
            Dimension.TO_RESOLUTION,
            Dimension.RED,
            Dimension.OUTCOME,
            Dimension.CAUSE,
            Dimension.PROMISE,
            Dimension.MET,
            Dimension.MISSED,
            Dimension.OVERDUE,
            Dimension.DESK_OVERDUE,
            Dimension.SERVED,
            Dimension.FAILED);

    private final long received;
    private final ImmutableMap<Dimension<?>, ImmutableSortedMap<?, Long>> counts;

    private Summary(long received, ImmutableMap<Dimension<?>, ImmutableSortedMap<?, Long>> counts) {
        this.received = received;
        this.counts = counts;
    }

    /** One pass over the facts of some reports. */
    public static Summary of(Iterable<ReportFacts> reports) {
        Sums sums = new Sums();
        reports.forEach(sums::add);
        return sums.summary();
    }

    /** The same for a stream, sequential or parallel. */
    public static Collector<ReportFacts, ?, Summary> collector() {
        return Collector.of(Sums::new, Sums::add, Sums::add, Sums::summary, Collector.Characteristics.UNORDERED);
    }

    /** The summary of the reports of both. */
    public Summary plus(Summary other) {
        Sums sums = new Sums();
        sums.add(this);
        sums.add(other);
        return sums.summary();
    }

    /** All reports, archived, transferred and withdrawn ones included. */
    public long received() {
        return received;
    }

    /** How often each key was counted, in the order of the dimension; keys that were not, are missing. */
    @SuppressWarnings("unchecked")
    public <K> SortedMap<K, Long> counts(Dimension<K> dimension) {
        // kept under a dimension are only counts of its own keys
        SortedMap<K, Long> kept = (SortedMap<K, Long>) counts.get(dimension);
        return kept == null
                ? ImmutableSortedMap.<K, Long>orderedBy(dimension.order()).build()
                : kept;
    }

    /** How often a key was counted. */
    public <K> long count(Dimension<K> dimension, K key) {
        return counts(dimension).getOrDefault(key, 0L);
    }

    /** How often any key was counted. */
    public long total(Dimension<?> dimension) {
        return counts(dimension).values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The least duration that so many of a hundred do not exceed: an exact value that occurred, never one in between.
     *
     * @param percent 1 to 100; 50 is the median
     * @return {@code null} when there is none
     */
    public @Nullable Duration percentile(Dimension<Duration> dimension, int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A percentile is 1 to 100, but was: " + percent);
        }
        long rank = (total(dimension) * percent + 99) / 100;
        for (Map.Entry<Duration, Long> lasting : counts(dimension).entrySet()) {
            rank -= lasting.getValue();
            if (rank <= 0) {
                return lasting.getKey();
            }
        }
        return null;
    }

    /** All durations together. */
    public Duration sum(Dimension<Duration> dimension) {
        Duration sum = Duration.ZERO;
        for (Map.Entry<Duration, Long> lasting : counts(dimension).entrySet()) {
            sum = sum.plus(lasting.getKey().multipliedBy(lasting.getValue()));
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Summary same && same.received == received && same.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return "Summary[" + received + " reports]";
    }

    /** What is added up meanwhile; seen by nobody until it is whole. */
    private static final class Sums {

        private final Map<Dimension<?>, TreeMap<Object, Long>> counts = new LinkedHashMap<>();
        private long received;

        void add(ReportFacts facts) {
            received++;
            for (Dimension<?> dimension : ALL) {
                dimension.keysOf(facts).forEach(key -> add(dimension, key, 1));
            }
        }

        void add(Summary summary) {
            received += summary.received;
            summary.counts.forEach((dimension, byKey) -> byKey.forEach((key, count) -> add(dimension, key, count)));
        }

        Sums add(Sums others) {
            add(others.summary());
            return this;
        }

        private void add(Dimension<?> dimension, Object key, long count) {
            counts.computeIfAbsent(dimension, Sums::inOrderOf).merge(key, count, Long::sum);
        }

        @SuppressWarnings("unchecked")
        private static TreeMap<Object, Long> inOrderOf(Dimension<?> dimension) {
            // a dimension orders its own keys, and no others get here
            return new TreeMap<>((Comparator<Object>) dimension.order());
        }

        Summary summary() {
            ImmutableMap.Builder<Dimension<?>, ImmutableSortedMap<?, Long>> whole = ImmutableMap.builder();
            counts.forEach((dimension, byKey) -> whole.put(dimension, ImmutableSortedMap.copyOfSorted(byKey)));
            return new Summary(received, whole.buildOrThrow());
        }
    }
}

package id.lapor.statistics;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.StreamSupport;

/**
 * Reports counted by two dimensions at once. Totals are the sums of the cells: where a report has several keys of a
 * dimension, or none, they are not the number of reports.
 *
 * @param rows keys of the first dimension, in its order
 * @param columns keys of the second dimension, in its order
 * @param cells row by row
 */
public record CrossTable<R, C>(List<R> rows, List<C> columns, List<List<Long>> cells) {

    public CrossTable {
        rows = ImmutableList.copyOf(rows);
        columns = ImmutableList.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        int width = columns.size();
        boolean fits = cells.size() == rows.size()
                && cells.stream()
                        .allMatch(row -> row.size() == width && row.stream().allMatch(cell -> cell >= 0));
        if (!fits) {
            throw new IllegalArgumentException("A table of " + rows.size() + " rows and " + columns.size()
                    + " columns has a count in each cell, and none below 0");
        }
    }

    /** One pass over the facts of some reports. */
    public static <R, C> CrossTable<R, C> of(Iterable<ReportFacts> reports, Dimension<R> by, Dimension<C> across) {
        return StreamSupport.stream(reports.spliterator(), false).collect(collector(by, across));
    }

    /** The same for a stream, sequential or parallel. */
    public static <R, C> Collector<ReportFacts, ?, CrossTable<R, C>> collector(Dimension<R> by, Dimension<C> across) {
        return Collector.of(
                () -> new Sums<>(by, across), Sums::add, Sums::add, Sums::table, Collector.Characteristics.UNORDERED);
    }

    /** What is added up meanwhile; seen by nobody until it is whole. */
    private static final class Sums<R, C> {

        private final Dimension<R> by;
        private final Dimension<C> across;
        private final Map<R, Map<C, Long>> counts;
        private final SortedSet<C> columns;

        Sums(Dimension<R> by, Dimension<C> across) {
            this.by = by;
            this.across = across;
            this.counts = new TreeMap<>(by.order());
            this.columns = new TreeSet<>(across.order());
        }

        void add(ReportFacts facts) {
            List<C> keys = across.keysOf(facts).toList();
            by.keysOf(facts).forEach(row -> {
                Map<C, Long> line = line(row);
                columns.addAll(keys);
                keys.forEach(column -> line.merge(column, 1L, Long::sum));
            });
        }

        Sums<R, C> add(Sums<R, C> others) {
            columns.addAll(others.columns);
            others.counts.forEach((row, more) -> {
                Map<C, Long> line = line(row);
                more.forEach((column, count) -> line.merge(column, count, Long::sum));
            });
            return this;
        }

        private Map<C, Long> line(R row) {
            return counts.computeIfAbsent(row, first -> new TreeMap<>(across.order()));
        }

        CrossTable<R, C> table() {
            List<List<Long>> cells = counts.values().stream()
                    .map(line -> columns.stream()
                            .map(column -> line.getOrDefault(column, 0L))
                            .toList())
                    .toList();
            return new CrossTable<>(List.copyOf(counts.keySet()), List.copyOf(columns), cells);
        }
    }

    public long rowTotal(int row) {
        return cells.get(row).stream().mapToLong(Long::longValue).sum();
    }

    public long columnTotal(int column) {
        return cells.stream().mapToLong(row -> row.get(column)).sum();
    }

    public long total() {
        return cells.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }
}

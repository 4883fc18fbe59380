package id.lapor.statistics;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

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
        Map<R, Map<C, Long>> counts = new TreeMap<>(by.order());
        TreeSet<C> columns = new TreeSet<>(across.order());
        for (ReportFacts facts : reports) {
            List<C> keys = across.keysOf(facts).toList();
            by.keysOf(facts).forEach(row -> {
                Map<C, Long> line = counts.computeIfAbsent(row, first -> new TreeMap<>(across.order()));
                keys.forEach(column -> line.merge(column, 1L, Long::sum));
            });
            columns.addAll(by.keysOf(facts).findAny().isPresent() ? keys : List.of());
        }
        List<List<Long>> cells = new ArrayList<>();
        for (Map<C, Long> line : counts.values()) {
            cells.add(columns.stream()
                    .map(column -> line.getOrDefault(column, 0L))
                    .toList());
        }
        return new CrossTable<>(List.copyOf(counts.keySet()), List.copyOf(columns), cells);
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

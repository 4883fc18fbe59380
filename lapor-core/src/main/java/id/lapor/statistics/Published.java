package id.lapor.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Counts that anybody may read. What counts fewer than five reports is hidden, and with it what would tell it by
 * subtraction; an empty count is a hidden one. Figures published side by side about the same reports, by other dimensions
 * or a day later, can still be compared with each other: publish few, and periods that are over.
 */
public sealed interface Published {

    /** All of them; hidden only where it would tell the rest. */
    OptionalLong total();

    /**
     * A list.
     *
     * @param counts in the order of the list
     */
    record Counts<K>(Map<K, OptionalLong> counts, OptionalLong total) implements Published {
        public Counts {
            counts = ImmutableMap.copyOf(counts);
        }

        /** Of one key; where nothing is counted under it, none, unless the total is hidden as well. */
        public OptionalLong count(K key) {
            OptionalLong none = total.isPresent() ? OptionalLong.of(0) : OptionalLong.empty();
            return counts.getOrDefault(key, none);
        }
    }

    /**
     * A table with its totals.
     *
     * @param cells row by row
     */
    record Table<R, C>(
            List<R> rows,
            List<C> columns,
            List<List<OptionalLong>> cells,
            List<OptionalLong> rowTotals,
            List<OptionalLong> columnTotals,
            OptionalLong total)
            implements Published {
        public Table {
            rows = ImmutableList.copyOf(rows);
            columns = ImmutableList.copyOf(columns);
            cells = cells.stream().map(List::copyOf).toList();
            rowTotals = ImmutableList.copyOf(rowTotals);
            columnTotals = ImmutableList.copyOf(columnTotals);
        }
    }

    /** Of a list of counts, such as those of {@link Kpi.Counts}. */
    static <K> Counts<K> of(Map<K, Long> counts) {
        long[] numbers = counts.values().stream().mapToLong(Long::longValue).toArray();
        boolean[] hidden = SmallCells.hidden(numbers);
        ImmutableMap.Builder<K, OptionalLong> shown = ImmutableMap.builder();
        long sum = 0;
        int next = 0;
        for (Map.Entry<K, Long> count : counts.entrySet()) {
            shown.put(count.getKey(), shown(count.getValue(), hidden[next++]));
            sum += count.getValue();
        }
        return new Counts<>(shown.buildOrThrow(), shown(sum, SmallCells.tellsTheTotal(numbers, hidden)));
    }

    static <R, C> Table<R, C> of(CrossTable<R, C> table) {
        SmallCells small = new SmallCells(table.cells().stream()
                .map(row -> row.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new));
        List<List<OptionalLong>> cells = new ArrayList<>();
        List<OptionalLong> rowTotals = new ArrayList<>();
        List<OptionalLong> columnTotals = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<OptionalLong> line = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                line.add(shown(table.cells().get(row).get(column), small.hides(row, column)));
            }
            cells.add(line);
            rowTotals.add(shown(table.rowTotal(row), small.hidesRow(row)));
        }
        for (int column = 0; column < table.columns().size(); column++) {
            columnTotals.add(shown(table.columnTotal(column), small.hidesColumn(column)));
        }
        return new Table<>(
                table.rows(),
                table.columns(),
                cells,
                rowTotals,
                columnTotals,
                shown(table.total(), small.hidesTotal()));
    }

    private static OptionalLong shown(long count, boolean hidden) {
        return hidden ? OptionalLong.empty() : OptionalLong.of(count);
    }
}

package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nobody can compute what is hidden in a published table. */
class PublishedLawsTest {

    @Property(tries = 2000)
    void noHiddenCellThatCountsAnybodyCanBeComputedFromWhatIsShown(@ForAll Random random) {
        CrossTable<Integer, Integer> table = table(random);
        Published.Table<Integer, Integer> shown = Published.of(table);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                if (shown.cells().get(row).get(column).isEmpty()
                        && table.cells().get(row).get(column) > 0) {
                    Guess guess = new Guess(table, shown);
                    assertThat(guess.mayBeOther(row, column))
                            .as("cell %d/%d of %s, published as %s", row, column, table.cells(), shown)
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 2000)
    void nothingSmallIsShownAndNothingShownIsWrong(@ForAll Random random) {
        CrossTable<Integer, Integer> table = table(random);
        Published.Table<Integer, Integer> shown = Published.of(table);
        for (int row = 0; row < table.rows().size(); row++) {
            assertTrueAndNotSmall(shown.rowTotals().get(row), table.rowTotal(row));
            for (int column = 0; column < table.columns().size(); column++) {
                assertTrueAndNotSmall(
                        shown.cells().get(row).get(column),
                        table.cells().get(row).get(column));
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            assertTrueAndNotSmall(shown.columnTotals().get(column), table.columnTotal(column));
        }
        assertTrueAndNotSmall(shown.total(), table.total());
    }

    @Property(tries = 2000)
    void noHiddenCountOfAListCanBeComputedEvenByWhoKnowsThatItIsNotZero(@ForAll Random random) {
        Map<Integer, Long> counts = new LinkedHashMap<>();
        IntStream.range(0, random.nextInt(7)).forEach(key -> counts.put(key, 1L + random.nextInt(12)));
        Published.Counts<Integer> shown = Published.of(counts);
        long hidden = 0;
        long sum = 0;
        for (Map.Entry<Integer, Long> count : counts.entrySet()) {
            OptionalLong seen = shown.counts().get(count.getKey());
            assertTrueAndNotSmall(seen, count.getValue());
            hidden += seen.isEmpty() ? 1 : 0;
            sum += seen.isEmpty() ? count.getValue() : 0;
        }
        assertTrueAndNotSmall(
                shown.total(), counts.values().stream().mapToLong(it -> it).sum());
        if (hidden > 0 && shown.total().isPresent()) {
            assertThat(hidden).isGreaterThan(1);
            assertThat(sum).isGreaterThan(hidden);
        }
    }

    private static void assertTrueAndNotSmall(OptionalLong shown, long count) {
        shown.ifPresent(seen -> assertThat(seen)
                .isEqualTo(count)
                .satisfies(it -> assertThat(it == 0 || it >= 5).isTrue()));
    }

    private static CrossTable<Integer, Integer> table(Random random) {
        int height = 1 + random.nextInt(4);
        int width = 1 + random.nextInt(4);
        int most = List.of(2, 6, 12, 40).get(random.nextInt(4));
        List<List<Long>> cells = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            cells.add(IntStream.range(0, width)
                    .mapToObj(column -> random.nextInt(3) == 0 ? 0L : (long) random.nextInt(most))
                    .toList());
        }
        return new CrossTable<>(
                IntStream.range(0, height).boxed().toList(),
                IntStream.range(0, width).boxed().toList(),
                cells);
    }

    /**
     * Whoever sees the published table and looks for another one that it could be. It is enough to try one more and one
     * less: the tables that fit are the whole-numbered points of a convex body.
     */
    private record Guess(CrossTable<Integer, Integer> table, Published.Table<Integer, Integer> shown) {

        boolean mayBeOther(int row, int column) {
            long actual = table.cells().get(row).get(column);
            return fits(row, column, actual + 1) || actual > 0 && fits(row, column, actual - 1);
        }

        private boolean fits(int row, int column, long value) {
            long[][] cells = table.cells().stream()
                    .map(line -> line.stream().mapToLong(Long::longValue).toArray())
                    .toArray(long[][]::new);
            cells[row][column] = value;
            return new Walk(this, cells, row, column).isPossible();
        }
    }

    /** The search for a table that fits, cell by cell; a step of one along a circle of cells is all that it can take. */
    private record Walk(Guess guess, long[][] start, int fixedRow, int fixedColumn) {

        boolean isPossible() {
            return fill(new long[start.length][start[0].length], 0);
        }

        private boolean fill(long[][] cells, int next) {
            int width = start[0].length;
            if (next == start.length * width) {
                return guess.shown().total().isEmpty()
                        || sum(cells) == guess.table().total();
            }
            int row = next / width;
            int column = next % width;
            boolean free =
                    guess.shown().cells().get(row).get(column).isEmpty() && !(row == fixedRow && column == fixedColumn);
            long near = start[row][column];
            for (long value : free ? new long[] {near, near + 1, near - 1} : new long[] {near}) {
                cells[row][column] = value;
                if (value >= 0 && holds(cells, row, column) && fill(cells, next + 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(long[][] cells, int row, int column) {
            boolean rowDone = column == start[0].length - 1;
            boolean columnDone = row == start.length - 1;
            boolean rowFits = !rowDone
                    || guess.shown().rowTotals().get(row).isEmpty()
                    || sum(cells[row]) == guess.table().rowTotal(row);
            boolean columnFits = !columnDone
                    || guess.shown().columnTotals().get(column).isEmpty()
                    || sum(cells, column) == guess.table().columnTotal(column);
            return rowFits && columnFits;
        }

        private static long sum(long[] row) {
            long sum = 0;
            for (long cell : row) {
                sum += cell;
            }
            return sum;
        }

        private static long sum(long[][] cells, int column) {
            long sum = 0;
            for (long[] row : cells) {
                sum += row[column];
            }
            return sum;
        }

        private static long sum(long[][] cells) {
            long sum = 0;
            for (long[] row : cells) {
                sum += sum(row);
            }
            return sum;
        }
    }
}

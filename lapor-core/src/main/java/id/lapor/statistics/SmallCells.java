package id.lapor.statistics;

import java.util.Arrays;

/**
 * Which cells of a table may not be published, because they count so few that people could be recognised, or would tell
 * such a cell by subtraction.
 *
 * <p>Rows and columns whose totals are small are hidden as a whole, and with them the next smallest, so that the sum of
 * what is hidden says nothing about either. For each small cell that is left, three cells are hidden with it that make up
 * a rectangle: one can be added in turn and taken away along it without changing any total, so that no total tells a cell.
 * The cheapest rectangle is chosen. That a hidden cell counts nobody may be computed now and then; how many it counts, if
 * anybody, never.
 */
final class SmallCells {

    /** The least count that is published. */
    static final long LEAST = 5;

    private final long[][] counts;
    private final boolean[][] hidden;
    private final boolean[] hiddenRows;
    private final boolean[] hiddenColumns;
    private final boolean hiddenTotal;

    SmallCells(long[][] counts) {
        this.counts = counts;
        int width = counts.length == 0 ? 0 : counts[0].length;
        long[] rows = new long[counts.length];
        long[] columns = new long[width];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < width; column++) {
                rows[row] += counts[row][column];
                columns[column] += counts[row][column];
            }
        }
        hidden = new boolean[counts.length][width];
        hiddenRows = hidden(rows);
        hiddenColumns = hidden(columns);
        hiddenTotal = tellsTheTotal(rows, hiddenRows) || tellsTheTotal(columns, hiddenColumns);
        if (hiddenTotal) {
            Arrays.fill(hiddenRows, true);
            Arrays.fill(hiddenColumns, true);
        }
        hideLines();
        hideSmall();
    }

    static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    /** Of a list whose sum is known: the small ones, and as many of the next smallest as it takes. */
    static boolean[] hidden(long[] counts) {
        boolean[] hidden = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            hidden[i] = isSmall(counts[i]);
        }
        int next = 0;
        while (next >= 0 && tells(counts, hidden)) {
            next = smallestShown(counts, hidden);
            if (next >= 0) {
                hidden[next] = true;
            }
        }
        return hidden;
    }

    /** Whether the sum is small itself, or would tell even with everything hidden: then it is hidden, too. */
    static boolean tellsTheTotal(long[] counts, boolean[] hidden) {
        return isSmall(Arrays.stream(counts).sum()) || tells(counts, hidden);
    }

    /** One alone is the sum of what is hidden; and of several, each at least one, so is a sum of one each. */
    private static boolean tells(long[] counts, boolean[] hidden) {
        int number = 0;
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            number += hidden[i] ? 1 : 0;
            sum += hidden[i] ? counts[i] : 0;
        }
        return number == 1 || number > 1 && sum <= number;
    }

    private static int smallestShown(long[] counts, boolean[] hidden) {
        int smallest = -1;
        for (int i = 0; i < counts.length; i++) {
            boolean candidate = !hidden[i] && counts[i] > 0;
            smallest = candidate && (smallest < 0 || counts[i] < counts[smallest]) ? i : smallest;
        }
        return smallest;
    }

    private void hideLines() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = hiddenRows[row] || hiddenColumns[column];
            }
        }
    }

    private void hideSmall() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                boolean alone = !hiddenRows[row] && !hiddenColumns[column];
                if (alone && isSmall(counts[row][column])) {
                    hidden[row][column] = true;
                    hideRectangle(row, column);
                }
            }
        }
    }

    private void hideRectangle(int row, int column) {
        int bestRow = -1;
        int bestColumn = -1;
        long least = Long.MAX_VALUE;
        for (int other = 0; other < counts.length; other++) {
            for (int across = 0; across < counts[row].length; across++) {
                boolean corners = other != row && across != column;
                if (corners && isExchangeable(row, column, other, across)) {
                    long cost = cost(row, across) + cost(other, column) + cost(other, across);
                    if (cost < least) {
                        least = cost;
                        bestRow = other;
                        bestColumn = across;
                    }
                }
            }
        }
        hidden[row][bestColumn] = true;
        hidden[bestRow][column] = true;
        hidden[bestRow][bestColumn] = true;
    }

    /** Both totals of a small cell are larger than it, so that there always is such a rectangle. */
    private boolean isExchangeable(int row, int column, int other, int across) {
        return counts[other][across] > 0 || counts[row][across] > 0 && counts[other][column] > 0;
    }

    private long cost(int row, int column) {
        return hidden[row][column] ? 0 : counts[row][column] + 1;
    }

    boolean hides(int row, int column) {
        return hidden[row][column];
    }

    boolean hidesRow(int row) {
        return hiddenRows[row];
    }

    boolean hidesColumn(int column) {
        return hiddenColumns[column];
    }

    boolean hidesTotal() {
        return hiddenTotal;
    }
}

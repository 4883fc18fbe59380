package id.lapor.benchmark.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A comparison of two who write different rows would tell nothing: this is the proof that they write the same. */
final class SameRows {

    private final DataSource source;
    private final Tally each;
    private final Tally begun;

    private SameRows(DataSource source, Tally each, Tally begun) {
        this.source = source;
        this.each = each;
        this.begun = begun;
    }

    /**
     * @throws IllegalStateException when one of them fills another column, or another number of rows
     */
    static SameRows of(DataSource source, Work ours, Work yardstick) throws SQLException {
        Tally before = Tally.of(source);
        ours.once();
        Tally between = Tally.of(source);
        yardstick.once();
        Tally after = Tally.of(source);
        Tally each = between.since(before);
        require(each, after.since(between));
        return new SameRows(source, each, after);
    }

    /**
     * @throws IllegalStateException when not exactly so many times the same was written
     */
    void requireTimes(long often) throws SQLException {
        require(each.times(often), Tally.of(source).since(begun));
    }

    private static void require(Tally expected, Tally found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("Not the same rows: " + expected.values() + " and " + found.values());
        }
    }
}

package id.lapor.benchmark.jdbc;

import com.google.common.collect.ImmutableList;
import id.lapor.Lapor;
import id.lapor.benchmark.Effort;
import id.lapor.benchmark.Figure;
import id.lapor.report.TrackingNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The library on PostgreSQL beside JDBC by hand, on the same pool, in turns. */
public final class BesideJdbc {

    private BesideJdbc() {}

    /**
     * @throws IllegalStateException when the two do not write or read the same
     */
    public static List<Figure> measure(Effort effort) {
        try (Postgres postgres = Postgres.start();
                Installation ours = Installation.over(postgres.dataSource())) {
            DataSource source = postgres.dataSource();
            return ImmutableList.<Figure>builder()
                    .addAll(floor(source, effort))
                    .addAll(new Submitting(source, ours).measure(effort))
                    .addAll(new Starting(source, ours).measure(effort))
                    .addAll(statements(source, ours))
                    .addAll(new Inboxes(source, ours).measure(effort))
                    .build();
        } catch (SQLException failed) {
            throw new IllegalStateException("The database failed", failed);
        }
    }

    /** Nothing that is kept can take less: one row of two columns, and its commit. */
    private static List<Figure> floor(DataSource source, Effort effort) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table one_row (id bigint generated always as identity primary key, word text)");
        }
        Work insert = () -> {
            try (Connection connection = source.getConnection();
                    PreparedStatement row = connection.prepareStatement("insert into one_row (word) values (?)")) {
                row.setString(1, "lubang");
                row.executeUpdate();
            }
        };
        return Comparison.micros("one_row", insert, effort);
    }

    /** What the database is asked for one act, without its commit. */
    private static List<Figure> statements(DataSource source, Installation ours) {
        AtomicInteger count = new AtomicInteger();
        try (Installation counted = ours.counting(source, count)) {
            Lapor lapor = counted.lapor();
            Submitting.submit(lapor);
            TrackingNumber waiting = Starting.delegated(lapor);
            count.set(0);
            Submitting.submit(lapor);
            int submit = count.getAndSet(0);
            Starting.start(lapor, waiting);
            return List.of(new Figure("submit.statements", submit), new Figure("transition.statements", count.get()));
        }
    }
}

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
                    .addAll(roundTrips(source, ours))
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

    /** How often the database is asked for one act, without its commit. */
    private static List<Figure> roundTrips(DataSource source, Installation ours) throws SQLException {
        RoundTrips trips = new RoundTrips();
        HandWritten byHand = new HandWritten(trips.over(source), ours.key());
        try (Installation counted = ours.again(trips.over(source))) {
            Lapor lapor = counted.lapor();
            Submitting.submit(lapor);
            TrackingNumber waiting = Starting.delegated(lapor);
            TrackingNumber another = Starting.delegated(lapor);
            byHand.submit();
            trips.count();
            return List.of(
                    counted("submit.round_trips", trips, () -> Submitting.submit(lapor)),
                    counted("submit.round_trips.jdbc", trips, byHand::submit),
                    counted("transition.round_trips", trips, () -> Starting.start(lapor, waiting)),
                    counted("transition.round_trips.jdbc", trips, () -> byHand.start(another)));
        }
    }

    private static Figure counted(String name, RoundTrips trips, Work work) throws SQLException {
        work.once();
        return new Figure(name, trips.count());
    }
}

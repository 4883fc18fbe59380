package id.lapor.jpa;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Writes rows past the host's persistence context, and at once, so that a refusal shows where it belongs. By statements of
 * our own: half of what it takes to keep a report was Hibernate's way from an entity to a statement, and its statements
 * cannot share a round trip.
 */
final class RowWriter {

    /** Statements that share a round trip are prepared together: each combination is one more for the driver to keep. */
    private static final int MOST_TOGETHER = 6;

    private static final String TAKES_STATEMENTS_TOGETHER = "PostgreSQL JDBC Driver";

    private final ImmutableMap<Class<?>, RowShape> shapes;
    private final ReportUpdate update;
    private final boolean ignoresDuplicates;

    private RowWriter(ImmutableMap<Class<?>, RowShape> shapes, boolean ignoresDuplicates) {
        this.shapes = shapes;
        this.ignoresDuplicates = ignoresDuplicates;
        this.update = ReportUpdate.of(Objects.requireNonNull(shapes.get(StoredReport.class)));
    }

    static RowWriter of(EntityManagerFactory factory) {
        NativeSql sql = NativeSql.of(factory);
        return new RowWriter(
                Maps.toMap(LaporEntities.classes(), entity -> RowShape.of(entity, sql.tables())),
                sql.ignoresDuplicates());
    }

    /** How many rows there were. */
    int insert(Session session, List<?> rows) {
        session.doWork(connection -> insert(connection, rows));
        return rows.size();
    }

    private void insert(Connection connection, List<?> rows) throws SQLException {
        boolean alike = rows.stream().map(Object::getClass).distinct().count() == 1;
        if (alike) {
            insertAlike(connection, rows);
        } else if (rows.size() <= MOST_TOGETHER && takesStatementsTogether(connection)) {
            insertTogether(connection, rows);
        } else {
            for (Object row : rows) {
                insertAlike(connection, List.of(row));
            }
        }
    }

    private static boolean takesStatementsTogether(Connection connection) throws SQLException {
        return connection.getMetaData().getDriverName().equals(TAKES_STATEMENTS_TOGETHER);
    }

    private void insertAlike(Connection connection, List<?> rows) throws SQLException {
        RowShape shape = shapeOf(rows.get(0));
        try (PreparedStatement statement = connection.prepareStatement(shape.insert())) {
            for (Object row : rows) {
                RowShape.bind(shape.cells(), row, statement, 1);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** In one round trip: the driver sends one statement after the other and then waits for all of them. */
    private void insertTogether(Connection connection, List<?> rows) throws SQLException {
        String all = rows.stream().map(row -> shapeOf(row).insert()).collect(Collectors.joining("; "));
        try (PreparedStatement statement = connection.prepareStatement(all)) {
            int next = 1;
            for (Object row : rows) {
                next = RowShape.bind(shapeOf(row).cells(), row, statement, next);
            }
            statement.executeUpdate();
        }
    }

    /**
     * An insert that leaves what is there.
     *
     * @return whether nothing was there. On PostgreSQL this waits for what another transaction is just inserting; on H2 it
     *     fails once that is there
     */
    boolean insertIfAbsent(Session session, Object row) {
        RowShape shape = shapeOf(row);
        return session.doReturningWork(connection -> ignoresDuplicates
                ? executed(connection, shape.insert() + " on conflict do nothing", row, List.of(shape.cells()))
                : executed(connection, shape.merge(), row, List.of(shape.keys(), shape.cells())));
    }

    private static boolean executed(Connection connection, String sql, Object row, List<List<RowShape.Cell>> parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = 1;
            for (List<RowShape.Cell> cells : parameters) {
                next = RowShape.bind(cells, row, statement, next);
            }
            return statement.executeUpdate() == 1;
        }
    }

    /**
     * One conditional update of a report.
     *
     * @return false when the row stands at another version by now
     */
    boolean advance(Session session, StoredReport row, long before) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(update.sql())) {
                update.bind(row, before, statement);
                return statement.executeUpdate() == 1;
            }
        });
    }

    private RowShape shapeOf(Object row) {
        return Objects.requireNonNull(shapes.get(row.getClass()));
    }
}

package id.lapor.jpa;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.lapor.kernel.LaporException;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.jdbc.ReturningWork;

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
        for (List<?> written : rows.size() <= MOST_TOGETHER ? List.of(rows) : alike(rows)) {
            in(session, connection -> insert(session, connection, written));
        }
        return rows.size();
    }

    private int insert(Session session, Connection connection, List<?> rows) throws SQLException {
        if (alike(rows).size() > 1 && takesStatementsTogether(connection)) {
            return insertTogether(session, connection, rows);
        }
        for (List<?> of : alike(rows)) {
            insertAlike(session, connection, of);
        }
        return rows.size();
    }

    /** Rows of one table that come one after the other go together. */
    private static List<List<?>> alike(List<?> rows) {
        List<List<?>> runs = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= rows.size(); end++) {
            if (end == rows.size()
                    || rows.get(end).getClass() != rows.get(begin).getClass()) {
                runs.add(rows.subList(begin, end));
                begin = end;
            }
        }
        return runs;
    }

    private static boolean takesStatementsTogether(Connection connection) throws SQLException {
        return connection.getMetaData().getDriverName().equals(TAKES_STATEMENTS_TOGETHER);
    }

    private int insertAlike(Session session, Connection connection, List<?> rows) throws SQLException {
        RowShape shape = shapeOf(rows.get(0));
        try (PreparedStatement statement = prepared(session, connection, shape.insert())) {
            for (Object row : rows) {
                RowShape.bind(shape.cells(), row, statement, 1);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        }
    }

    /** In one round trip: the driver sends one statement after the other and then waits for all of them. */
    private int insertTogether(Session session, Connection connection, List<?> rows) throws SQLException {
        String all = rows.stream().map(row -> shapeOf(row).insert()).collect(Collectors.joining("; "));
        try (PreparedStatement statement = prepared(session, connection, all)) {
            int next = 1;
            for (Object row : rows) {
                next = RowShape.bind(shapeOf(row).cells(), row, statement, next);
            }
            return statement.executeUpdate();
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
        String sql = ignoresDuplicates ? shape.insert() + " on conflict do nothing" : shape.merge();
        return in(session, connection -> {
            try (PreparedStatement statement = prepared(session, connection, sql)) {
                int next = ignoresDuplicates ? 1 : RowShape.bind(shape.keys(), row, statement, 1);
                RowShape.bind(shape.cells(), row, statement, next);
                return statement.executeUpdate() == 1;
            }
        });
    }

    /**
     * One conditional update of a report.
     *
     * @return false when the row stands at another version by now
     */
    boolean advance(Session session, StoredReport row, long before) {
        return in(session, connection -> {
            try (PreparedStatement statement = prepared(session, connection, update.sql())) {
                update.bind(row, before, statement);
                return statement.executeUpdate() == 1;
            }
        });
    }

    /**
     * @throws LaporException where every statement would be kept by itself
     */
    private static <T> T in(Session session, ReturningWork<T> work) {
        if (!session.isJoinedToTransaction()) {
            throw new LaporException("Nothing was kept, since no transaction of this persistence unit is under way:"
                    + " give LaporJpa the UnitOfWork that begins its transactions");
        }
        return session.doReturningWork(work);
    }

    /** It waits no longer than the transaction may take. */
    private static PreparedStatement prepared(Session session, Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int seconds = session.unwrap(SharedSessionContractImplementor.class)
                .getJdbcCoordinator()
                .determineRemainingTransactionTimeOutPeriod();
        if (seconds > 0) {
            statement.setQueryTimeout(seconds);
        }
        return statement;
    }

    private RowShape shapeOf(Object row) {
        return Objects.requireNonNull(shapes.get(row.getClass()));
    }
}

package id.lapor.benchmark.jdbc;

import id.lapor.kernel.MasterKey;
import id.lapor.kernel.ReportId;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.IdentityKey;
import id.lapor.testkit.City;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What somebody would write who has JDBC and nothing else: one transaction for each act. */
final class HandWritten {

    private static final String TAKEN = "23505";

    private static final int BLOCK = 50;

    private final DataSource source;
    private final Composer composer;
    private final JdbcVault vault;
    private long nextId;
    private int idsLeft;

    HandWritten(DataSource source, MasterKey key) {
        this.source = source;
        this.composer = new Composer(key);
        this.vault = new JdbcVault(key);
    }

    /** Where the number is taken that was drawn, another one is, as the library does. */
    TrackingNumber submit() throws SQLException {
        try {
            return submitOnce();
        } catch (SQLException failed) {
            if (!TAKEN.equals(failed.getSQLState())) {
                throw failed;
            }
            return submitOnce();
        }
    }

    private TrackingNumber submitOnce() throws SQLException {
        return inTransaction(connection -> {
            Written written = composer.submission(nextId(connection));
            Report report = written.report();
            IdentityKey secrets = report.custody().identityKey();
            JdbcReports.add(connection, report);
            JdbcSteps.add(connection, report.id(), written.step());
            JdbcReports.findBy(connection, report.id(), written.words());
            vault.seal(connection, secrets, City.SARI_IDENTITY);
            vault.link(connection, secrets, City.SARI.account());
            JdbcSteps.tell(connection, written.notices());
            return report.tracking();
        });
    }

    void start(TrackingNumber tracking) throws SQLException {
        inTransaction(connection -> {
            Written written = composer.started(JdbcFinding.find(connection, tracking));
            Report next = written.report();
            if (!JdbcReports.advance(connection, next)) {
                throw new IllegalStateException("Somebody was faster");
            }
            JdbcSteps.add(connection, next.id(), written.step());
            JdbcSteps.tell(connection, written.notices());
            return next;
        });
    }

    private synchronized ReportId nextId(Connection connection) throws SQLException {
        if (idsLeft == 0) {
            try (Statement statement = connection.createStatement();
                    ResultSet next = statement.executeQuery(Sql.NEXT_IDS)) {
                next.next();
                nextId = next.getLong(1);
                idsLeft = BLOCK;
            }
        }
        idsLeft--;
        return new ReportId(nextId++);
    }

    /** What is done with a connection. */
    private interface Act<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Act<T> act) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            T result = act.with(connection);
            connection.commit();
            return result;
        }
    }
}

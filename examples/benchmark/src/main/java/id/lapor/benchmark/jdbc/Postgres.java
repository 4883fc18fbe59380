package id.lapor.benchmark.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A PostgreSQL of our own that commits for real, and one pool of connections to it. */
final class Postgres implements AutoCloseable {

    /** Without them a commit is a promise that a power cut breaks, and costs next to nothing. */
    private static final List<String> REAL_COMMITS = List.of("fsync", "synchronous_commit");

    private static final int CONNECTIONS = 10;

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(CONNECTIONS);
        this.pool = new HikariDataSource(config);
    }

    /**
     * @throws IllegalStateException when it would not commit for real
     */
    static Postgres start() throws SQLException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        REAL_COMMITS.forEach(setting -> builder.setServerConfig(setting, "on"));
        try {
            Postgres started = new Postgres(builder.start());
            started.requireRealCommits();
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    DataSource dataSource() {
        return pool;
    }

    private void requireRealCommits() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : REAL_COMMITS) {
                ResultSet shown = statement.executeQuery("show " + setting);
                if (!shown.next() || !"on".equals(shown.getString(1))) {
                    throw new IllegalStateException(
                            setting + " is not on: nothing that is measured here would be true");
                }
            }
        }
    }

    @Override
    public void close() {
        pool.close();
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

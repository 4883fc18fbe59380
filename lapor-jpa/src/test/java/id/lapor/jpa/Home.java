package id.lapor.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Where an application keeps everything.
 *
 * @param schema of its own, or empty for the only one
 */
record Home(String url, String schema) {

    static Home of(Vendor vendor) {
        return vendor == Vendor.H2
                ? new Home("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "")
                : schemaAt(Postgres.url());
    }

    /** A new schema on a server. */
    static Home schemaAt(String url) {
        Home home = new Home(url, "s" + UUID.randomUUID().toString().replace("-", ""));
        try (HikariDataSource server = new Home(url, "").pool(1)) {
            TestDatabase.execute(server, "create schema " + home.schema);
        }
        return home;
    }

    HikariDataSource pool(int connections) {
        return new HikariDataSource(config(connections));
    }

    /** The schema is also the name by which the server knows these connections. */
    HikariConfig config(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        if (!schema.isEmpty()) {
            config.setSchema(schema);
            config.addDataSourceProperty("ApplicationName", schema);
        }
        return config;
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql");
    }

    /** The first column of every row. */
    static List<String> answers(DataSource source, String sql) {
        List<String> answers = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

package id.lapor.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.lapor.kernel.MasterKey;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** A database with the tables of lapor in it, alone in a schema of its own, and a persistence unit over it. */
final class TestDatabase implements AutoCloseable {

    /** All tables, the ones that refer to others first. */
    static final List<String> TABLES = List.of(
            "lapor_words",
            "lapor_statement",
            "lapor_history",
            "lapor_part",
            "lapor_accused",
            "lapor_support",
            "lapor_notice",
            "lapor_reminder",
            "lapor_picture_piece",
            "lapor_evidence",
            "lapor_attachment",
            "lapor_report",
            "lapor_agency",
            "lapor_attribute_value",
            "lapor_attribute",
            "lapor_category",
            "lapor_original",
            "lapor_vault",
            "lapor_account_link",
            "lapor_installation");

    private final HikariDataSource pool;
    private final EntityManagerFactory factory;
    private final List<String> statements = new ArrayList<>();

    private TestDatabase(HikariDataSource pool, Map<String, Object> settings) {
        this.pool = pool;
        LaporSchema.over(pool).migrate();
        this.factory = unit(pool, settings);
        statements.clear();
    }

    static TestDatabase h2() {
        return new TestDatabase(emptyH2(), Map.of());
    }

    /** The same, with settings that a host might have. */
    static TestDatabase of(Vendor vendor, Map<String, Object> settings) {
        return new TestDatabase(vendor.empty(), settings);
    }

    /** With what somebody has done to the database before. */
    static TestDatabase over(HikariDataSource pool, Consumer<DataSource> before) {
        before.accept(pool);
        return new TestDatabase(pool, Map.of());
    }

    static TestDatabase h2(String url) {
        return new TestDatabase(pool(url, null), Map.of());
    }

    static TestDatabase postgres() {
        return new TestDatabase(emptyPostgres(), Map.of());
    }

    static HikariDataSource emptyH2() {
        return pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", null);
    }

    /** A new schema on the shared server. */
    static HikariDataSource emptyPostgres() {
        String schema = "s" + UUID.randomUUID().toString().replace("-", "");
        try (HikariDataSource server = pool(Postgres.url(), null)) {
            execute(server, "create schema " + schema);
        }
        return pool(Postgres.url(), schema);
    }

    private static HikariDataSource pool(String url, String schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setSchema(schema);
        config.setMaximumPoolSize(9);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    EntityManagerFactory unit(DataSource source, Map<String, Object> settings) {
        HibernatePersistenceConfiguration unit = new HibernatePersistenceConfiguration("lapor");
        LaporEntities.classes().forEach(unit::managedClass);
        unit.property("hibernate.connection.datasource", Overheard.of(source, this::heard));
        unit.property("hibernate.jdbc.log.errors", false);
        unit.property("hibernate.generate_statistics", true);
        unit.properties(settings);
        return unit.createEntityManagerFactory();
    }

    private synchronized void heard(String sql) {
        statements.add(sql);
    }

    /** The first words of the statements since the last time somebody asked, without calls of sequences. */
    List<String> verbs() {
        return roundTrips().stream().flatMap(List::stream).toList();
    }

    /** The same, round trip by round trip. */
    synchronized List<List<String>> roundTrips() {
        List<List<String>> trips = statements.stream()
                .filter(sql -> !sql.contains("_seq"))
                .map(sql -> Arrays.stream(sql.split("; "))
                        .map(one -> one.substring(0, one.indexOf(' ')))
                        .toList())
                .toList();
        statements.clear();
        return trips;
    }

    synchronized String lastStatement() {
        return statements.get(statements.size() - 1);
    }

    DataSource dataSource() {
        return pool;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    SessionFactory hibernate() {
        return factory.unwrap(SessionFactory.class);
    }

    LaporJpa storage(MasterKey key) {
        return LaporJpa.over(factory, key);
    }

    TestDatabase emptied() {
        TABLES.forEach(table -> execute(pool, "delete from " + table));
        return this;
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whatever begins with our name, known here or not; not the history of the scripts. */
    List<String> ourTables() {
        List<String> tables = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                ResultSet found = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                boolean table = found.getString("TABLE_TYPE").endsWith("TABLE");
                if (table && name.startsWith("lapor_") && !name.equals("lapor_schema_history")) {
                    tables.add(name);
                }
            }
            return tables;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every value of every column of every row, as text; bytes as the characters they would be in Latin-1. */
    List<String> everyValueOf(String table) {
        List<String> values = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    values.add(Values.asText(rows, column));
                }
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
    }
}

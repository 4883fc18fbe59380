package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.lapor.jpa.LaporSchema.Mode;
import id.lapor.kernel.LaporException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LaporSchemaTest {

    @ParameterizedTest
    @EnumSource
    void migratingMakesTheTablesOnceAndIsDoneWhenRepeated(Vendor vendor) throws SQLException {
        try (HikariDataSource source = vendor.empty()) {
            LaporSchema.over(source).apply(Mode.MIGRATE);
            LaporSchema.over(source).apply(Mode.MIGRATE);

            assertThat(tables(source)).containsAll(TestDatabase.TABLES).contains("lapor_schema_history");
            assertThatCode(() -> LaporSchema.over(source).apply(Mode.VALIDATE)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseIsRefusedWithWhatToDo(Vendor vendor) throws SQLException {
        try (HikariDataSource source = vendor.empty()) {
            assertThatThrownBy(() -> LaporSchema.over(source).validate())
                    .isInstanceOf(LaporException.class)
                    .hasNoCause()
                    .hasMessage("The tables of lapor are missing or older than this version: start once with"
                            + " lapor.schema=migrate, or run the scripts under db/lapor");
            assertThat(tables(source)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHostsSchemaThatIsNotEmptyStartsAtBaselineZero(Vendor vendor) throws SQLException {
        try (HikariDataSource source = vendor.empty()) {
            TestDatabase.execute(source, "create table host_order (id bigint primary key)");

            LaporSchema.over(source).migrate();

            assertThat(versions(source)).containsExactly("0", "1", "2");
            assertThat(tables(source)).contains("host_order", "lapor_report");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScriptThatWasChangedAfterItRanIsFound(Vendor vendor) {
        try (HikariDataSource source = vendor.empty()) {
            LaporSchema.over(source).migrate();
            TestDatabase.execute(
                    source,
                    vendor == Vendor.H2
                            ? "update \"lapor_schema_history\" set \"checksum\" = 1 where \"version\" = '1'"
                            : "update lapor_schema_history set checksum = 1 where version = '1'");

            assertThatThrownBy(() -> LaporSchema.over(source).validate())
                    .isInstanceOf(LaporException.class)
                    .hasMessageContaining("a script was changed after it ran");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesOfANewerVersionAreGoodEnoughForThisOne(Vendor vendor) {
        try (HikariDataSource source = vendor.empty()) {
            LaporSchema.over(source).migrate();
            String quote = vendor == Vendor.H2 ? "\"" : "";
            TestDatabase.execute(
                    source,
                    ("insert into #lapor_schema_history# (#installed_rank#, #version#, #description#, #type#, #script#,"
                                    + " #checksum#, #installed_by#, #execution_time#, #success#)"
                                    + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'sa', 1, true)")
                            .replace("#", quote));

            assertThatCode(() -> LaporSchema.over(source).validate()).doesNotThrowAnyException();
            assertThatCode(() -> LaporSchema.over(source).migrate()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTablesCanStandInASchemaOfTheirOwn(Vendor vendor) throws SQLException {
        try (HikariDataSource source = vendor.empty()) {
            String schema = "lapor_" + Integer.toHexString(System.identityHashCode(source));
            String name = vendor == Vendor.H2 ? schema.toUpperCase(Locale.ROOT) : schema;
            TestDatabase.execute(source, "create schema " + name);

            LaporSchema.over(source).in(name).migrate();

            assertThat(tables(source)).isEmpty();
            TestDatabase.execute(source, "select count(*) from " + name + ".lapor_report");
        }
    }

    @Test
    void noneLooksAtNothing() {
        assertThatCode(() -> LaporSchema.over(unreachable()).apply(Mode.NONE)).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatCannotBeReachedIsSaidInOneSentence() {
        assertThatThrownBy(() -> LaporSchema.over(unreachable()).apply(Mode.MIGRATE))
                .isInstanceOf(LaporException.class)
                .hasNoCause()
                .hasMessage("The database of lapor cannot be reached (SQL state 90146):"
                        + " check its URL, user and password");
    }

    private static DataSource unreachable() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:nowhere;IFEXISTS=TRUE");
        return source;
    }

    private static List<String> versions(DataSource source) throws SQLException {
        List<String> versions = new ArrayList<>();
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            String quote = h2 ? "\"" : "";
            ResultSet rows = statement.executeQuery(("select #version# from #lapor_schema_history#"
                            + " where #version# is not null order by #installed_rank#")
                    .replace("#", quote));
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }

    private static List<String> tables(DataSource source) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = source.getConnection();
                ResultSet found = connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return tables;
    }
}

package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.lapor.jpa.LaporSchema.Mode;
import id.lapor.kernel.LaporException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
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
                    .hasMessage("There are no tables of lapor: start once with lapor.schema=migrate, or run the scripts"
                            + " under db/lapor/" + folder(vendor));
            assertThat(tables(source)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsNamedInOneSentence(Vendor vendor) {
        try (HikariDataSource source = vendor.empty()) {
            LaporSchema.over(source).migrate();
            TestDatabase.execute(source, "drop table lapor_words");
            TestDatabase.execute(source, "alter table lapor_vault drop column keyset");

            assertThatThrownBy(() -> LaporSchema.over(source).validate())
                    .isInstanceOf(LaporException.class)
                    .hasMessageStartingWith("The tables of lapor are older than this version, they lack ")
                    .hasMessageContaining("lapor_words")
                    .hasMessageContaining("lapor_vault.keyset")
                    .hasMessageEndingWith(": start once with lapor.schema=migrate, or run the scripts under db/lapor/"
                            + folder(vendor));
        }
    }

    /** The administrator's way: no right to change tables is needed, nor a history of scripts. */
    @ParameterizedTest
    @EnumSource
    void tablesThatWereMadeByHandFromThePrintedScriptsAreGoodEnough(Vendor vendor) throws SQLException {
        try (HikariDataSource source = vendor.empty()) {
            for (String statement : printed(vendor).split(";\\s*\\n")) {
                if (!statement.isBlank()) {
                    TestDatabase.execute(source, statement);
                }
            }
            assertThatCode(() -> LaporSchema.over(source).validate()).doesNotThrowAnyException();
            assertThat(tables(source)).containsAll(TestDatabase.TABLES).doesNotContain("lapor_schema_history");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyScriptIsPrintedAndOnlyTheLaterOnesForTablesThatAreThere(Vendor vendor) {
        try (HikariDataSource source = vendor.empty()) {
            List<String> scripts = scripts(source, vendor);
            assertThat(scripts).isNotEmpty().allMatch(printed(vendor)::contains);
            assertThat(LaporSchema.ddl(LaporSchema.Vendor.valueOf(vendor.name()), 1))
                    .doesNotContain("create table lapor_report ")
                    .contains("create table lapor_words");
            assertThat(LaporSchema.ddl(LaporSchema.Vendor.valueOf(vendor.name()), scripts.size()))
                    .isEmpty();
        }
    }

    @Test
    void whoAsksForScriptsOfAnotherDatabaseIsToldWhichThereAre() {
        for (String[] arguments : new String[][] {{}, {"mysql"}, {"h2", "x"}, {"h2", "-1"}, {"h2", "1", "2"}}) {
            assertThatThrownBy(() -> LaporSchema.main(arguments))
                    .isInstanceOf(LaporException.class)
                    .hasMessageContaining("h2 or postgresql");
        }
    }

    private static String printed(Vendor vendor) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            LaporSchema.main(new String[] {folder(vendor)});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The scripts that Flyway finds. */
    private static List<String> scripts(DataSource source, Vendor vendor) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/lapor/" + folder(vendor))
                .load();
        return Arrays.stream(flyway.info().all()).map(MigrationInfo::getScript).toList();
    }

    private static String folder(Vendor vendor) {
        return vendor.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource
    void aHostsSchemaThatIsNotEmptyStartsAtBaselineZero(Vendor vendor) throws SQLException {
        try (HikariDataSource source = vendor.empty()) {
            TestDatabase.execute(source, "create table host_order (id bigint primary key)");

            LaporSchema.over(source).migrate();

            assertThat(versions(source)).containsExactly("0", "1", "2", "3");
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

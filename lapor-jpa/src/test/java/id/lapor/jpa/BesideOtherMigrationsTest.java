package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host has migrations of its own, by whatever tool, in the same schema. */
class BesideOtherMigrationsTest {

    private static final String TABLE = "create table host_order (id bigint primary key)";
    private static final String MORE = "alter table host_order add column note varchar(20)";

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void theHostsFlywayRunsBeforeAndAfterOurs(Vendor vendor) throws IOException {
        try (HikariDataSource source = vendor.empty()) {
            Files.writeString(directory.resolve("V1__orders.sql"), TABLE);
            assertThat(flyway(source, false).migrationsExecuted).isEqualTo(1);
            LaporSchema.over(source).migrate();

            Files.writeString(directory.resolve("V2__note.sql"), MORE);
            assertThat(flyway(source, false).migrationsExecuted).isEqualTo(1);
            assertBothAreThere(source);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFlywayThatComesLaterStartsAtABaseline(Vendor vendor) throws IOException {
        try (HikariDataSource source = vendor.empty()) {
            LaporSchema.over(source).migrate();
            Files.writeString(directory.resolve("V1__orders.sql"), TABLE + "; " + MORE);

            assertThat(flyway(source, true).migrationsExecuted).isEqualTo(1);
            assertBothAreThere(source);
        }
    }

    private MigrateResult flyway(DataSource source, boolean later) {
        return Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + directory)
                .baselineOnMigrate(later)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    @ParameterizedTest
    @EnumSource
    void theHostsLiquibaseRunsBeforeAndAfterOurs(Vendor vendor) throws Exception {
        try (HikariDataSource source = vendor.empty()) {
            liquibase(source, List.of(TABLE));
            LaporSchema.over(source).migrate();
            liquibase(source, List.of(TABLE, MORE));

            assertBothAreThere(source);
        }
    }

    private void liquibase(DataSource source, List<String> changes) throws Exception {
        StringBuilder log = new StringBuilder("--liquibase formatted sql\n");
        for (int i = 0; i < changes.size(); i++) {
            log.append("--changeset host:")
                    .append(i)
                    .append('\n')
                    .append(changes.get(i))
                    .append(";\n");
        }
        Files.writeString(directory.resolve("changes.sql"), log);
        try (var connection = source.getConnection()) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(connection.getSchema());
            Scope.child(
                    Scope.Attr.resourceAccessor,
                    new DirectoryResourceAccessor(directory),
                    () -> new CommandScope(UpdateCommandStep.COMMAND_NAME)
                            .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                            .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, "changes.sql")
                            .execute());
        }
    }

    private static void assertBothAreThere(DataSource source) {
        TestDatabase.execute(source, "insert into host_order (id, note) values (1, 'ada')");
        assertThatCode(() -> LaporSchema.over(source).validate()).doesNotThrowAnyException();
        assertThatCode(() -> LaporSchema.over(source).migrate()).doesNotThrowAnyException();
    }
}

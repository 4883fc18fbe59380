package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.storage.Storage;
import id.lapor.testkit.SampleReports;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An account that may do less than it needs to is told at once what it lacks. */
@Tag("faults")
@ExtendWith(Quiet.class)
class RightsTest {

    private static final String GRANT = "The account of lapor lacks a right: grant it select, insert, update and delete"
            + " on every table lapor_*, and usage on the sequences";

    private static final String READ_ONLY =
            "The database takes no writes: connect to the primary, and with a role that is not read-only";

    @ParameterizedTest
    @EnumSource
    void withoutTheRightToMakeTablesItCannotMigrate(Vendor vendor) {
        try (Account account = new Account(vendor);
                HikariDataSource restricted = account.pool()) {
            assertThat(told(() -> LaporSchema.over(restricted).migrate()))
                    .startsWith("The tables of lapor could not be brought up to date (SQL state " + lacking(vendor))
                    .contains("the account needs the right to create tables");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnyRightItCannotLookAtTheTables(Vendor vendor) {
        try (Account account = new Account(vendor);
                HikariDataSource restricted = account.pool()) {
            LaporSchema.over(account.owner).migrate();

            assertThat(told(() -> LaporSchema.over(restricted).validate()))
                    .isEqualTo(
                            "The tables of lapor could not be looked at (SQL state " + lacking(vendor) + "). " + GRANT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withTheRightToReadOnlyItValidatesAndReadsAndCannotWrite(Vendor vendor) {
        try (Account account = new Account(vendor);
                HikariDataSource restricted = account.pool()) {
            LaporSchema.over(account.owner).migrate();
            account.mayRead();

            assertThatCode(() -> LaporSchema.over(restricted).validate()).doesNotThrowAnyException();
            over(restricted, storage -> {
                assertThat(storage.agencies().tree().all()).isEmpty();
                assertThat(told(() -> SampleReports.kept(storage)))
                        .isEqualTo(GRANT + " (SQL state " + lacking(vendor) + ")");
            });
            assertThat(Home.answers(account.owner, "select tracking from lapor_report"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnyRightItReadsNothing(Vendor vendor) {
        try (Account account = new Account(vendor);
                HikariDataSource restricted = account.pool()) {
            LaporSchema.over(account.owner).migrate();

            over(
                    restricted,
                    storage -> assertThat(told(() -> storage.agencies().tree()))
                            .isEqualTo(GRANT + " (SQL state " + lacking(vendor) + ")"));
        }
    }

    @Test
    void aDatabaseThatTakesNoWritesSaysWhereToGo() {
        Home home = Home.of(Vendor.POSTGRESQL);
        HikariConfig config = home.config(2);
        config.setConnectionInitSql("set default_transaction_read_only = on");
        try (HikariDataSource owner = home.pool(2);
                HikariDataSource standby = new HikariDataSource(config)) {
            LaporSchema.over(owner).migrate();

            over(
                    standby,
                    storage -> assertThat(told(() -> SampleReports.kept(storage)))
                            .isEqualTo(READ_ONLY + " (SQL state 25006)"));
        }
    }

    @Test
    void anH2FileThatTakesNoWritesSaysSo(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("lapor");
        try (HikariDataSource owner = new Home(url, "").pool(2)) {
            LaporSchema.over(owner).migrate();
        }
        try (HikariDataSource readOnly = new Home(url + ";ACCESS_MODE_DATA=r", "").pool(2)) {
            over(
                    readOnly,
                    storage -> assertThat(told(() -> SampleReports.kept(storage)))
                            .isEqualTo(READ_ONLY + " (SQL state 90097)"));
        }
    }

    private static void over(HikariDataSource source, Consumer<Storage> work) {
        try (EntityManagerFactory factory = Installation.unit(source)) {
            work.accept(LaporJpa.over(factory, MasterKey.generate()));
        }
    }

    private static String told(ThrowingCallable call) {
        Throwable told = catchThrowable(call);
        assertThat(told).isExactlyInstanceOf(LaporException.class).hasNoCause().hasNoSuppressedExceptions();
        return told.getMessage();
    }

    private static String lacking(Vendor vendor) {
        return vendor == Vendor.H2 ? "90096" : "42501";
    }

    /** A new account beside the owner of a new, empty home; it may do nothing there yet. */
    private static final class Account implements AutoCloseable {

        private final Vendor vendor;
        private final Home home;
        private final HikariDataSource owner;
        private final String name;

        Account(Vendor vendor) {
            assumeTrue(vendor == Vendor.H2 || Postgres.isOurs(), "accounts are made on a server of our own only");
            this.vendor = vendor;
            this.home = Home.of(vendor);
            this.owner = home.pool(2);
            this.name = vendor == Vendor.H2 ? "RESTRICTED" : "r" + home.schema();
            TestDatabase.execute(
                    owner, vendor == Vendor.H2 ? "create user restricted password 'x'" : "create role " + name);
            if (vendor == Vendor.POSTGRESQL) {
                TestDatabase.execute(owner, "grant usage on schema " + home.schema() + " to " + name);
            }
        }

        HikariDataSource pool() {
            HikariConfig config = home.config(2);
            if (vendor == Vendor.H2) {
                config.setJdbcUrl(home.url().replace(";DB_CLOSE_DELAY=-1", ""));
                config.setUsername(name);
                config.setPassword("x");
            } else {
                config.setConnectionInitSql("set role " + name);
            }
            return new HikariDataSource(config);
        }

        void mayRead() {
            TestDatabase.execute(
                    owner,
                    vendor == Vendor.H2
                            ? "grant select on schema public to restricted"
                            : "grant select on all tables in schema " + home.schema() + " to " + name);
        }

        @Override
        public void close() {
            if (vendor == Vendor.POSTGRESQL) {
                List.of("drop owned by ", "drop role ").forEach(sql -> TestDatabase.execute(owner, sql + name));
            }
            owner.close();
        }
    }
}

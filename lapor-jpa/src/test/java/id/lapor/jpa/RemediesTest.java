package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator reads when the database cannot do what it is asked, whatever the driver said. */
@Tag("faults")
class RemediesTest {

    private static final String CANARY = "canary7f3a";

    private final MasterKey key = MasterKey.generate();
    private final Fails fault = new Fails();

    @ParameterizedTest
    @CsvSource(textBlock = """
            POSTGRESQL, 08001, look whether it runs
            POSTGRESQL, 08006, look whether it runs
            POSTGRESQL, 22001, longer than its column
            POSTGRESQL, 22021, such as NUL
            POSTGRESQL, 25006, connect to the primary
            POSTGRESQL, 28P01, check user and password
            POSTGRESQL, 42501, 'grant it select, insert, update and delete on every table lapor_*'
            POSTGRESQL, 42P01, start once with lapor.schema=migrate
            POSTGRESQL, 42703, start once with lapor.schema=migrate
            POSTGRESQL, 53100, make room on it
            POSTGRESQL, 53200, out of memory
            POSTGRESQL, 53300, raise max_connections
            POSTGRESQL, 57014, statement_timeout
            POSTGRESQL, 57P01, try again once it runs
            POSTGRESQL, 57P02, try again once it runs
            POSTGRESQL, 57P03, try again once it runs
            POSTGRESQL, 58030, whether its disk is full or broken
            H2, 22001, longer than its column
            H2, 42S02, start once with lapor.schema=migrate
            H2, 90020, in use by another program
            H2, 90028, whether its disk is full or broken
            H2, 90031, whether its disk is full or broken
            H2, 90067, look whether it runs
            H2, 90096, grant it select
            H2, 90097, connect to the primary
            H2, 90098, make room
            H2, HY000, whether its disk is full or broken
            H2, XX999, failed with GenericJDBCException
            """)
    void everyFailureSaysWhatToDoAndUndoesEverythingAndTheNextActIsKept(Vendor vendor, String state, String remedy) {
        try (Heard heard = new Heard();
                Installation installation =
                        Installation.over(Home.of(vendor).config(2), key, source -> Fault.between(source, fault))) {
            Audit audit = new Audit(installation.pool(), installation.storage(), key);
            submit(installation);
            int statements = fault.statementsOf(() -> submit(installation));
            for (int statement = 1; statement <= statements; statement++) {
                long before = audit.count("lapor_report");
                fault.arm(statement, state);

                Throwable told = catchThrowable(() -> submit(installation));

                assertThat(told)
                        .isExactlyInstanceOf(LaporException.class)
                        .hasNoCause()
                        .hasNoSuppressedExceptions()
                        .hasMessageContaining(remedy)
                        .hasMessageEndingWith("(SQL state " + state + ")");
                heard.repeatsNothing(told, CANARY);
                assertThat(audit.count("lapor_report")).isEqualTo(before);
            }
            submit(installation);
            assertThat(audit.count("lapor_report")).isEqualTo(3);
            assertThat(audit.torn()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPoolWithoutAFreeConnectionSaysSo(Vendor vendor) throws SQLException {
        HikariConfig config = Home.of(vendor).config(2);
        config.setConnectionTimeout(250);
        try (Installation installation = Installation.over(config, key, UnaryOperator.identity())) {
            try (Connection one = installation.pool().getConnection();
                    Connection other = installation.pool().getConnection()) {
                assertThat(one).isNotEqualTo(other);
                assertThat(catchThrowable(() -> submit(installation)))
                        .isExactlyInstanceOf(LaporException.class)
                        .hasNoCause()
                        .hasMessage("No connection came free in time: make the pool larger, or look at what takes so"
                                + " long");
            }
            submit(installation);
        }
    }

    private static void submit(Installation installation) {
        installation
                .lapor()
                .citizen(City.SARI)
                .submit(City.told("Lubang di depan pasar, " + CANARY + ".", City.SARI, Secrecy.OPEN))
                .orElseThrow();
    }

    /** At one statement of the next act, by its number. */
    private static final class Fails implements Fault {

        private int left;
        private String state = "";

        int statementsOf(Runnable act) {
            left = 0;
            act.run();
            return -left;
        }

        void arm(int statement, String sqlState) {
            left = statement;
            state = sqlState;
        }

        @Override
        public void atStatement() throws SQLException {
            if (--left == 0) {
                throw new SQLException("Failing row contains (" + CANARY + ")", state);
            }
        }
    }
}

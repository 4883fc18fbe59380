package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.lapor.desk.Receipt;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.report.ExternalId;
import id.lapor.report.ReportDraft;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Channel;
import id.lapor.testkit.City;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection is lost while the database commits: nobody can tell whether it did, so nothing is tried again. */
@Tag("faults")
@ExtendWith(Quiet.class)
class CommitInDoubtTest {

    private static final String CANARY = "canary7f3a";

    private final MasterKey key = MasterKey.generate();
    private final LostAtCommit fault = new LostAtCommit();

    @ParameterizedTest
    @CsvSource({
        "H2, 08006, true",
        "H2, 08006, false",
        "H2, 90067, true",
        "H2, 90098, true",
        "H2, HY000, true",
        "POSTGRESQL, 08006, true",
        "POSTGRESQL, 08006, false",
        "POSTGRESQL, 57P01, true",
        "POSTGRESQL, 57P01, false",
        "POSTGRESQL, 08003, true",
        "POSTGRESQL, 40003, true",
        "POSTGRESQL, , true"
    })
    void itIsSaidToBeInDoubtAndIsTriedOnce(Vendor vendor, String state, boolean kept) {
        try (Installation installation = faulty(vendor)) {
            fault.arm(state, kept);

            Throwable told =
                    catchThrowable(() -> installation.lapor().citizen(City.SARI).submit(City.hole(Secrecy.OPEN)));

            assertThat(told)
                    .isExactlyInstanceOf(LaporException.class)
                    .hasNoCause()
                    .hasNoSuppressedExceptions()
                    .hasMessageStartingWith("The database did not answer whether it kept this: it may be kept or not."
                            + " Look before it is done again")
                    .hasMessageEndingWith(state == null ? "again" : "(SQL state " + state + ")");
            assertThat(fault.commits).isEqualTo(1);
            Audit audit = new Audit(installation.pool(), installation.storage(), key);
            assertThat(audit.count("lapor_report")).isEqualTo(kept ? 1 : 0);
            assertThat(audit.torn()).isEmpty();
        }
    }

    /** The database did answer: it refused, and everything is undone. */
    @ParameterizedTest
    @CsvSource({"H2, 23505", "H2, 22001", "POSTGRESQL, 23505", "POSTGRESQL, 53100", "POSTGRESQL, 25006"})
    void aRefusalToCommitIsNotInDoubt(Vendor vendor, String state) {
        try (Installation installation = faulty(vendor)) {
            fault.arm(state, false);

            Throwable told =
                    catchThrowable(() -> installation.lapor().citizen(City.SARI).submit(City.hole(Secrecy.OPEN)));

            assertThat(told).isExactlyInstanceOf(LaporException.class).hasMessageNotContaining(Failures.IN_DOUBT);
            assertThat(installation.lapor().citizen(City.SARI).mine(null, 10).lines())
                    .isEmpty();
        }
    }

    /** An id of its own settles the doubt: whoever comes again with it gets the receipt of what was kept. */
    @ParameterizedTest
    @EnumSource
    void aMessageWithAnIdIsKeptOnceHoweverOftenItComes(Vendor vendor) {
        try (Installation installation = faulty(vendor)) {
            fault.arm("08006", true);
            Receipt first = submit(installation);
            fault.arm("08006", false);
            Receipt again = submit(installation);

            assertThat(again.tracking()).isEqualTo(first.tracking());
            assertThat(Home.answers(installation.pool(), "select tracking from lapor_report"))
                    .containsExactly(first.tracking().value());
        }
    }

    /** Who gave up its connection after the commit cannot know that the commit was not the trouble. */
    @ParameterizedTest
    @EnumSource
    void aConnectionThatCannotBeGivenBackAfterTheCommitIsNotToldAsIfNothingWasKept(Vendor vendor) {
        try (Installation installation = faulty(vendor)) {
            fault.armAtClose("08006");

            Throwable told =
                    catchThrowable(() -> installation.lapor().citizen(City.SARI).submit(City.hole(Secrecy.OPEN)));

            assertThat(told).isExactlyInstanceOf(LaporException.class).hasMessageStartingWith(Failures.IN_DOUBT);
            assertThat(fault.commits).isEqualTo(1);
            assertThat(new Audit(installation.pool(), installation.storage(), key).count("lapor_report"))
                    .isEqualTo(1);
        }
    }

    private static Receipt submit(Installation installation) {
        ReportDraft message = ReportDraft.message(
                Channel.WHATSAPP,
                "Lubang di Jalan Cipto, depan pasar.",
                new Reporter.Identified(City.SARI_IDENTITY, City.SARI.account()),
                new ExternalId("wamid.0001"));
        return installation.lapor().citizen(City.SARI).submit(message).orElseThrow();
    }

    private Installation faulty(Vendor vendor) {
        return Installation.over(Home.of(vendor).config(2), key, source -> Fault.between(source, fault));
    }

    /** At the next commit, with the transaction kept or undone by the database. */
    private static final class LostAtCommit implements Fault {

        private boolean armed;
        private boolean keeps;
        private boolean closes;
        private String state;
        private int commits;

        void arm(String sqlState, boolean keepsIt) {
            armed = true;
            keeps = keepsIt;
            state = sqlState;
            commits = 0;
        }

        void armAtClose(String sqlState) {
            closes = true;
            state = sqlState;
            commits = 0;
        }

        @Override
        public void afterClose() throws SQLException {
            if (closes) {
                closes = false;
                lose();
            }
        }

        @Override
        public void beforeCommit(Connection connection) throws SQLException {
            commits++;
            if (armed && !keeps) {
                connection.rollback();
                lose();
            }
        }

        @Override
        public void afterCommit() throws SQLException {
            if (armed) {
                lose();
            }
        }

        private void lose() throws SQLException {
            armed = false;
            throw new SQLException(CANARY, state);
        }
    }
}

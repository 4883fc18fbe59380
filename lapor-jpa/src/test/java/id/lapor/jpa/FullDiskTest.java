package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import id.lapor.jpa.Ledger.Answer;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the database is really full, in the middle of an act. */
@Tag("faults")
class FullDiskTest {

    private static final String CANARY = "canary7f3a";
    private static final String WORD = "tandafirst";
    private static final int MOST_ACTS = 5_000;

    @TempDir
    Path folder;

    private final MasterKey key = MasterKey.generate();
    private final Ledger ledger = new Ledger();

    @Test
    void postgresSaysSoUndoesTheActAndGoesOnOnceThereIsRoom() throws Exception {
        assumeTrue(
                SmallDisk.isPossible(Files.createDirectory(folder.resolve("probe"))),
                "no file system of a limited size can be made here");
        try (Heard heard = new Heard();
                SmallDisk disk = new SmallDisk(folder)) {
            Home home = Home.schemaAt(disk.url());
            RealCommits.required(home);
            try (Installation installation = Installation.at(home, 2, key)) {
                submit(installation, WORD);
                fill(installation.pool());
                LaporException told = submitUntilItFails(installation);

                assertThat(told)
                        .hasNoCause()
                        .hasNoSuppressedExceptions()
                        .hasMessage("The disk of the database is full: make room on it (SQL state 53100)");
                heard.repeatsNothing(told, CANARY);
                TestDatabase.execute(installation.pool(), "drop table filler");
                look("PostgreSQL", installation);
            }
        }
    }

    /**
     * H2 closes its file when it cannot write: whoever was committing is in doubt, everybody else is told that it is closed.
     * It opens again once there is room and the program was started again.
     */
    @Test
    void anH2FileSaysSoAndHoldsEverythingAcknowledgedOnceThereIsRoomAndANewStart() {
        FilePath.register(new LimitedFiles());
        Home home = new Home("jdbc:h2:limited:" + folder.resolve("lapor") + ";WRITE_DELAY=0", "");
        LaporException told;
        try (Heard heard = new Heard();
                Installation installation = Installation.at(home, 2, key)) {
            submit(installation, WORD);
            LimitedFiles.room(400_000);
            told = submitUntilItFails(installation);
            assertThat(told).hasNoCause().hasNoSuppressedExceptions().hasMessageContaining("disk is full");
            heard.repeatsNothing(told, CANARY);

            Throwable closed =
                    catchThrowable(() -> installation.storage().agencies().latest());
            assertThat(closed).isExactlyInstanceOf(LaporException.class).hasMessageContaining("make room");
            heard.repeatsNothing(closed, CANARY);
        }
        LimitedFiles.room(Long.MAX_VALUE);
        try (Installation again = Installation.at(home, 2, key)) {
            look("H2 file, WRITE_DELAY=0", again);
        }
    }

    private void look(String what, Installation installation) {
        submit(installation, Shift.word("disk", MOST_ACTS));
        Audit audit = new Audit(installation.pool(), installation.storage(), key);
        Faults.tell(
                "Full disk, %s: %s; of those in doubt %d were kept; lost %d, torn %s",
                what,
                ledger.counts(),
                audit.keptInDoubt(ledger.lines()),
                audit.lost(ledger.lines()).size(),
                audit.torn());
        assertThat(ledger.told(Answer.KEPT)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(audit.lost(ledger.lines())).isEmpty();
        assertThat(audit.haunting(ledger.lines())).isEmpty();
        assertThat(audit.torn()).isEmpty();
    }

    private LaporException submitUntilItFails(Installation installation) {
        for (int act = 0; act < MOST_ACTS; act++) {
            String word = Shift.word("disk", act);
            try {
                submit(installation, word);
            } catch (LaporException failure) {
                ledger.failed(word, failure);
                return failure;
            }
        }
        throw new AssertionError("The disk took " + MOST_ACTS + " acts");
    }

    private void submit(Installation installation, String word) {
        String tracking = installation
                .lapor()
                .citizen(City.SARI)
                .submit(City.told("Lubang di depan pasar, " + word + ", " + CANARY + ".", City.SARI, Secrecy.OPEN))
                .orElseThrow()
                .tracking()
                .value();
        ledger.write(Ledger.Line.kept(word, tracking, 1));
    }

    /** To the last page but a few, with rows of the host. */
    private static void fill(HikariDataSource source) throws SQLException {
        TestDatabase.execute(source, "create table filler (words text)");
        for (int rows = 1_000; rows > 5; rows /= 2) {
            try (var connection = source.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("alter table filler alter words set storage external");
                while (true) {
                    statement.execute(
                            "insert into filler select repeat('x', 1000) from generate_series(1, " + rows + ")");
                }
            } catch (SQLException full) {
                assertThat(full.getSQLState()).isEqualTo("53100");
            }
        }
    }
}

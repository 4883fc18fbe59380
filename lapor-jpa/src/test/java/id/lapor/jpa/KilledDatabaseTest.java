package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import id.lapor.jpa.Ledger.Answer;
import id.lapor.kernel.MasterKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is killed while eight people work, and started again: the application goes on by itself. What is killed are its
 * processes, not the power: this shows that a commit returns only after it was written to the log of the database, not
 * that the disk keeps what it was told.
 */
@Tag("faults")
@ExtendWith(Quiet.class)
class KilledDatabaseTest {

    private static final long SEED = 20260311;
    private static final int KILLS = Faults.size(2, 6);
    private static final int ACTS_FOR_EACH = Faults.size(150, 1_800);

    @TempDir
    Path folder;

    @Test
    void theApplicationGoesOnByItselfAndNothingThatWasAcknowledgedIsLostOrTorn() throws Exception {
        assumeTrue(Postgres.isOurs(), "a server that somebody gave us may be the only one that runs here");
        MasterKey key = MasterKey.generate();
        try (Server server = new Server(folder.resolve("data"))) {
            Home home = Home.schemaAt(server.url());
            RealCommits.required(home);
            AwaitedLedger ledger = new AwaitedLedger();
            List<Long> millis = new ArrayList<>();
            try (Installation installation = Installation.over(impatient(home), key, UnaryOperator.identity());
                    Shifts shifts = new Shifts(installation.lapor(), ledger, "p", SEED)) {
                for (int kill = 0; kill < KILLS; kill++) {
                    ledger.await(ACTS_FOR_EACH);
                    server.kill();
                    server.startAgain();
                    long up = System.nanoTime();
                    ledger.await(1);
                    millis.add((System.nanoTime() - up) / 1_000_000);
                }
                ledger.await(ACTS_FOR_EACH);
                shifts.end();
                look(new Audit(installation.pool(), installation.storage(), key), ledger, millis);
            }
        }
    }

    private static void look(Audit audit, Ledger ledger, List<Long> millis) {
        Faults.tell(
                "F2 PostgreSQL: %d kills, seed %d, %s; first act after the restart came %s ms after it; of those in doubt"
                        + " %d were kept; lost %d, torn %s",
                KILLS,
                SEED,
                ledger.counts(),
                millis,
                audit.keptInDoubt(ledger.lines()),
                audit.lost(ledger.lines()).size(),
                audit.torn());
        assertThat(ledger.told(Answer.KEPT)).hasSizeGreaterThanOrEqualTo(KILLS * ACTS_FOR_EACH);
        assertThat(ledger.told(Answer.FAILED).count()
                        + ledger.told(Answer.IN_DOUBT).count())
                .as("acts that a kill ended")
                .isPositive();
        assertThat(ledger.unexpected()).isEmpty();
        assertThat(audit.lost(ledger.lines())).isEmpty();
        assertThat(audit.haunting(ledger.lines())).isEmpty();
        assertThat(audit.doubled()).isEmpty();
        assertThat(audit.torn()).isEmpty();
    }

    /** Nobody waits half a minute for a connection while the server is away. */
    private static HikariConfig impatient(Home home) {
        HikariConfig config = home.config(Shifts.PEOPLE + 1);
        config.setConnectionTimeout(1_000);
        return config;
    }
}

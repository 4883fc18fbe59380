package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.lapor.jpa.Ledger.Answer;
import id.lapor.kernel.MasterKey;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every tenth of a second half of the application's connections are taken away, whatever they are doing. */
@Tag("faults")
@ExtendWith(Quiet.class)
class LostConnectionsTest {

    private static final long SEED = 20260312;
    private static final int INTERVAL_MILLIS = 100;
    private static final int TIMES = Faults.size(5_000, 30_000) / INTERVAL_MILLIS;
    private static final int ACTS_AFTERWARDS = 100;

    private final MasterKey key = MasterKey.generate();
    private final AtomicInteger times = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void nothingIsKeptByHalfAndTheApplicationGoesOnByItself() throws Exception {
        Home home = Home.of(Vendor.POSTGRESQL);
        RealCommits.required(home);
        AwaitedLedger ledger = new AwaitedLedger();
        try (Installation installation = Installation.at(home, Shifts.PEOPLE + 1, key);
                Shifts shifts = new Shifts(installation.lapor(), ledger, "l", SEED)) {
            ledger.await(1);
            takeConnections(home);
            long calm = System.nanoTime();
            ledger.await(1);
            long millis = (System.nanoTime() - calm) / 1_000_000;
            ledger.await(ACTS_AFTERWARDS);
            shifts.end();
            look(new Audit(installation.pool(), installation.storage(), key), ledger, millis);
        }
    }

    private void takeConnections(Home home) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(TIMES);
        ScheduledExecutorService thief = Executors.newSingleThreadScheduledExecutor();
        try (HikariDataSource server = new Home(home.url(), "").pool(1)) {
            thief.scheduleAtFixedRate(
                    () -> {
                        take(server, home.schema());
                        left.countDown();
                    },
                    0,
                    INTERVAL_MILLIS,
                    TimeUnit.MILLISECONDS);
            assertThat(left.await(3, TimeUnit.MINUTES)).isTrue();
            thief.shutdown();
            assertThat(thief.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            thief.shutdownNow();
        }
    }

    private void take(HikariDataSource server, String application) {
        taken.addAndGet(Home.answers(
                        server,
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = '"
                                + application + "' and pid % 2 = " + times.incrementAndGet() % 2)
                .size());
    }

    private void look(Audit audit, Ledger ledger, long millis) {
        Faults.tell(
                "F13 PostgreSQL: %d connections taken in %d times, seed %d, %s; first act afterwards came after %d ms;"
                        + " of those in doubt %d were kept; lost %d, torn %s",
                taken.get(),
                times.get(),
                SEED,
                ledger.counts(),
                millis,
                audit.keptInDoubt(ledger.lines()),
                audit.lost(ledger.lines()).size(),
                audit.torn());
        assertThat(ledger.told(Answer.FAILED))
                .as("acts that lost their connection")
                .isNotEmpty();
        assertThat(ledger.unexpected()).isEmpty();
        assertThat(audit.lost(ledger.lines())).isEmpty();
        assertThat(audit.haunting(ledger.lines())).isEmpty();
        assertThat(audit.doubled()).isEmpty();
        assertThat(audit.torn()).isEmpty();
    }
}

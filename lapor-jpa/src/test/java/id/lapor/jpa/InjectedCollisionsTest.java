package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.Lapor;
import id.lapor.jpa.Ledger.Answer;
import id.lapor.kernel.CollisionException;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.UnitOfWork;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database gives transactions up, now and then at a statement, now and then at the commit. */
@Tag("faults")
@ExtendWith(Quiet.class)
class InjectedCollisionsTest {

    private static final long SEED = 20260313;
    private static final int ACTS = Faults.size(150, 5_000);
    private static final String CANARY = "canary7f3a";

    private final MasterKey key = MasterKey.generate();

    @ParameterizedTest
    @EnumSource
    void aTransactionOfOursIsBegunAnewAndNothingIsDoneTwice(Vendor vendor) throws Exception {
        NowAndThen fault = new NowAndThen();
        AwaitedLedger ledger = new AwaitedLedger();
        try (Installation installation = Installation.over(
                        Home.of(vendor).config(Shifts.PEOPLE + 1), key, source -> Fault.between(source, fault));
                Shifts shifts = new Shifts(installation.lapor(), ledger, "c", SEED)) {
            fault.begin();
            ledger.await(ACTS);
            fault.end();
            shifts.end();

            Audit audit = new Audit(installation.pool(), installation.storage(), key);
            long entries = audit.count("lapor_history");
            Faults.tell(
                    "F14 %s: %d given up at statements, %d at commits, seed %d, %s; %d entries; lost %d, torn %s",
                    vendor,
                    fault.statements.get(),
                    fault.commits.get(),
                    SEED,
                    ledger.counts(),
                    entries,
                    audit.lost(ledger.lines()).size(),
                    audit.torn());
            assertThat(fault.statements).hasPositiveValue();
            assertThat(fault.commits).hasPositiveValue();
            assertThat(ledger.lines()).allMatch(line -> line.answer() == Answer.KEPT);
            assertThat(audit.lost(ledger.lines())).isEmpty();
            assertThat(entries).isEqualTo(ledger.lines().size());
            assertThat(audit.torn()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionOfTheHostIsNotBegunAnewAndTheHostIsToldThatItMayBe(Vendor vendor) {
        Once fault = new Once();
        try (Installation installation = Installation.at(Home.of(vendor), 2, key);
                EntityManagerFactory factory = Installation.unit(Fault.between(installation.pool(), fault));
                EntityManager host = factory.createEntityManager()) {
            host.getTransaction().begin();
            Lapor lapor = City.furnish(Lapor.builder()
                            .storage(LaporJpa.joining(host, new Joined(), key))
                            .key(key))
                    .build();
            host.getTransaction().commit();
            Audit audit = new Audit(installation.pool(), installation.storage(), key);
            for (String state : new String[] {"40001", "40P01"}) {
                host.getTransaction().begin();
                fault.next = state;
                assertThatThrownBy(() -> City.delegatedHole(lapor, Secrecy.OPEN))
                        .isExactlyInstanceOf(CollisionException.class)
                        .hasNoCause()
                        .hasMessageNotContaining(CANARY);
                host.getTransaction().rollback();
                assertThat(audit.count("lapor_report")).isZero();
            }
        }
    }

    /** Never five times in a row in one thread: then a transaction would be given up for good. */
    private static final class NowAndThen implements Fault {

        private final Random random = new Random(SEED);
        private final AtomicInteger statements = new AtomicInteger();
        private final AtomicInteger commits = new AtomicInteger();
        private final ThreadLocal<Integer> inARow = ThreadLocal.withInitial(() -> 0);
        private volatile boolean active;

        void begin() {
            active = true;
        }

        void end() {
            active = false;
        }

        @Override
        public void atStatement() throws SQLException {
            giveUp(50, statements);
        }

        @Override
        public void beforeCommit(Connection connection) throws SQLException {
            giveUp(20, commits);
        }

        @Override
        public void afterCommit() {
            inARow.set(0);
        }

        private void giveUp(int oneOf, AtomicInteger counted) throws SQLException {
            if (active && inARow.get() < 4 && random.nextInt(oneOf) == 0) {
                inARow.set(inARow.get() + 1);
                counted.incrementAndGet();
                throw new SQLException(CANARY, random.nextBoolean() ? "40001" : "40P01");
            }
        }
    }

    /** At the next statement. */
    private static final class Once implements Fault {

        private volatile String next = "";

        @Override
        public void atStatement() throws SQLException {
            String state = next;
            next = "";
            if (!state.isEmpty()) {
                throw new SQLException(CANARY, state);
            }
        }
    }

    /** Of a host that began its transaction long before, and commits it long after. */
    private static final class Joined implements UnitOfWork {

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }
    }
}

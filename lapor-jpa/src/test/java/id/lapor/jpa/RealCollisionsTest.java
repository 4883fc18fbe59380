package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import id.lapor.Lapor;
import id.lapor.desk.Progressed;
import id.lapor.kernel.MasterKey;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two transactions of ours that cannot both be kept: the database gives one up, and that one is begun anew. */
@Tag("faults")
class RealCollisionsTest {

    private final MasterKey key = MasterKey.generate();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicInteger begun = new AtomicInteger();
    private final CyclicBarrier both = new CyclicBarrier(2);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void twoThatLockTwoReportsInOppositeOrderAreBothCarriedOut(Vendor vendor) throws Exception {
        try (Installation installation = Installation.at(Home.of(vendor), 3, key)) {
            TrackingNumber one =
                    City.delegatedHole(installation.lapor(), Secrecy.OPEN).tracking();
            TrackingNumber other =
                    City.delegatedHole(installation.lapor(), Secrecy.OPEN).tracking();

            List<Progressed> notes =
                    together(() -> noteOnBoth(installation, one, other), () -> noteOnBoth(installation, other, one));

            look(vendor + " deadlock", installation, notes, 2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, TRANSACTION_REPEATABLE_READ",
        "POSTGRESQL, TRANSACTION_SERIALIZABLE",
        "H2, TRANSACTION_REPEATABLE_READ",
        "H2, TRANSACTION_SERIALIZABLE"
    })
    void twoThatSawTheSameVersionUnderAStricterIsolationAreBothCarriedOut(Vendor vendor, String isolation)
            throws Exception {
        HikariConfig config = Home.of(vendor).config(3);
        config.setTransactionIsolation(isolation);
        try (Installation installation = Installation.over(config, key, UnaryOperator.identity())) {
            TrackingNumber report =
                    City.delegatedHole(installation.lapor(), Secrecy.OPEN).tracking();

            List<Progressed> notes =
                    together(() -> noteAfterALook(installation, report), () -> noteAfterALook(installation, report));

            look(vendor + " " + isolation, installation, notes, 1);
        }
    }

    private void look(String what, Installation installation, List<Progressed> notes, int notesOfEach) {
        Audit audit = new Audit(installation.pool(), installation.storage(), key);
        Faults.tell(
                "F14 %s: two transactions begun %d times; %d entries, torn %s",
                what, begun.get(), audit.count("lapor_history"), audit.torn());
        assertThat(begun).as("transactions begun, one of them anew").hasValueGreaterThan(2);
        assertThat(notes).hasSize(2);
        assertThat(audit.count("lapor_history where act = 'note'")).isEqualTo(2L * notesOfEach);
        assertThat(audit.torn()).isEmpty();
    }

    /** Whoever begins anew may find that the other one was faster, and comes again. */
    private Progressed noteOnBoth(Installation installation, TrackingNumber first, TrackingNumber second) {
        try {
            return installation.storage().unitOfWork().inTransaction(() -> {
                note(installation.lapor(), first);
                meet();
                return note(installation.lapor(), second);
            });
        } catch (RefusedException stale) {
            assertThat(stale.refusal().code()).isEqualTo(Refusal.Code.STALE);
            return noteOnBoth(installation, first, second);
        }
    }

    private Progressed noteAfterALook(Installation installation, TrackingNumber report) {
        return installation.storage().unitOfWork().inTransaction(() -> {
            installation.storage().reports().find(report).orElseThrow();
            meet();
            return note(installation.lapor(), report);
        });
    }

    private static Progressed note(Lapor lapor, TrackingNumber report) {
        return lapor.officer(City.COORDINATOR).note(report, "Catatan petugas").orElseThrow();
    }

    /** Only the first time: whoever begins anew is alone. */
    private void meet() {
        if (begun.incrementAndGet() <= 2) {
            try {
                both.await(1, TimeUnit.MINUTES);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> running : List.of(threads.submit(one), threads.submit(other))) {
            results.add(running.get(2, TimeUnit.MINUTES));
        }
        return results;
    }
}

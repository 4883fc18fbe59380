package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.ReportId;
import id.lapor.report.Report;
import id.lapor.storage.Storage;
import id.lapor.testkit.SampleReports;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int VERSIONS = 25;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void ofEightThatMoveOneReportExactlyOneWinsEachVersion(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            Report report = SampleReports.kept(storage);
            for (int version = 0; version < VERSIONS; version++) {
                Report before = report;
                List<Boolean> won = atOnce(thread -> () -> {
                    Report next = next(before, thread);
                    return storage.reports().advance(next, SampleReports.step(next, null));
                });

                assertThat(won).containsOnlyOnce(true);
                report = next(before, won.indexOf(true));
                assertThat(storage.reports().find(report.tracking())).contains(report);
            }
            assertThat(storage.reports().history(report.id())).hasSize(VERSIONS + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersAreNeverGivenTwice(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            Storage otherNode = database.storage(MasterKey.generate());
            List<Set<ReportId>> given = atOnce(thread -> () -> {
                Set<ReportId> numbers = new HashSet<>();
                for (int i = 0; i < 200; i++) {
                    numbers.add(
                            (thread % 2 == 0 ? storage : otherNode).reports().nextId());
                }
                return numbers;
            });

            assertThat(given.stream().flatMap(Set::stream).distinct()).hasSize(THREADS * 200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoAgenciesMovedBelowEachOtherAtOnceMakeNoCircle(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            for (int round = 0; round < 10; round++) {
                storage.agencies().save(Agency.of("a", "A"));
                storage.agencies().save(Agency.of("b", "B"));
                atOnce(thread -> () -> moveBelow(storage, thread % 2 == 0 ? "a" : "b", thread % 2 == 0 ? "b" : "a"));

                assertThat(storage.agencies().tree().all()).hasSize(2);
            }
        }
    }

    private static boolean moveBelow(Storage storage, String id, String above) {
        try {
            storage.agencies().save(new Agency(AgencyId.of(id), id, AgencyId.of(above), Agency.WIB));
            return true;
        } catch (IllegalArgumentException circle) {
            return false;
        }
    }

    /** Each thread plans another day, so that the stored report tells who won. */
    private static Report next(Report report, int thread) {
        Effect plan = new Effect.Scheduled(LocalDate.of(2026, 4, 1).plusDays(thread));
        return SampleReports.after(report, Entry.PROGRESS, report.status(), plan);
    }

    private <T> List<T> atOnce(IntFunction<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<T>> running = IntStream.range(0, THREADS)
                .mapToObj(thread -> threads.submit(() -> {
                    start.await();
                    return work.apply(thread).call();
                }))
                .toList();
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }
}

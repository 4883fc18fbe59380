package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.MasterKey;
import id.lapor.testkit.City;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes of one program that are started together, over tables in which nothing is yet. */
class FirstStartTest {

    private static final int ROUNDS = 10;
    private static final int NODES = 3;

    private final MasterKey key = MasterKey.generate();
    private final ExecutorService nodes = Executors.newFixedThreadPool(NODES);

    @AfterEach
    void stop() {
        nodes.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void allOfThemStartAndKeepTheSameAgenciesAndTopics(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                database.emptied();
                CyclicBarrier start = new CyclicBarrier(NODES);
                Callable<AgencyTree> node = () -> {
                    start.await();
                    try (Lapor lapor = started(database)) {
                        return lapor.agencies().latest();
                    }
                };
                List<Future<AgencyTree>> started =
                        Stream.generate(() -> nodes.submit(node)).limit(NODES).toList();
                for (Future<AgencyTree> one : started) {
                    assertThat(one.get().all()).extracting(Agency::id).contains(City.PUPR, City.BINA_MARGA);
                }
            }
            try (Lapor lapor = started(database)) {
                assertThat(lapor.categories().all()).isNotEmpty();
            }
        }
    }

    private Lapor started(TestDatabase database) {
        return City.furnish(Lapor.builder().storage(database.storage(key)).key(key))
                .build();
    }
}

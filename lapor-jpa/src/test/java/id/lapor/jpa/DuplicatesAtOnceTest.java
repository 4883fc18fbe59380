package id.lapor.jpa;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.desk.Progressed;
import id.lapor.followup.Remark;
import id.lapor.kernel.MasterKey;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two officers act on two reports that are about to follow one another, each over a connection of its own. */
class DuplicatesAtOnceTest {

    private static final int ROUNDS = 15;

    private final MasterKey key = MasterKey.generate();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void twoReportsLinkedToEachOtherAtOnceNeverFollowInACircle(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open();
                Lapor lapor = open(database)) {
            for (int round = 0; round < ROUNDS; round++) {
                TrackingNumber one = hole(lapor);
                TrackingNumber other = hole(lapor);

                List<Decision<Progressed>> both = atOnce(() -> link(lapor, one, other), () -> link(lapor, other, one));

                assertThat(both.stream().map(Decision::refusal).toList())
                        .filteredOn(refusal -> refusal.isEmpty())
                        .hasSize(1);
                Storage storage = database.storage(key);
                assertThat(List.of(report(storage, one), report(storage, other)))
                        .filteredOn(report -> report.standing().isFollower())
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReportThatIsLinkedWhileItsTargetIsAnsweredHasTheAnswer(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open();
                Lapor lapor = open(database)) {
            for (int round = 0; round < ROUNDS; round++) {
                TrackingNumber target = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
                TrackingNumber follower = hole(lapor);

                List<Decision<Progressed>> both = atOnce(
                        () -> link(lapor, follower, target),
                        () -> lapor.officer(City.PUPR_LIAISON).answer(target, City.fixed(), Photos.jpeg()));

                assertThat(both.get(0).refusal()).isEmpty();
                if (both.get(1).refusal().map(Refusal::code).equals(Optional.of(Code.STALE))) {
                    City.answer(lapor, target);
                }
                Report now = report(database.storage(key), follower);
                assertThat(now.status()).isEqualTo(Status.ANSWERED);
                assertThat(lapor.citizen(SARI)
                                .open(follower)
                                .orElseThrow()
                                .content()
                                .timeline())
                        .extracting(item -> item.act().code())
                        .containsOnlyOnce("answer");
            }
        }
    }

    private Lapor open(TestDatabase database) {
        return City.furnish(Lapor.builder().storage(database.storage(key)).key(key))
                .build();
    }

    private static TrackingNumber hole(Lapor lapor) {
        return lapor.citizen(SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow().tracking();
    }

    private static Decision<Progressed> link(Lapor lapor, TrackingNumber report, TrackingNumber target) {
        return lapor.officer(COORDINATOR).act(report, new GovernorCommand.Link(target, Remark.internal("Sama")));
    }

    private static Report report(Storage storage, TrackingNumber tracking) {
        return storage.reports().find(tracking).orElseThrow();
    }

    private List<Decision<Progressed>> atOnce(Callable<Decision<Progressed>> one, Callable<Decision<Progressed>> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Decision<Progressed>>> running = List.of(
                threads.submit(() -> {
                    start.await();
                    return one.call();
                }),
                threads.submit(() -> {
                    start.await();
                    return other.call();
                }));
        return List.of(running.get(0).get(), running.get(1).get());
    }
}

package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.desk.OfficerDesk;
import id.lapor.desk.Progressed;
import id.lapor.kernel.MasterKey;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixteen officers on one report, each over a connection of its own. */
@Tag("faults")
class OfficersAtOnceTest {

    private static final int OFFICERS = 16;
    private static final int ROUNDS = Faults.size(12, 250);

    private final MasterKey key = MasterKey.generate();
    private final ExecutorService threads = Executors.newFixedThreadPool(OFFICERS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void ofSixteenWhoSawTheSameVersionOneIsFirstAndTheOthersAreStale(Vendor vendor) throws Exception {
        try (Installation installation = Installation.at(Home.of(vendor), OFFICERS, key)) {
            TrackingNumber report = report(installation);
            List<Decision<Progressed>> all = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long seen = version(installation, report);
                List<Decision<Progressed>> decisions =
                        atOnce(installation.lapor().officer(City.COORDINATOR).ifVersion(seen), report);

                assertThat(moved(decisions)).containsExactly(seen + 1);
                all.addAll(decisions);
            }
            look(vendor, "the same version", installation, report, all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofSixteenWhoSaidNoVersionEachWinnerHasOneOfItsOwnAndTheOthersAreStale(Vendor vendor) throws Exception {
        try (Installation installation = Installation.at(Home.of(vendor), OFFICERS, key)) {
            TrackingNumber report = report(installation);
            List<Decision<Progressed>> all = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                List<Decision<Progressed>> decisions =
                        atOnce(installation.lapor().officer(City.COORDINATOR), report);

                assertThat(moved(decisions)).isNotEmpty();
                all.addAll(decisions);
            }
            look(vendor, "no version", installation, report, all);
        }
    }

    private void look(
            Vendor vendor,
            String said,
            Installation installation,
            TrackingNumber report,
            List<Decision<Progressed>> all) {
        Audit audit = new Audit(installation.pool(), installation.storage(), key);
        long version = version(installation, report);
        Faults.tell(
                "F10 %s: %d officers said %s, %d rounds: %d moved, %d stale; version %d, history rows %d, torn %s",
                vendor,
                OFFICERS,
                said,
                ROUNDS,
                moved(all).size(),
                all.size() - moved(all).size(),
                version,
                audit.count("lapor_history"),
                audit.torn());
        assertThat(moved(all))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(3, version).boxed().toList());
        assertThat(audit.count("lapor_history")).isEqualTo(version);
        assertThat(all.stream().flatMap(decision -> decision.refusal().stream()))
                .extracting(Refusal::code)
                .containsOnly(Refusal.Code.STALE);
        assertThat(audit.torn()).isEmpty();
    }

    private static TrackingNumber report(Installation installation) {
        return City.delegatedHole(installation.lapor(), Secrecy.OPEN).tracking();
    }

    private static long version(Installation installation, TrackingNumber report) {
        return installation.storage().reports().find(report).orElseThrow().version();
    }

    private static List<Long> moved(List<Decision<Progressed>> decisions) {
        return decisions.stream()
                .filter(decision -> decision.refusal().isEmpty())
                .map(decision -> decision.orElseThrow().version())
                .toList();
    }

    /** What each of them got; nobody may get an exception. */
    private List<Decision<Progressed>> atOnce(OfficerDesk desk, TrackingNumber report) throws Exception {
        CyclicBarrier start = new CyclicBarrier(OFFICERS);
        List<Future<Decision<Progressed>>> running = IntStream.range(0, OFFICERS)
                .mapToObj(officer -> threads.submit(() -> {
                    start.await();
                    return desk.note(report, "Catatan petugas");
                }))
                .toList();
        List<Decision<Progressed>> decisions = new ArrayList<>();
        for (Future<Decision<Progressed>> one : running) {
            decisions.add(one.get());
        }
        return decisions;
    }
}

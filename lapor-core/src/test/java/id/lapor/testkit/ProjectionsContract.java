package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.report.Projections.Kept;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept beside the histories can be compared with them and made anew. */
interface ProjectionsContract {

    Storage storage();

    @Test
    default void everyReportIsVisitedOnceByItsNumber() {
        List<TrackingNumber> all = IntStream.range(0, 12)
                .mapToObj(i -> SampleReports.kept(storage()).tracking())
                .sorted(Comparator.comparing(TrackingNumber::value))
                .toList();

        List<TrackingNumber> first = storage().projections().reports(null, 7);
        assertThat(first).isEqualTo(all.subList(0, 7));
        assertThat(storage().projections().reports(first.get(6), 7)).isEqualTo(all.subList(7, 12));
        assertThat(storage().projections().reports(all.get(11), 7)).isEmpty();
    }

    @Test
    default void whatNobodyTouchedIsNotAstray() {
        Random random = new Random(20261123);
        for (int i = 0; i < 40; i++) {
            Report report = SampleReports.kept(
                    storage(), SampleReports.any(storage().reports().nextId(), random));
            storage().reports().findBy(report.id(), Set.of("lampu", "jalan"));
            storage().supports().add(report.id(), "warga");

            Kept kept = storage().projections().find(report.tracking()).orElseThrow();
            assertThat(kept.report()).isEqualTo(report);
            assertThat(kept.astray()).isEmpty();
            assertThat(kept.words()).containsExactlyInAnyOrder("lampu", "jalan");
            assertThat(kept.version()).isEqualTo(report.version());
            assertThat(kept.seal()).isEqualTo(report.last().seal());
        }
        assertThat(storage().projections().find(new TrackingNumber("123456789015")))
                .isEmpty();
    }

    @Test
    default void whatIsMadeAnewSaysWhatItIsTold() {
        Report report = SampleReports.kept(storage());
        Kept before = storage().projections().find(report.tracking()).orElseThrow();
        Report later = report.due(SampleReports.due(SlaClock.COMPLETION, SampleReports.NOW.plusSeconds(9), true));

        assertThat(storage().projections().rebuild(before, later, Set.of("banjir")))
                .isTrue();

        Kept after = storage().projections().find(report.tracking()).orElseThrow();
        assertThat(after.report()).isEqualTo(later);
        assertThat(after.words()).containsExactly("banjir");
        assertThat(after.astray()).isEmpty();
    }

    @Test
    default void aReportThatMovedMeanwhileIsLeftAlone() {
        Report report = SampleReports.kept(storage());
        Kept before = storage().projections().find(report.tracking()).orElseThrow();
        Report moved = SampleReports.advanced(storage(), SampleReports.next(report));

        assertThat(storage().projections().rebuild(before, report, Set.of())).isFalse();
        assertThat(storage().reports().find(report.tracking())).contains(moved);
    }
}

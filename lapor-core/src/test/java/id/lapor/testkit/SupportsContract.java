package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.ReportId;
import id.lapor.report.Report;
import id.lapor.storage.Storage;
import org.junit.jupiter.api.Test;

/** Supporters are counted once each, report by report. */
interface SupportsContract {

    String SUPPORTER = "a".repeat(64);

    Storage storage();

    @Test
    default void aSupporterCountsOnceForEachReport() {
        ReportId report = SampleReports.kept(storage()).id();
        ReportId other = SampleReports.kept(storage()).id();

        assertThat(storage().supports().count(report)).isZero();
        assertThat(storage().supports().add(report, SUPPORTER)).isTrue();
        assertThat(storage().supports().add(report, SUPPORTER)).isFalse();
        assertThat(storage().supports().add(report, "b")).isTrue();
        assertThat(storage().supports().add(other, SUPPORTER)).isTrue();
        assertThat(storage().supports().count(report)).isEqualTo(2);
        assertThat(storage().supports().count(other)).isEqualTo(1);
    }

    @Test
    default void aSecondSupportSpoilsNoTransaction() {
        Report report = SampleReports.kept(storage());
        storage().supports().add(report.id(), SUPPORTER);

        storage().unitOfWork().inTransaction(() -> {
            storage().supports().add(report.id(), SUPPORTER);
            return storage().supports().add(report.id(), "b");
        });

        assertThat(storage().supports().count(report.id())).isEqualTo(2);
        assertThat(storage().reports().find(report.tracking())).contains(report);
    }

    @Test
    default void ofEightThatSupportAtOnceExactlyOneIsTheFirst() throws Exception {
        for (int round = 0; round < 10; round++) {
            ReportId report = SampleReports.kept(storage()).id();

            assertThat(AtOnce.of(thread -> () -> storage().supports().add(report, SUPPORTER)))
                    .containsOnlyOnce(true);
            assertThat(storage().supports().count(report)).isEqualTo(1);
        }
    }

    @Test
    default void erasedSupportersAreForgottenForOneReport() {
        ReportId report = SampleReports.kept(storage()).id();
        ReportId other = SampleReports.kept(storage()).id();
        storage().supports().add(report, SUPPORTER);
        storage().supports().add(other, SUPPORTER);

        storage().supports().erase(report);

        assertThat(storage().supports().count(report)).isZero();
        assertThat(storage().supports().count(other)).isEqualTo(1);
        assertThat(storage().supports().add(report, SUPPORTER)).isTrue();
    }
}

package id.lapor.testkit;

import static id.lapor.testkit.SampleReports.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.agency.Delegation;
import id.lapor.kernel.ReportId;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.Standing;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports are kept, found and moved on. */
interface ReportsContract {

    Storage storage();

    @Test
    default void aReportIsFoundAgainExactlyAsItWasKept() {
        for (Report report : new Report[] {
            SampleReports.bare(storage().reports().nextId()),
            SampleReports.full(storage().reports().nextId())
        }) {
            SampleReports.kept(storage(), report);

            assertThat(storage().reports().find(report.tracking())).contains(report);
            assertThat(storage().reports().find(report.handle())).contains(report);
        }
    }

    @Test
    default void aReportThatNobodyKeptIsNotFound() {
        SampleReports.kept(storage());

        assertThat(storage().reports().find(TrackingNumber.random())).isEmpty();
        assertThat(storage().reports().find(PublicHandle.random())).isEmpty();
    }

    @Test
    default void noTwoReportsGetTheSameNumber() {
        Set<ReportId> numbers = new HashSet<>();
        for (int i = 0; i < 120; i++) {
            assertThat(numbers.add(storage().reports().nextId())).isTrue();
        }
    }

    @Test
    default void twoReportsCannotHaveOneTrackingNumber() {
        Report first = SampleReports.kept(storage());
        Report other = SampleReports.bare(storage().reports().nextId());
        Report twin = new Report(
                other.id(),
                first.tracking(),
                other.handle(),
                other.filing(),
                other.matter(),
                other.secrecy(),
                other.custody(),
                other.standing(),
                other.head(),
                null);

        assertThatThrownBy(() -> SampleReports.kept(storage(), twin))
                .isInstanceOf(RuntimeException.class)
                .hasMessageNotContaining(first.tracking().value());
        assertThat(storage().reports().find(first.tracking())).contains(first);
        assertThat(storage().reports().history(twin.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    default void theNextVersionTakesThePlaceOfTheOneBefore(Status status) {
        Report report = SampleReports.kept(storage());
        Standing standing = new Standing(
                status,
                Status.REPLIED,
                new Delegation(City.DISHUB, NOW.plusNanos(3_000), null),
                true,
                true,
                true,
                true,
                1);
        Due due = new Due(SlaClock.REPORTER_REPLY, NOW.plusNanos(7_000), true);
        Report next = SampleReports.next(report, standing, due);

        assertThat(storage().reports().advance(next, SampleReports.step(next, Move.START, null)))
                .isTrue();
        assertThat(storage().reports().find(report.tracking())).contains(next);
        assertThat(storage().reports().find(report.handle())).contains(next);
    }

    @Test
    default void whatIsOverIsForgottenWithTheNextVersion() {
        Report report = SampleReports.kept(
                storage(), SampleReports.full(storage().reports().nextId()));
        Standing bare = new Standing(Status.RETURNED, null, null, true, false, false, false, null);
        Report next = SampleReports.next(report, bare, null);

        storage().reports().advance(next, SampleReports.step(next, Move.RETURN, null));

        assertThat(storage().reports().find(report.tracking())).contains(next);
    }

    @Test
    default void aStaleAdvanceIsAnsweredWithFalseAndKeepsNothing() {
        Report report = SampleReports.kept(storage());
        Report winner = SampleReports.next(report);
        storage().reports().advance(winner, SampleReports.step(winner, Move.START, null));
        Report loser = SampleReports.next(
                report, new Standing(Status.ARCHIVED, null, null, false, false, false, false, null), null);

        assertThat(storage().reports().advance(loser, SampleReports.step(loser, Move.ARCHIVE, null)))
                .isFalse();
        assertThat(storage().reports().find(report.tracking())).contains(winner);
        assertThat(storage().reports().history(report.id())).hasSize(2);
    }

    @Test
    default void aVersionThatLeavesOneOutIsStale() {
        Report report = SampleReports.kept(storage());
        Report ahead = SampleReports.next(SampleReports.next(report));

        assertThat(storage().reports().advance(ahead, SampleReports.step(ahead, Move.START, null)))
                .isFalse();
        assertThat(storage().reports().find(report.tracking())).contains(report);
    }

    @Test
    default void aReportThatNobodyKeptCannotMoveOn() {
        Report unknown =
                SampleReports.next(SampleReports.bare(storage().reports().nextId()));

        assertThat(storage().reports().advance(unknown, SampleReports.step(unknown, Move.START, null)))
                .isFalse();
        assertThat(storage().reports().find(unknown.tracking())).isEmpty();
    }

    @Test
    default void aReportMovesOnWithoutTouchingItsNeighbours() {
        Report report = SampleReports.kept(storage());
        Report neighbour = SampleReports.kept(storage());
        Report next = SampleReports.next(report);

        storage().reports().advance(next, SampleReports.step(next, Move.START, null));

        assertThat(storage().reports().find(neighbour.tracking())).contains(neighbour);
    }
}

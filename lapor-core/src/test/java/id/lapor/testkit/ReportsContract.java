package id.lapor.testkit;

import static id.lapor.testkit.SampleReports.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.CollisionException;
import id.lapor.kernel.ReportId;
import id.lapor.report.Origin;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.subject.Accused;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.HashSet;
import java.util.Objects;
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

            assertThat(storage().reports().find(report.id())).contains(report);
            assertThat(storage().reports().find(report.tracking())).contains(report);
            assertThat(storage().reports().find(report.handle())).contains(report);
        }
    }

    @Test
    default void aReportThatNobodyKeptIsNotFound() {
        SampleReports.kept(storage());

        assertThat(storage().reports().find(storage().reports().nextId())).isEmpty();
        assertThat(storage().reports().find(TrackingNumber.random())).isEmpty();
        assertThat(storage().reports().find(PublicHandle.random())).isEmpty();
    }

    @Test
    default void aReportIsFoundByTheIdThatItCameInUnder() {
        Report report = SampleReports.kept(
                storage(), SampleReports.full(storage().reports().nextId()));
        SampleReports.kept(storage());
        Origin origin = Objects.requireNonNull(report.filing().origin());

        assertThat(storage().reports().findByOrigin(origin.hash())).contains(report);
        assertThat(storage().reports().findByOrigin(origin.bodyHash())).isEmpty();
    }

    @Test
    default void noTwoReportsComeInUnderOneId() {
        Report first = SampleReports.kept(
                storage(), SampleReports.full(storage().reports().nextId()));
        Report twin = SampleReports.filed(SampleReports.bare(storage().reports().nextId()), first.filing());

        assertThatThrownBy(() -> SampleReports.kept(storage(), twin))
                .isInstanceOf(RuntimeException.class)
                .hasMessageNotContaining(
                        Objects.requireNonNull(first.filing().origin()).hash());
        assertThat(storage().reports().find(twin.tracking())).isEmpty();
        assertThat(storage().reports().history(twin.id())).isEmpty();
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
        Report twin =
                SampleReports.numbered(SampleReports.bare(storage().reports().nextId()), first.tracking());

        assertThatThrownBy(() -> SampleReports.kept(storage(), twin))
                .isInstanceOf(CollisionException.class)
                .hasMessageNotContaining(first.tracking().value());
        assertThat(storage().reports().find(first.tracking())).contains(first);
        assertThat(storage().reports().history(twin.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    default void theNextVersionTakesThePlaceOfTheOneBefore(Status status) {
        Report report = SampleReports.kept(storage());
        Act act = status.isOpen() ? Entry.NAME_ACCUSED : Move.ARCHIVE;
        Effect effect = status.isOpen() ? new Effect.Naming(Accused.NOBODY) : Effect.NONE;
        Due due = SampleReports.due(SlaClock.REPORTER_REPLY, NOW.plusNanos(7_000), true);
        Report next = SampleReports.after(report, act, status, effect).due(due);

        assertThat(storage().reports().advance(next, SampleReports.step(next, null)))
                .isTrue();
        assertThat(next.status()).isEqualTo(status);
        assertThat(storage().reports().find(report.tracking())).contains(next);
        assertThat(storage().reports().find(report.handle())).contains(next);
    }

    @Test
    default void matterAndSecrecyMayChangeWithTheNextVersion() {
        Report report = SampleReports.kept(storage());
        Report full = SampleReports.full(storage().reports().nextId());
        Report next = report.after(
                SampleReports.next(report).last(), full.matter(), new Secrecy(Anonymity.UNIDENTIFIED, true));

        storage().reports().advance(next, SampleReports.step(next, null));

        assertThat(storage().reports().find(report.tracking())).contains(next);
    }

    @Test
    default void whatIsOverIsForgottenWithTheNextVersion() {
        Report report = SampleReports.kept(
                storage(), SampleReports.full(storage().reports().nextId()));
        Report next = SampleReports.after(report, Move.ARCHIVE, Status.ARCHIVED, Effect.NONE);

        storage().reports().advance(next, SampleReports.step(next, null));

        assertThat(storage().reports().find(report.tracking())).contains(next);
    }

    @Test
    default void aStaleAdvanceIsAnsweredWithFalseAndKeepsNothing() {
        Report report = SampleReports.kept(storage());
        Report winner = SampleReports.next(report);
        storage().reports().advance(winner, SampleReports.step(winner, null));
        Report loser = SampleReports.after(report, Move.ARCHIVE, Status.ARCHIVED, Effect.NONE);

        assertThat(storage().reports().advance(loser, SampleReports.step(loser, null)))
                .isFalse();
        assertThat(storage().reports().find(report.tracking())).contains(winner);
        assertThat(storage().reports().history(report.id())).hasSize(2);
    }

    @Test
    default void aVersionThatLeavesOneOutIsStale() {
        Report report = SampleReports.kept(storage());
        Report ahead = SampleReports.next(SampleReports.next(report));

        assertThat(storage().reports().advance(ahead, SampleReports.step(ahead, null)))
                .isFalse();
        assertThat(storage().reports().find(report.tracking())).contains(report);
    }

    @Test
    default void aReportThatNobodyKeptCannotMoveOn() {
        Report unknown =
                SampleReports.next(SampleReports.bare(storage().reports().nextId()));

        assertThat(storage().reports().advance(unknown, SampleReports.step(unknown, null)))
                .isFalse();
        assertThat(storage().reports().find(unknown.tracking())).isEmpty();
    }

    @Test
    default void aReportMovesOnWithoutTouchingItsNeighbours() {
        Report report = SampleReports.kept(storage());
        Report neighbour = SampleReports.kept(storage());
        Report next = SampleReports.next(report);

        storage().reports().advance(next, SampleReports.step(next, null));

        assertThat(storage().reports().find(neighbour.tracking())).contains(neighbour);
    }
}

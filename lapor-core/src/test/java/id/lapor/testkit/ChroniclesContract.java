package id.lapor.testkit;

import static id.lapor.testkit.SampleReports.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.report.Chronicle;
import id.lapor.report.Cursor;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.ReportQuery.Order;
import id.lapor.report.Scope;
import id.lapor.report.Step;
import id.lapor.storage.Storage;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whole reports come batch by batch, each once, with every step and supporter. */
interface ChroniclesContract {

    LocalDate EIGHTH = LocalDate.of(2026, 3, 8);

    Storage storage();

    @Test
    default void batchesVisitTheReportsOfTheDaysThatTheListsShowExactlyOnceInOrder() {
        Random random = new Random(20260310);
        storage()
                .unitOfWork()
                .inTransaction(() -> IntStream.range(0, 60)
                        .mapToObj(i -> SampleReports.kept(
                                storage(), SampleReports.any(storage().reports().nextId(), random)))
                        .toList());

        for (Scope scope : scopes()) {
            for (LocalDate to : List.of(EIGHTH, EIGHTH.plusDays(1), EIGHTH.plusDays(9))) {
                List<ReportLine> listed = storage().reports().page(all(scope)).lines().stream()
                        .filter(line -> !line.submittedOn().isAfter(to))
                        .toList();

                assertThat(walk(scope, EIGHTH, to, 7))
                        .as(scope.kind() + " to " + to)
                        .extracting(chronicle -> chronicle.report().line())
                        .isEqualTo(listed)
                        .isNotEmpty();
            }
        }
    }

    @Test
    default void aChronicleHoldsTheReportItsStepsAndHowManySupportIt() {
        Report bare = SampleReports.kept(storage());
        Report full = SampleReports.kept(
                storage(), SampleReports.full(storage().reports().nextId()));
        Report handed = SampleReports.advanced(storage(), SampleReports.next(bare));
        Report answered = SampleReports.after(handed, Move.ANSWER, Status.ANSWERED, Effect.NONE);
        FollowUp said = FollowUp.explained("Lampu sudah menyala lagi.", Cause.WEAR);
        storage().reports().advance(answered, SampleReports.step(answered, said));
        storage().supports().add(bare.id(), "a".repeat(64));
        storage().supports().add(bare.id(), "b".repeat(64));

        Chronicle told = only(Scope.of(Scope.Kind.ORDINARY));
        assertThat(told.report()).isEqualTo(answered);
        assertThat(told.steps()).isEqualTo(storage().reports().history(bare.id()));
        assertThat(told.steps()).extracting(Step::statement).endsWith(said);
        assertThat(told.supporters()).isEqualTo(2);

        Chronicle against = only(Scope.of(Scope.Kind.AGAINST_INSPECTORATE));
        assertThat(against.report()).isEqualTo(full);
        assertThat(against.steps()).extracting(Step::entry).isEqualTo(full.history());
        assertThat(against.supporters()).isZero();
    }

    @Test
    default void whatIsErasedIsNotInAChronicle() {
        Report report = SampleReports.kept(storage());
        storage().reports().forget(report.id());

        assertThat(only(Scope.of(Scope.Kind.ORDINARY)).steps())
                .containsExactly(new Step(report.history().get(0), null, null));
    }

    @Test
    default void ofDaysWithoutReportsAndOfNobodyThereIsNoChronicle() {
        SampleReports.kept(storage());
        Scope ordinary = Scope.of(Scope.Kind.ORDINARY);

        assertThat(walk(ordinary, EIGHTH, EIGHTH, 3)).isEmpty();
        assertThat(walk(ordinary, EIGHTH.plusDays(3), EIGHTH.plusDays(9), 3)).isEmpty();
        assertThat(walk(Scope.ofAgencies(Set.of()), EIGHTH, EIGHTH.plusDays(9), 3))
                .isEmpty();
        assertThat(walk(Scope.ownedBy(Set.of()), EIGHTH, EIGHTH.plusDays(9), 3)).isEmpty();
    }

    private Chronicle only(Scope scope) {
        List<Chronicle> all = walk(scope, EIGHTH, EIGHTH.plusDays(9), 5);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<Chronicle> walk(Scope scope, LocalDate from, LocalDate to, int limit) {
        List<Chronicle> visited = new ArrayList<>();
        List<Chronicle> batch = storage().reports().chronicles(scope, from, to, null, limit);
        while (!batch.isEmpty()) {
            assertThat(batch).hasSizeLessThanOrEqualTo(limit);
            visited.addAll(batch);
            Cursor last = batch.get(batch.size() - 1).cursor();
            batch = storage().reports().chronicles(scope, from, to, last, limit);
        }
        return visited;
    }

    private static ReportQuery all(Scope scope) {
        return new ReportQuery(scope, Set.of(), null, null, Order.NEWEST, NOW, null, 200);
    }

    private static List<Scope> scopes() {
        return Stream.of(
                        Scope.of(Scope.Kind.ORDINARY),
                        Scope.of(Scope.Kind.OVERSIGHT),
                        Scope.of(Scope.Kind.PUBLISHED),
                        Scope.ofAgencies(Set.of(City.PUPR, City.BINA_MARGA)))
                .flatMap(scope ->
                        Stream.of(scope, scope.hiddenFrom("inspektur-1"), scope.hiddenFrom(Set.of(City.DISHUB))))
                .toList();
    }
}

package id.lapor.testkit;

import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.SampleReports.NOW;
import static id.lapor.testkit.SampleReports.advanced;
import static id.lapor.testkit.SampleReports.after;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.AgencyId;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.report.TrackingNumber;
import id.lapor.storage.Storage;
import id.lapor.subject.Accused;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever has a part of a report has it in the inbox, and whoever will get one back is known. */
interface PartsContract {

    AgencyId HEIR = AgencyId.of("dinas-baru");

    Storage storage();

    @Test
    default void aReportIsInTheInboxesOfAllThatHaveAPartOfIt() {
        Report report = delegated(List.of(DISHUB));

        assertThat(inboxes(report)).containsExactly(PUPR, DISHUB);
        Scope both = Scope.ofAgencies(Set.of(PUPR, DISHUB));
        assertThat(lines(both, null)).containsExactly(report.line());
        assertThat(lines(both, DISHUB)).containsExactly(report.line());
        assertThat(lines(both, BINA_MARGA)).isEmpty();
    }

    @Test
    default void partsThatAreHandedDownAndBackMoveFromInboxToInbox() {
        Report handed = delegated(List.of());
        Report down = advanced(
                storage(),
                after(
                        handed,
                        Move.DELEGATE,
                        Status.DELEGATED,
                        new Effect.Handed(PUPR, BINA_MARGA, List.of(DISHUB)),
                        PUPR));
        assertThat(inboxes(down)).containsExactly(BINA_MARGA, DISHUB);
        assertThat(concerned(down)).containsExactly(PUPR, BINA_MARGA, DISHUB);

        Report up = advanced(storage(), after(down, Move.RETURN, Status.RETURNED, Effect.NONE, BINA_MARGA));
        assertThat(inboxes(up)).containsExactly(PUPR, DISHUB);
        assertThat(concerned(up)).containsExactly(PUPR, DISHUB);

        Report back = advanced(storage(), after(up, Move.RETURN, Status.RETURNED, Effect.NONE, PUPR));
        assertThat(inboxes(back)).containsExactly(DISHUB);
        assertThat(concerned(back)).as("it still stands above another one").containsExactly(PUPR, DISHUB);

        advanced(storage(), after(back, Entry.RELEASE, Status.RETURNED, new Effect.Released(DISHUB)));
        assertThat(concerned(back)).isEmpty();
    }

    @Test
    default void anAgencyThatTakesOverGetsInboxAndLine() {
        Report handed = delegated(List.of(DISHUB));
        Report down = advanced(
                storage(),
                after(handed, Move.DELEGATE, Status.DELEGATED, new Effect.Handed(PUPR, BINA_MARGA, List.of()), PUPR));

        Report merged =
                advanced(storage(), after(down, Entry.HAND_OVER, Status.DELEGATED, new Effect.Merged(PUPR, HEIR)));
        assertThat(concerned(merged)).containsExactly(BINA_MARGA, DISHUB, HEIR);

        Report again =
                advanced(storage(), after(merged, Entry.HAND_OVER, Status.DELEGATED, new Effect.Merged(DISHUB, HEIR)));
        assertThat(inboxes(again)).containsExactly(BINA_MARGA, HEIR);
        assertThat(storage().reports().find(again.tracking())).contains(again);
    }

    @Test
    default void anEndedReportStaysInTheInboxAndConcernsNobodyUntilItBeginsAgain() {
        Report handed = delegated(List.of());
        Report ended = advanced(storage(), after(handed, Move.ARCHIVE, Status.ARCHIVED, Effect.NONE));
        assertThat(inboxes(ended)).containsExactly(PUPR);
        assertThat(concerned(ended)).isEmpty();

        Report reopened = advanced(
                storage(), after(ended, Move.REOPEN, Status.DELEGATED, new Effect.Handed(null, DISHUB, List.of())));
        assertThat(inboxes(reopened)).containsExactly(DISHUB);
        assertThat(concerned(reopened)).containsExactly(DISHUB);
    }

    @Test
    default void theAccusedLoseInboxAndSightAtOnce() {
        Report handed = delegated(List.of(DISHUB));
        Scope governor = Scope.of(Scope.Kind.ORDINARY);
        Accused accused = new Accused(Set.of(DISHUB), Set.of("budi", "wati"), false, false);
        Report named =
                advanced(storage(), after(handed, Entry.NAME_ACCUSED, Status.DELEGATED, new Effect.Naming(accused)));
        Accused more = new Accused(Set.of(), Set.of("wati", "tono"), false, false);
        Report twice = advanced(storage(), after(named, Entry.NAME_ACCUSED, Status.DELEGATED, new Effect.Naming(more)));

        assertThat(inboxes(twice)).containsExactly(PUPR);
        for (String account : List.of("budi", "wati", "tono")) {
            assertThat(lines(governor.hiddenFrom(account), null)).as(account).isEmpty();
            assertThat(storage().statistics().tally(governor.hiddenFrom(account), NOW))
                    .as(account)
                    .isEmpty();
        }
        assertThat(lines(governor.hiddenFrom("Budi"), null)).containsExactly(twice.line());
        assertThat(lines(governor.hiddenFrom(Set.of(DISHUB)), null)).isEmpty();
        assertThat(lines(governor.hiddenFrom("Budi").hiddenFrom(Set.of(PUPR)), null))
                .containsExactly(twice.line());
    }

    @Test
    default void whatConcernsAnAgencyIsWalkedThroughBatchByBatch() {
        for (int i = 0; i < 5; i++) {
            delegated(List.of());
        }
        SampleReports.kept(storage());
        List<TrackingNumber> walked = new ArrayList<>();
        TrackingNumber after = null;
        List<TrackingNumber> batch;
        do {
            batch = storage().reports().concerning(PUPR, after, 2);
            walked.addAll(batch);
            after = batch.isEmpty() ? null : batch.get(batch.size() - 1);
        } while (!batch.isEmpty());

        assertThat(walked).hasSize(5).isEqualTo(storage().reports().concerning(PUPR, null, 9));
        assertThat(walked).extracting(TrackingNumber::value).isSorted();
    }

    private Report delegated(List<AgencyId> with) {
        Report report = SampleReports.kept(storage());
        return advanced(storage(), after(report, Move.DELEGATE, Status.DELEGATED, new Effect.Handed(null, PUPR, with)));
    }

    private List<AgencyId> inboxes(Report report) {
        return List.of(PUPR, BINA_MARGA, DISHUB, HEIR).stream()
                .filter(agency -> lines(Scope.ofAgencies(Set.of(agency)), null).stream()
                        .anyMatch(line -> line.tracking().equals(report.tracking())))
                .toList();
    }

    private List<AgencyId> concerned(Report report) {
        return List.of(PUPR, BINA_MARGA, DISHUB, HEIR).stream()
                .filter(agency ->
                        storage().reports().concerning(agency, null, 9).contains(report.tracking()))
                .toList();
    }

    private List<ReportLine> lines(Scope scope, AgencyId agency) {
        return storage()
                .reports()
                .page(new ReportQuery(scope, Set.of(), agency, null, ReportQuery.Order.DUE, NOW, null, 9))
                .lines();
    }
}

package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.Reply;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.testkit.SampleReports;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Round trips are the cost of a database: this is what each thing takes, calls of sequences apart. */
class StatementCountTest {

    @ParameterizedTest
    @EnumSource
    void submittingWritesAndReadsNothing(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            database.hibernate().getStatistics().clear();
            storage.unitOfWork().inTransaction(() -> {
                Report report = SampleReports.kept(storage);
                storage.vault().seal(report.custody().identityKey(), City.SARI_IDENTITY);
                storage.vault().link(report.custody().identityKey(), "sari");
                save(storage, report);
                return report;
            });

            String ifAbsent = vendor == Vendor.H2 ? "merge" : "insert";
            assertThat(database.verbs())
                    .containsExactly("insert", "insert", "insert", "insert", ifAbsent, ifAbsent, "insert");
            assertThat(database.hibernate().getStatistics().getEntityUpdateCount())
                    .isZero();
            assertThat(database.hibernate().getStatistics().getEntityLoadCount())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void detailsAreReadAndWrittenWithTheirReport(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            Report full = SampleReports.full(storage.reports().nextId());
            Report kept = SampleReports.kept(storage, full.retold(full.history().subList(0, 1)));
            assertThat(kept.matter().details().isEmpty()).isFalse();
            database.verbs();

            Report found = storage.reports().find(kept.tracking()).orElseThrow();
            assertThat(found.matter().details()).isEqualTo(kept.matter().details());
            advance(storage, SampleReports.after(found, Move.ARCHIVE, Status.ARCHIVED, Effect.NONE));
            assertThat(database.verbs()).containsExactly("select", "update", "insert", "insert");
        }
    }

    /** The report comes with its history, the parts are told by it: nothing is read twice, nothing written unchanged. */
    @ParameterizedTest
    @EnumSource
    void aMoveIsOneSelectOneUpdateAndItsInserts(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            Report kept = SampleReports.kept(storage);
            advance(storage, SampleReports.next(kept));
            database.verbs();

            Report found = storage.reports().find(kept.tracking()).orElseThrow();
            Report started = SampleReports.after(found, Move.START, Status.IN_PROGRESS, Effect.NONE);
            advance(storage, started);
            assertThat(database.verbs()).containsExactly("select", "update", "insert", "insert");

            advance(storage, started);
            assertThat(database.verbs()).as("stale").containsExactly("update");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyAMoveThatTouchesPartsWritesThem(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            Report handed = SampleReports.next(SampleReports.kept(storage));
            database.verbs();

            advance(storage, handed);
            assertThat(database.verbs()).as("delegate").containsExactly("update", "insert", "insert", "insert");
            Report down = SampleReports.after(
                    handed,
                    Move.DELEGATE,
                    Status.DELEGATED,
                    new Effect.Handed(City.PUPR, City.BINA_MARGA, List.of()),
                    City.PUPR);
            advance(storage, down);
            assertThat(database.verbs())
                    .as("hand down: the one is above now, the other has it; on H2 both in one batch")
                    .startsWith("update", "delete", "insert", "insert", "insert")
                    .hasSize(vendor == Vendor.H2 ? 5 : 6)
                    .endsWith("insert");
        }
    }

    /** Whatever an act writes into several tables at once. */
    @Test
    void onPostgresTheRowsOfAnActShareARoundTrip() {
        try (TestDatabase database = TestDatabase.postgres()) {
            Storage storage = database.storage(MasterKey.generate());
            database.verbs();
            Report kept = SampleReports.kept(storage);
            assertThat(database.roundTrips()).contains(List.of("insert", "insert", "insert", "insert"));

            advance(storage, SampleReports.next(kept));
            assertThat(database.roundTrips()).containsExactly(List.of("update"), List.of("insert", "insert", "insert"));
        }
    }

    private static void advance(Storage storage, Report next) {
        storage.reports().advance(next, SampleReports.step(next, new Reply("Belum selesai.")));
    }

    @ParameterizedTest
    @EnumSource
    void everyReadIsOneStatement(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            Report report = SampleReports.kept(storage);
            for (int i = 0; i < 60; i++) {
                SampleReports.kept(storage);
            }
            save(storage, report);
            database.verbs();
            Scope scope = Scope.of(Scope.Kind.ORDINARY);

            assertThat(storage.reports().page(page(scope)).lines()).hasSize(50);
            assertThat(database.verbs()).as("page of 50").containsExactly("select");
            storage.reports().find(report.tracking());
            assertThat(database.verbs()).as("find").containsExactly("select");
            storage.reports().findByOrigin("none");
            assertThat(database.verbs()).as("origin").containsExactly("select");
            storage.reports().history(report.id());
            assertThat(database.verbs()).as("history").containsExactly("select");
            storage.reports().overdue(SlaClock.COMPLETION, SampleReports.NOW, null, 100);
            assertThat(database.verbs()).as("overdue").containsExactly("select");
            storage.reports().endedBefore(SampleReports.NOW, null, 100);
            assertThat(database.verbs()).as("ended").containsExactly("select");
            storage.reports().concerning(City.PUPR, null, 100);
            assertThat(database.verbs()).as("concerning").containsExactly("select");
            storage.reports().followers(report.tracking());
            assertThat(database.verbs()).as("followers").containsExactly("select");
            storage.reports().lastSeals(SampleReports.NOW, SampleReports.NOW.plusSeconds(60), null, 100);
            assertThat(database.verbs()).as("seals").containsExactly("select");
            storage.statistics().tally(scope, SampleReports.NOW);
            assertThat(database.verbs()).as("tally").containsExactly("select");
            storage.attachments().of(report.id());
            assertThat(database.verbs()).as("attachments").containsExactly("select");
            storage.agencies().tree();
            assertThat(database.verbs()).as("agencies").containsExactly("select");
            storage.agencies().tree();
            assertThat(database.verbs()).as("agencies again").isEmpty();
            storage.vault().open(report.custody().identityKey());
            assertThat(database.verbs()).as("vault").containsExactly("select");
            storage.vault().original(report.custody().identityKey(), "1/text");
            assertThat(database.verbs()).as("original").containsExactly("select");
            storage.supports().count(report.id());
            assertThat(database.verbs()).as("supports").containsExactly("select");
            storage.notices().waiting(100);
            assertThat(database.verbs()).as("notices").containsExactly("select");
        }
    }

    /** Reports, steps, supporters. */
    @ParameterizedTest
    @EnumSource
    void aBatchOfWholeReportsIsThreeStatementsHoweverManyThereAre(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            for (int i = 0; i < 60; i++) {
                advance(storage, SampleReports.next(SampleReports.kept(storage)));
            }
            database.verbs();
            Scope scope = Scope.of(Scope.Kind.ORDINARY);
            LocalDate day = LocalDate.of(2026, 3, 10);

            assertThat(storage.reports().chronicles(scope, day, day, null, 100)).hasSize(60);
            assertThat(database.verbs()).containsExactly("select", "select", "select");
            storage.reports().chronicles(scope, day.plusDays(1), day.plusDays(1), null, 100);
            assertThat(database.verbs()).as("nothing found").containsExactly("select");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fiftyNumbersTakeOneQuestion(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            database.hibernate().getStatistics().clear();
            for (int i = 0; i < 100; i++) {
                storage.reports().nextId();
            }

            assertThat(database.hibernate().getStatistics().getPrepareStatementCount())
                    .isEqualTo(2);
        }
    }

    private static ReportQuery page(Scope scope) {
        return new ReportQuery(scope, Set.of(), null, null, ReportQuery.Order.DUE, SampleReports.NOW, null, 50);
    }

    private static void save(Storage storage, Report report) {
        byte[] bytes = {1};
        Attachment attachment = new Attachment(AttachmentId.random(), 1, "image/jpeg", bytes.length);
        storage.attachments().save(report.id(), attachment, new SanitizedFile("image/jpeg", bytes, bytes));
    }
}

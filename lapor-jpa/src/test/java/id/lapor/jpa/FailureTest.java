package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.Narrative;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.ReportId;
import id.lapor.report.Report;
import id.lapor.storage.Storage;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.SampleReports;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever goes wrong in the database, no value of a row gets out. */
class FailureTest {

    private static final String CANARY = "canary7f3a";

    @ParameterizedTest
    @EnumSource
    void aBrokenRuleIsToldByTheNameOfItsConstraint(Vendor vendor) {
        Throwable told = failure(vendor, storage -> {
            Report report = canary(storage, "Lampu mati " + CANARY);
            storage.reports().add(Endless.closed(report), SampleReports.submission(report), Set.of());
        });

        assertThat(told).hasMessage("The database refused a row: it breaks the constraint lapor_report_ended_ck");
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatIsThereTwiceIsToldByTheNameOfItsConstraint(Vendor vendor) {
        Throwable told = failure(vendor, storage -> {
            Report report = canary(storage, "Lampu mati " + CANARY);
            SampleReports.kept(storage, report);
            SampleReports.kept(storage, report);
        });

        assertThat(told).hasMessageStartingWith("The database refused a row: it breaks the constraint lapor_report_");
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfAReportThatIsNotThereIsToldByTheNameOfItsConstraint(Vendor vendor) {
        Throwable told = failure(
                vendor,
                storage -> storage.attachments()
                        .save(
                                new ReportId(4711),
                                new Attachment(AttachmentId.random(), 1, CANARY, 1),
                                new SanitizedFile(CANARY, new byte[1], new byte[1])));

        assertThat(told).hasMessageContaining("lapor_attachment_report_fk");
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatIsTooLongIsToldByItsSqlState(Vendor vendor) {
        Throwable told =
                failure(vendor, storage -> SampleReports.kept(storage, canary(storage, CANARY + "x".repeat(150))));

        assertThat(told).hasMessageEndingWith("(SQL state 22001)");
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatNoDatabaseCanKeepIsToldWithoutIt(Vendor vendor) {
        Throwable told = failure(vendor, storage -> {
            Report report = SampleReports.bare(storage.reports().nextId());
            String endless = CANARY + "\0" + "x".repeat(20_000);
            storage.reports().add(report, SampleReports.step(report, new Narrative(endless)), Set.of());
        });

        assertThat(told).hasMessageContaining("SQL state");
    }

    @ParameterizedTest
    @EnumSource
    void afterAFailureThatSomebodySwallowedNothingIsKept(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            Report[] written = new Report[1];

            Throwable told = catchThrowable(() -> storage.unitOfWork().inTransaction(() -> {
                written[0] = SampleReports.kept(storage);
                return catchThrowable(() -> SampleReports.kept(storage, written[0]));
            }));

            assertThat(told)
                    .isInstanceOf(LaporException.class)
                    .hasMessage("A part of the transaction failed, so nothing of it was kept");
            assertThat(storage.reports().find(written[0].tracking())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatWentAwayIsToldInOneSentence(Vendor vendor) {
        TestDatabase database = vendor.open();
        Storage storage = database.storage(MasterKey.generate());
        TestDatabase.TABLES.forEach(
                table -> TestDatabase.execute(database.dataSource(), "drop table " + table + " cascade"));

        Throwable told = catchThrowable(() -> storage.agencies().tree());
        assertThat(told).isInstanceOf(LaporException.class).hasNoCause().hasMessageContaining("SQL state");
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void aHistoryThatIsNotTheOneOfItsReportIsNotTold(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            for (String damage : List.of(
                    "update lapor_report set seal = 'x'",
                    "update lapor_report set version = version + 1",
                    "delete from lapor_history where sequence = 8",
                    "delete from lapor_history where sequence = 3",
                    "delete from lapor_history")) {
                Report report = SampleReports.kept(
                        database.emptied().storage(MasterKey.generate()),
                        SampleReports.full(storage.reports().nextId()));
                storage.reports().forget(report.id());
                TestDatabase.execute(database.dataSource(), damage);

                assertThat(catchThrowable(() -> storage.reports().find(report.tracking())))
                        .as(damage)
                        .isExactlyInstanceOf(LaporException.class)
                        .hasMessageStartingWith("The history of report " + report.tracking() + " is not complete");
            }
        }
    }

    private static Throwable failure(Vendor vendor, Consumer<Storage> work) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            Throwable told = catchThrowable(() -> work.accept(storage));
            assertThat(told).isExactlyInstanceOf(LaporException.class).hasNoCause();
            assertThat(told.getSuppressed()).isEmpty();
            assertThat(everythingOf(told)).doesNotContain(CANARY).doesNotContain("insert into");
            return told;
        }
    }

    private static Report canary(Storage storage, String title) {
        Report bare = SampleReports.bare(storage.reports().nextId());
        Matter matter = new Matter(Classification.COMPLAINT, null, title, Place.of(CANARY), null);
        return Report.told(
                bare.id(),
                bare.tracking(),
                bare.handle(),
                bare.filing(),
                matter,
                bare.secrecy(),
                bare.custody(),
                bare.history(),
                null);
    }

    private static String everythingOf(Throwable told) {
        StringWriter text = new StringWriter();
        told.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

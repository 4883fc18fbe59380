package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.Narrative;
import id.lapor.followup.Referral;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.storage.Storage;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.SampleReports;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the front door refuses long before, handed to the ports all the same: texts that no column can keep. */
@Tag("faults")
class UnfitTextsTest {

    private static final String CANARY = "canary7f3a";
    private static final String ENDLESS = CANARY + "x".repeat(20_000);
    private static final String WITH_NUL = CANARY + "\0" + CANARY;

    /** Where a text can come to stand. */
    private enum Column {
        TITLE((storage, text) -> add(storage, text, "Gang 3", null)),
        PLACE((storage, text) -> add(storage, "Lampu mati", text, null)),
        STATEMENT((storage, text) -> add(storage, "Lampu mati", "Gang 3", new Narrative(text))),
        REFERRAL((storage, text) -> {
            Report report = SampleReports.bare(storage.reports().nextId());
            storage.reports().add(report, SampleReports.step(report, new Referral(text, null, "Diteruskan")), Set.of());
        }),
        MEDIA_TYPE((storage, text) -> storage.attachments()
                .save(
                        SampleReports.kept(storage).id(),
                        new Attachment(AttachmentId.random(), 1, text, 1),
                        new SanitizedFile("image/png", new byte[1], new byte[1]))),
        SUPPORTER((storage, text) ->
                storage.supports().add(SampleReports.kept(storage).id(), text));

        private final BiConsumer<Storage, String> write;

        Column(BiConsumer<Storage, String> write) {
            this.write = write;
        }

        private static void add(Storage storage, String title, String place, Narrative told) {
            Report bare = SampleReports.bare(storage.reports().nextId());
            Report report = Report.told(
                    bare.id(),
                    bare.tracking(),
                    bare.handle(),
                    bare.filing(),
                    new Matter(Classification.COMPLAINT, null, title, Place.of(place), null),
                    bare.secrecy(),
                    bare.custody(),
                    bare.history(),
                    null);
            storage.reports().add(report, SampleReports.step(report, told), Set.of());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextOverItsColumnIsRefusedWithoutBeingRepeated(Vendor vendor) {
        Set<Column> limited = EnumSet.allOf(Column.class);
        if (vendor == Vendor.POSTGRESQL) {
            limited.remove(Column.STATEMENT);
        }
        assertRefused(
                vendor,
                limited,
                ENDLESS,
                "A text is longer than its column: nothing that comes through the desk is (SQL state 22001)");
    }

    @Test
    void aNulIsRefusedByPostgresWithoutBeingRepeated() {
        assertRefused(
                Vendor.POSTGRESQL,
                EnumSet.allOf(Column.class),
                WITH_NUL,
                "A text holds a character that the database cannot keep, such as NUL: take it out (SQL state 22021)");
    }

    @Test
    void aNulIsKeptByH2AsItIs() {
        try (TestDatabase database = TestDatabase.h2()) {
            Storage storage = database.storage(MasterKey.generate());
            Column.TITLE.write.accept(storage, WITH_NUL);

            assertThat(Home.answers(database.dataSource(), "select title from lapor_report"))
                    .containsExactly(WITH_NUL);
        }
    }

    private static void assertRefused(Vendor vendor, Set<Column> columns, String text, String sentence) {
        try (Heard heard = new Heard();
                TestDatabase database = vendor.open()) {
            Storage storage = database.storage(MasterKey.generate());
            for (Column column : columns) {
                Throwable told = catchThrowable(() -> storage.unitOfWork().inTransaction(() -> {
                    column.write.accept(storage, text);
                    return column;
                }));

                assertThat(told)
                        .as("%s, %s", vendor, column)
                        .isExactlyInstanceOf(LaporException.class)
                        .hasNoCause()
                        .hasNoSuppressedExceptions()
                        .hasMessage(sentence);
                heard.repeatsNothing(told, CANARY);
                for (String table : TestDatabase.TABLES) {
                    assertThat(database.everyValueOf(table)).as(table).isEmpty();
                }
            }
        }
    }
}

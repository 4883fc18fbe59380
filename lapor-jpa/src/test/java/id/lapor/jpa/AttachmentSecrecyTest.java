package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.storage.Storage;
import id.lapor.testkit.SampleReports;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bytes of a file lie in the table as the key of their report encrypts them. */
class AttachmentSecrecyTest {

    private static final String BYTES = "gambar lubang di depan rumah Sari";
    private static final String PREVIEW = "gambar kecil";

    private final MasterKey key = MasterKey.generate();

    @ParameterizedTest
    @EnumSource
    void nothingOfAPictureStandsInTheTableAsItIs(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Storage storage = database.storage(key);
            Report report = SampleReports.kept(storage);
            AttachmentId id = saved(storage, report);

            assertThat(database.everyValueOf("lapor_attachment"))
                    .hasSize(9)
                    .noneMatch(value -> value.contains(BYTES) || value.contains(PREVIEW));
            SanitizedFile file = storage.attachments().load(report.id(), id).orElseThrow();
            assertThat(text(file.bytes())).isEqualTo(BYTES);
            assertThat(text(file.preview())).isEqualTo(PREVIEW);
            assertThat(file.mediaType()).isEqualTo("image/png");
        }
    }

    @Test
    void aFileThatIsCopiedUnderAnotherNameOrToAnotherReportDoesNotOpen() {
        try (TestDatabase database = TestDatabase.h2()) {
            Storage storage = database.storage(key);
            Report report = SampleReports.kept(storage);
            Report other = SampleReports.kept(storage);
            AttachmentId one = saved(storage, report);
            AttachmentId two = saved(storage, report);
            AttachmentId elsewhere = saved(storage, other);
            for (AttachmentId victim : new AttachmentId[] {two, elsewhere}) {
                TestDatabase.execute(
                        database.dataSource(),
                        "update lapor_attachment set bytes = (select bytes from lapor_attachment where name = '%s')"
                                        .formatted(one.value())
                                + " where name = '%s'".formatted(victim.value()));
            }

            assertThatThrownBy(() -> storage.attachments().load(report.id(), two))
                    .isInstanceOf(LaporException.class)
                    .hasNoCause();
            assertThatThrownBy(() -> storage.attachments().load(other.id(), elsewhere))
                    .isInstanceOf(LaporException.class);
            assertThat(storage.attachments().load(report.id(), one)).isPresent();
        }
    }

    @Test
    void withTheKeyOfItsReportAFileIsGoneForEverEvenWhereARowOfItIsLeft() {
        try (TestDatabase database = TestDatabase.h2()) {
            Storage storage = database.storage(key);
            Report report = SampleReports.kept(storage);
            AttachmentId id = saved(storage, report);

            storage.vault().erase(report.custody().identityKey());

            assertThat(database.everyValueOf("lapor_attachment")).hasSize(9);
            assertThat(storage.attachments().load(report.id(), id)).isEmpty();
        }
    }

    private static AttachmentId saved(Storage storage, Report report) {
        AttachmentId id = AttachmentId.random();
        byte[] bytes = BYTES.getBytes(StandardCharsets.UTF_8);
        SanitizedFile file = new SanitizedFile("image/png", bytes, PREVIEW.getBytes(StandardCharsets.UTF_8));
        storage.attachments().save(report.id(), new Attachment(id, 1, "image/png", bytes.length), file);
        return id;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

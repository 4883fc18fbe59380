package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.ReportId;
import id.lapor.report.Report;
import id.lapor.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files are kept with the step that they came with, and belong to one report. */
interface AttachmentsContract {

    Storage storage();

    @Test
    default void aFileComesBackByteForByte() {
        Report report = SampleReports.kept(storage());
        byte[] large = new byte[2_000_000];
        new Random(1).nextBytes(large);
        for (byte[] bytes : List.of(large, new byte[] {0, -1, 127, -128})) {
            Attachment attachment = saved(report.id(), 1, bytes);

            SanitizedFile file =
                    storage().attachments().load(report.id(), attachment.id()).orElseThrow();
            assertThat(file.mediaType()).isEqualTo("image/jpeg");
            assertThat(file.bytes()).isEqualTo(bytes);
            assertThat(file.preview()).containsExactly(7, 8, 9);
        }
    }

    @Test
    default void filesAreListedInTheOrderTheyCame() {
        Report report = SampleReports.kept(storage());
        List<Attachment> came = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            came.add(saved(report.id(), 1 + i / 4, new byte[i + 1]));
        }
        saved(SampleReports.kept(storage()).id(), 1, new byte[1]);

        assertThat(storage().attachments().of(report.id())).containsExactlyElementsOf(came);
    }

    @Test
    default void aFileOpensForItsOwnReportOnly() {
        Report owner = SampleReports.kept(storage());
        Report other = SampleReports.kept(storage());
        Attachment attachment = saved(owner.id(), 1, new byte[1]);

        assertThat(storage().attachments().load(other.id(), attachment.id())).isEmpty();
        assertThat(storage().attachments().of(other.id())).isEmpty();
        assertThat(storage().attachments().load(owner.id(), AttachmentId.random()))
                .isEmpty();
    }

    @Test
    default void aWithheldFileIsNeitherListedNorOpened() {
        Report report = SampleReports.kept(storage());
        Attachment withheld = saved(report.id(), 1, new byte[1]);
        Attachment shown = saved(report.id(), 1, new byte[2]);

        storage().attachments().withhold(report.id(), withheld.id());
        storage().attachments().withhold(report.id(), withheld.id());

        assertThat(storage().attachments().of(report.id())).containsExactly(shown);
        assertThat(storage().attachments().load(report.id(), withheld.id())).isEmpty();
        assertThat(storage().attachments().load(report.id(), shown.id())).isPresent();
    }

    @Test
    default void aFileIsWithheldByItsOwnReportOnly() {
        Report owner = SampleReports.kept(storage());
        Report other = SampleReports.kept(storage());
        Attachment attachment = saved(owner.id(), 1, new byte[1]);

        storage().attachments().withhold(other.id(), attachment.id());
        storage().attachments().withhold(owner.id(), AttachmentId.random());

        assertThat(storage().attachments().of(owner.id())).containsExactly(attachment);
    }

    @Test
    default void erasingForgetsEveryFileOfOneReportTheWithheldOnesToo() {
        Report erased = SampleReports.kept(storage());
        Report kept = SampleReports.kept(storage());
        Attachment withheld = saved(erased.id(), 1, new byte[1]);
        Attachment shown = saved(erased.id(), 2, new byte[1]);
        Attachment other = saved(kept.id(), 1, new byte[1]);
        storage().attachments().withhold(erased.id(), withheld.id());

        storage().attachments().erase(erased.id());
        storage().attachments().erase(erased.id());

        assertThat(storage().attachments().of(erased.id())).isEmpty();
        assertThat(storage().attachments().load(erased.id(), shown.id())).isEmpty();
        assertThat(storage().attachments().of(kept.id())).containsExactly(other);
    }

    private Attachment saved(ReportId report, long step, byte[] bytes) {
        Attachment attachment = new Attachment(AttachmentId.random(), step, "image/jpeg", bytes.length);
        storage().attachments().save(report, attachment, new SanitizedFile("image/jpeg", bytes, new byte[] {7, 8, 9}));
        return attachment;
    }
}

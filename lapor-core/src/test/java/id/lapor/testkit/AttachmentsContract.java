package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.AttachmentStore;
import id.lapor.followup.Evidence;
import id.lapor.followup.PhotoCheck;
import id.lapor.followup.PictureHash;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.ReportId;
import id.lapor.report.Report;
import id.lapor.storage.Storage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @Test
    default void whatWasFoundOutAboutAFileComesBack() {
        Report report = SampleReports.kept(storage());
        Report other = SampleReports.kept(storage());
        PhotoCheck full = new PhotoCheck(
                new Evidence(null, Instant.parse("2026-03-17T02:30:00Z"), 4_200, new PictureHash(-2)),
                true,
                other.id());
        PhotoCheck camera =
                new PhotoCheck(new Evidence(LocalDateTime.parse("9999-12-31T23:59:59"), null, 0, null), false, null);
        Attachment first = saved(report.id(), 1, new byte[1]);
        Attachment second = saved(report.id(), 1, new byte[2]);
        saved(report.id(), 1, new byte[3]);

        storage().attachments().keepCheck(report.id(), first.id(), full);
        storage().attachments().keepCheck(report.id(), second.id(), camera);

        assertThat(storage().attachments().checks(report.id()))
                .containsOnly(Map.entry(first.id(), full), Map.entry(second.id(), camera));
        assertThat(storage().attachments().checks(other.id())).isEmpty();
    }

    @Test
    default void ofAWithheldFileNothingIsToldButItsPictureWasUsed() {
        Report report = SampleReports.kept(storage());
        Attachment withheld = used(report, 5);

        storage().attachments().withhold(report.id(), withheld.id());

        assertThat(storage().attachments().checks(report.id())).isEmpty();
        assertThat(storage().attachments().withPictureLike(new PictureHash(5), 10))
                .containsExactly(report.id());
    }

    @Test
    default void aPictureIsFoundAgainWithAFewOfItsBitsChangedTheMostSimilarFirst() {
        long bits = 0x0123_4567_89AB_CDEFL;
        Report eight = SampleReports.kept(storage());
        Report same = SampleReports.kept(storage());
        Report sameToo = SampleReports.kept(storage());
        used(eight, bits ^ 0x8040_2010_0804_0201L);
        used(sameToo, bits);
        used(same, bits ^ 1);
        used(same, bits);
        used(SampleReports.kept(storage()), bits ^ 0x8040_2010_0804_0203L);
        used(SampleReports.kept(storage()), ~bits);

        AttachmentStore store = storage().attachments();
        assertThat(store.withPictureLike(new PictureHash(bits), 10))
                .containsExactly(same.id(), sameToo.id(), eight.id());
        assertThat(store.withPictureLike(new PictureHash(bits), 2)).containsExactly(same.id(), sameToo.id());
    }

    @Test
    default void wherePicturesDifferInEightBitsAnyEightOfThemMayBe() {
        Random random = new Random(7);
        Report report = SampleReports.kept(storage());
        long bits = random.nextLong();
        used(report, bits);
        for (int i = 0; i < 50; i++) {
            long changed = bits;
            while (Long.bitCount(changed ^ bits) < PictureHash.SAME_PICTURE) {
                changed ^= 1L << random.nextInt(Long.SIZE);
            }
            assertThat(storage().attachments().withPictureLike(new PictureHash(changed), 10))
                    .as("bits %x", changed ^ bits)
                    .containsExactly(report.id());
        }
    }

    @Test
    default void erasingForgetsWhatWasFoundOutAboutFilesOfOneReport() {
        Report erased = SampleReports.kept(storage());
        Report kept = SampleReports.kept(storage());
        used(erased, 77);
        Attachment other = used(kept, 77);

        storage().attachments().erase(erased.id());

        assertThat(storage().attachments().checks(erased.id())).isEmpty();
        assertThat(storage().attachments().checks(kept.id())).containsOnlyKeys(other.id());
        assertThat(storage().attachments().withPictureLike(new PictureHash(77), 10))
                .containsExactly(kept.id());
    }

    private Attachment used(Report report, long picture) {
        Attachment attachment = saved(report.id(), 1, new byte[1]);
        Evidence evidence = new Evidence(null, null, null, new PictureHash(picture));
        storage().attachments().keepCheck(report.id(), attachment.id(), new PhotoCheck(evidence, false, null));
        return attachment;
    }

    private Attachment saved(ReportId report, long step, byte[] bytes) {
        Attachment attachment = new Attachment(AttachmentId.random(), step, "image/jpeg", bytes.length);
        storage().attachments().save(report, attachment, new SanitizedFile("image/jpeg", bytes, new byte[] {7, 8, 9}));
        return attachment;
    }
}

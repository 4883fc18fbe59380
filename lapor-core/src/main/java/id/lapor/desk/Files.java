package id.lapor.desk;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.AttachmentSanitizer;
import id.lapor.followup.AttachmentStore;
import id.lapor.followup.PhotoCheck;
import id.lapor.followup.SanitizedFile;
import id.lapor.followup.Upload;
import id.lapor.kernel.ReportId;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way of every file: cleaned first, kept with the step that it came with. */
final class Files {

    static final int MOST = 4;

    private final AttachmentSanitizer sanitizer;
    private final AttachmentStore store;

    Files(AttachmentSanitizer sanitizer, AttachmentStore store) {
        this.sanitizer = sanitizer;
        this.store = store;
    }

    Decision<List<SanitizedFile>> clean(List<Upload> uploads) {
        if (uploads.size() > MOST) {
            return Decision.refused(Code.TOO_MANY_ATTACHMENTS, MOST);
        }
        List<SanitizedFile> clean = new ArrayList<>();
        for (Upload upload : uploads) {
            Optional<SanitizedFile> file = sanitizer.sanitize(upload);
            if (file.isEmpty()) {
                return Decision.refused(Code.ATTACHMENT_REJECTED, clean.size() + 1);
            }
            clean.add(file.get());
        }
        return Decision.moved(clean);
    }

    /** The files of one step go with another one too, with what is known about them. */
    void repeat(ReportId report, long from, long to) {
        Map<AttachmentId, PhotoCheck> checks = store.checks(report);
        List<Examined> files = store.of(report).stream()
                .filter(attachment -> attachment.step() == from)
                .flatMap(attachment -> store.load(report, attachment.id()).stream()
                        .map(file -> new Examined(file, checks.get(attachment.id()))))
                .toList();
        keepExamined(report, to, files);
    }

    /** The files of one step go with a step of another report too. They were examined where they were handed in. */
    void repeat(ReportId from, long step, ReportId to, long with) {
        List<SanitizedFile> files = store.of(from).stream()
                .filter(attachment -> attachment.step() == step)
                .flatMap(attachment -> store.load(from, attachment.id()).stream())
                .toList();
        keep(to, with, files);
    }

    /** Takes a file out of sight, with what repeats it. */
    void withhold(ReportId report, AttachmentId id) {
        store.load(report, id).ifPresent(file -> withholdLike(file, report));
    }

    /** Takes out of sight what repeats a file, perhaps of another report. */
    void withholdLike(SanitizedFile file, ReportId report) {
        for (Attachment other : store.of(report)) {
            boolean same = store.load(report, other.id())
                    .map(kept -> Arrays.equals(kept.bytes(), file.bytes()))
                    .orElse(false);
            if (same) {
                store.withhold(report, other.id());
            }
        }
    }

    void keep(ReportId report, long step, List<SanitizedFile> files) {
        files.forEach(file -> keep(report, step, file));
    }

    void keepExamined(ReportId report, long step, List<Examined> files) {
        for (Examined examined : files) {
            AttachmentId id = keep(report, step, examined.file());
            PhotoCheck check = examined.check();
            if (check != null && !check.equals(PhotoCheck.NOTHING)) {
                store.keepCheck(report, id, check);
            }
        }
    }

    private AttachmentId keep(ReportId report, long step, SanitizedFile file) {
        Attachment attachment = new Attachment(AttachmentId.random(), step, file.mediaType(), file.bytes().length);
        store.save(report, attachment, file);
        return attachment.id();
    }
}

package id.lapor.followup;

import id.lapor.kernel.ReportId;
import java.util.List;
import java.util.Optional;

/** Keeps cleaned files. */
public interface AttachmentStore {

    void save(ReportId report, Attachment attachment, SanitizedFile file);

    /** The attachments of a report, in the order they came. */
    List<Attachment> of(ReportId report);

    /** The file, if the attachment belongs to the report. */
    Optional<SanitizedFile> load(ReportId report, AttachmentId id);
}

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

    /** Takes a file out of sight: neither list nor load gives it any more. The bytes stay until they are erased. */
    void withhold(ReportId report, AttachmentId id);

    /** Forgets every file of a report for ever. */
    void erase(ReportId report);
}

package id.lapor.followup;

import id.lapor.kernel.ReportId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps cleaned files, and what officers' photos told before they were cleaned. */
public interface AttachmentStore {

    void save(ReportId report, Attachment attachment, SanitizedFile file);

    /** Keeps what was found out about a file of the report that was saved in the same transaction; once for each. */
    void keepCheck(ReportId report, AttachmentId id, PhotoCheck check);

    /** The attachments of a report, in the order they came. */
    List<Attachment> of(ReportId report);

    /** What was found out about files of a report, of those that have not been taken out of sight. */
    Map<AttachmentId, PhotoCheck> checks(ReportId report);

    /**
     * The reports that have a check of the same picture, each once: the most similar picture first, equal ones by the
     * number of the report. What was taken out of sight counts, since it was used; what was erased does not.
     *
     * @param limit the most reports
     */
    List<ReportId> withPictureLike(PictureHash picture, int limit);

    /** The file, if the attachment belongs to the report. */
    Optional<SanitizedFile> load(ReportId report, AttachmentId id);

    /** Takes a file out of sight: neither list nor load gives it any more. The bytes stay until they are erased. */
    void withhold(ReportId report, AttachmentId id);

    /** Forgets every file of a report for ever, with what was found out about it. */
    void erase(ReportId report);
}

package id.lapor.memory;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.AttachmentStore;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.ReportId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class MemoryAttachments implements AttachmentStore {

    private record Kept(ReportId report, Attachment attachment, SanitizedFile file) {}

    private final Journal journal;
    private final Map<AttachmentId, Kept> files = new LinkedHashMap<>();

    MemoryAttachments(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void save(ReportId report, Attachment attachment, SanitizedFile file) {
        journal.alone(() -> {
            journal.undoBy(() -> files.remove(attachment.id()));
            return files.put(attachment.id(), new Kept(report, attachment, file)) == null;
        });
    }

    @Override
    public List<Attachment> of(ReportId report) {
        return journal.alone(() -> files.values().stream()
                .filter(kept -> kept.report().equals(report))
                .map(Kept::attachment)
                .toList());
    }

    @Override
    public Optional<SanitizedFile> load(ReportId report, AttachmentId id) {
        return journal.alone(() -> Optional.ofNullable(files.get(id))
                .filter(kept -> kept.report().equals(report))
                .map(Kept::file));
    }
}

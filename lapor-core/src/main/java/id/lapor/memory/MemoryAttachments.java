package id.lapor.memory;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.AttachmentStore;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.ReportId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class MemoryAttachments implements AttachmentStore {

    private record Kept(ReportId report, Attachment attachment, SanitizedFile file) {}

    private final Journal journal;
    private final Map<AttachmentId, Kept> files = new LinkedHashMap<>();
    private final Set<AttachmentId> withheld = new HashSet<>();

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
                .filter(kept -> isShown(kept, report))
                .map(Kept::attachment)
                .toList());
    }

    @Override
    public Optional<SanitizedFile> load(ReportId report, AttachmentId id) {
        return journal.alone(() -> Optional.ofNullable(files.get(id))
                .filter(kept -> isShown(kept, report))
                .map(Kept::file));
    }

    @Override
    public void withhold(ReportId report, AttachmentId id) {
        journal.alone(() -> {
            Kept kept = files.get(id);
            if (kept != null && kept.report().equals(report) && withheld.add(id)) {
                journal.undoBy(() -> withheld.remove(id));
            }
            return id;
        });
    }

    @Override
    public void erase(ReportId report) {
        journal.alone(() -> {
            Map<AttachmentId, Kept> before = new LinkedHashMap<>(files);
            journal.undoBy(() -> files.putAll(before));
            return files.values().removeIf(kept -> kept.report().equals(report));
        });
    }

    private boolean isShown(Kept kept, ReportId report) {
        return kept.report().equals(report)
                && !withheld.contains(kept.attachment().id());
    }
}

package id.lapor.memory;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.AttachmentStore;
import id.lapor.followup.PhotoCheck;
import id.lapor.followup.PictureHash;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.ReportId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class MemoryAttachments implements AttachmentStore {

    private record Kept(
            ReportId report,
            Attachment attachment,
            SanitizedFile file,
            @Nullable PhotoCheck check) {

        Stream<Use> useOf(PictureHash picture) {
            PictureHash own = check == null ? null : check.evidence().hash();
            return own == null || !own.isSamePictureAs(picture)
                    ? Stream.empty()
                    : Stream.of(new Use(report, own.distance(picture)));
        }
    }

    private record Use(ReportId report, int distance) {}

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
            return files.put(attachment.id(), new Kept(report, attachment, file, null)) == null;
        });
    }

    @Override
    public void keepCheck(ReportId report, AttachmentId id, PhotoCheck check) {
        journal.alone(() -> {
            Kept kept = files.get(id);
            if (kept == null || !kept.report().equals(report) || kept.check() != null) {
                throw new IllegalStateException("The report has no such file, or it is checked already");
            }
            journal.undoBy(() -> files.replace(id, kept));
            return files.replace(id, new Kept(report, kept.attachment(), kept.file(), check));
        });
    }

    @Override
    public Map<AttachmentId, PhotoCheck> checks(ReportId report) {
        return journal.alone(() -> {
            Map<AttachmentId, PhotoCheck> checks = new HashMap<>();
            files.forEach((id, kept) -> {
                if (isShown(kept, report) && kept.check() != null) {
                    checks.put(id, kept.check());
                }
            });
            return checks;
        });
    }

    @Override
    public List<ReportId> withPictureLike(PictureHash picture, int limit) {
        return journal.alone(() -> files.values().stream()
                .flatMap(kept -> kept.useOf(picture))
                .sorted(Comparator.comparingInt(Use::distance)
                        .thenComparingLong(use -> use.report().value()))
                .map(Use::report)
                .distinct()
                .limit(limit)
                .toList());
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

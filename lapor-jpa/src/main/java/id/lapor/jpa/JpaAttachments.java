package id.lapor.jpa;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.AttachmentStore;
import id.lapor.followup.PhotoCheck;
import id.lapor.followup.PictureHash;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.ReportId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class JpaAttachments implements AttachmentStore {

    /** A file as lists show it, its bytes left where they are: only Hibernate makes one. */
    record Listed(UUID name, long step, String mediaType, int size) {

        Attachment toAttachment() {
            return new Attachment(new AttachmentId(name), step, mediaType, size);
        }
    }

    private static final String LIST = """
            select new id.lapor.jpa.JpaAttachments$Listed(a.name, a.step, a.mediaType, a.size)
            from LaporAttachment a where a.reportId = :report and a.withheld = false order by a.step, a.id
            """;

    private static final String FILE = """
            select new id.lapor.followup.SanitizedFile(a.mediaType, a.bytes, a.preview)
            from LaporAttachment a where a.name = :name and a.reportId = :report and a.withheld = false
            """;

    private final Database database;
    private final EvidenceRows evidence;

    JpaAttachments(Database database) {
        this.database = database;
        this.evidence = new EvidenceRows(database);
    }

    @Override
    public void save(ReportId report, Attachment attachment, SanitizedFile file) {
        StoredAttachment row = new StoredAttachment();
        row.name = attachment.id().value();
        row.reportId = report.value();
        row.step = attachment.step();
        row.mediaType = attachment.mediaType();
        row.size = attachment.size();
        row.bytes = file.bytes();
        row.preview = file.preview();
        database.with(session -> Database.insert(session, List.of(row)));
    }

    @Override
    public void keepCheck(ReportId report, AttachmentId id, PhotoCheck check) {
        evidence.keep(report, id, check);
    }

    @Override
    public Map<AttachmentId, PhotoCheck> checks(ReportId report) {
        return evidence.of(report);
    }

    @Override
    public List<ReportId> withPictureLike(PictureHash picture, int limit) {
        return evidence.withPictureLike(picture, limit);
    }

    @Override
    public List<Attachment> of(ReportId report) {
        return database.with(session ->
                Database.query(session, LIST, Listed.class)
                        .setParameter("report", report.value())
                        .getResultList()
                        .stream()
                        .map(Listed::toAttachment)
                        .toList());
    }

    @Override
    public Optional<SanitizedFile> load(ReportId report, AttachmentId id) {
        return database.with(session -> Database.query(session, FILE, SanitizedFile.class)
                .setParameter("name", id.value())
                .setParameter("report", report.value())
                .getResultList()
                .stream()
                .findFirst());
    }

    @Override
    public void withhold(ReportId report, AttachmentId id) {
        String hql = "update LaporAttachment a set a.withheld = true where a.name = :name and a.reportId = :report";
        database.with(session -> session.createMutationQuery(hql)
                .setParameter("name", id.value())
                .setParameter("report", report.value())
                .executeUpdate());
    }

    @Override
    public void erase(ReportId report) {
        database.with(session -> {
            EvidenceRows.erase(session, report);
            return session.createMutationQuery("delete from LaporAttachment a where a.reportId = :report")
                    .setParameter("report", report.value())
                    .executeUpdate();
        });
    }
}

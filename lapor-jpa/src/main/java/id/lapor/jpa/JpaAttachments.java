package id.lapor.jpa;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.AttachmentStore;
import id.lapor.followup.PhotoCheck;
import id.lapor.followup.PictureHash;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.ReportId;
import id.lapor.reporter.IdentityKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.Generator;

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

    /** A file with what opens it: only Hibernate makes one. */
    record Locked(String mediaType, byte[] bytes, byte[] preview, String owner, byte[] keyset, String by) {

        @Override
        public String toString() {
            return "Locked[hidden]";
        }
    }

    private static final String FILE = """
            select new id.lapor.jpa.JpaAttachments$Locked(
                a.mediaType, a.bytes, a.preview, i.key, i.keyset, i.wrappedBy)
            from LaporAttachment a join LaporReport r on r.id = a.reportId join LaporIdentity i on i.key = r.identityKey
            where a.name = :name and a.reportId = :report and a.withheld = false
            """;

    private final Database database;
    private final VaultCipher cipher;
    private final ReportKeys keys;
    private final EvidenceRows evidence;

    JpaAttachments(Database database, VaultCipher cipher, ReportKeys keys) {
        this.database = database;
        this.cipher = cipher;
        this.keys = keys;
        this.evidence = new EvidenceRows(database);
    }

    /** The bytes as the report's own key encrypts them: whoever reads the table sees type, size and step. */
    @Override
    public void save(ReportId report, Attachment attachment, SanitizedFile file) {
        database.with(session -> {
            IdentityKey owner = keys.ownerOf(session, report);
            VaultCipher.Wrapped own = keys.of(session, owner);
            StoredAttachment row = rowOf(report, attachment);
            row.id = nextId(session, row);
            row.bytes = cipher.seal(owner, own, label(attachment.id(), "bytes"), file.bytes());
            row.preview = cipher.seal(owner, own, label(attachment.id(), "preview"), file.preview());
            return database.rows().insert(session, List.of(row));
        });
    }

    /** As Hibernate counts them: the blocks of its numbers lie otherwise than those of {@link Numbers}. */
    private static Long nextId(Session session, StoredAttachment row) {
        SharedSessionContractImplementor hibernate = session.unwrap(SharedSessionContractImplementor.class);
        Generator numbers = hibernate
                .getFactory()
                .getMappingMetamodel()
                .getEntityDescriptor(StoredAttachment.class)
                .getGenerator();
        return (Long) ((BeforeExecutionGenerator) numbers).generate(hibernate, row, null, EventType.INSERT);
    }

    private static String label(AttachmentId id, String part) {
        return "file/" + id.value() + "/" + part;
    }

    private static StoredAttachment rowOf(ReportId report, Attachment attachment) {
        StoredAttachment row = new StoredAttachment();
        row.name = attachment.id().value();
        row.reportId = report.value();
        row.step = attachment.step();
        row.mediaType = attachment.mediaType();
        row.size = attachment.size();
        return row;
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
        Optional<Locked> locked = database.with(session -> Database.query(session, FILE, Locked.class)
                .setParameter("name", id.value())
                .setParameter("report", report.value())
                .getResultList()
                .stream()
                .findFirst());
        return locked.map(file -> opened(id, file));
    }

    private SanitizedFile opened(AttachmentId id, Locked file) {
        IdentityKey owner = new IdentityKey(file.owner());
        VaultCipher.Wrapped own = new VaultCipher.Wrapped(file.keyset(), file.by());
        byte[] bytes = cipher.open(owner, label(id, "bytes"), new VaultCipher.Sealed(own, file.bytes()));
        byte[] preview = cipher.open(owner, label(id, "preview"), new VaultCipher.Sealed(own, file.preview()));
        return new SanitizedFile(file.mediaType(), bytes, preview);
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

package id.lapor.jpa;

import id.lapor.jpa.VaultCipher.Wrapped;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.ReportId;
import id.lapor.reporter.IdentityKey;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The key of each report's secrets, in the row of the vault that may hold an identity as well. */
final class ReportKeys {

    private static final String OWN = """
            select new id.lapor.jpa.VaultCipher$Wrapped(i.keyset, i.wrappedBy) from LaporIdentity i where i.key = :key
            """;

    private static final String OWNER = "select r.identityKey from LaporReport r where r.id = :report";

    private final RowWriter rows;
    private final VaultCipher cipher;
    private final NewInTransaction written = new NewInTransaction();

    ReportKeys(RowWriter rows, VaultCipher cipher) {
        this.rows = rows;
        this.cipher = cipher;
    }

    /** A report that was just added. */
    void added(Session session, ReportId report, IdentityKey owner) {
        written.report(session, report, owner);
    }

    /**
     * @throws LaporException when there is no such report
     */
    IdentityKey ownerOf(Session session, ReportId report) {
        return written.ownerOf(session, report)
                .or(
                        () -> Database.query(session, OWNER, String.class)
                                .setParameter("report", report.value())
                                .getResultList()
                                .stream()
                                .findFirst()
                                .map(IdentityKey::new))
                .orElseThrow(() -> new LaporException("A file was not kept, since its report is not there"
                        + " (lapor_attachment_report_fk): keep the report first"));
    }

    /** Keeps a new key, and the identity that is sealed with it, unless the report has one. */
    boolean begin(Session session, IdentityKey key, Wrapped own, byte @Nullable [] identity) {
        boolean begun = rows.insertIfAbsent(session, StoredIdentity.of(key, own, identity));
        if (begun) {
            written.key(session, key, own);
        }
        return begun;
    }

    /** The key of a report; a new one where it has none. */
    Wrapped of(Session session, IdentityKey key) {
        return find(session, key).orElseGet(() -> {
            begin(session, key, cipher.newKey(key), null);
            return find(session, key).orElseThrow();
        });
    }

    /** The key is gone for ever. */
    void erased(Session session, IdentityKey key) {
        written.forget(session, key);
    }

    private Optional<Wrapped> find(Session session, IdentityKey key) {
        Optional<Wrapped> own = written.keyOf(session, key);
        return own.isPresent() || written.isNew(session, key) ? own : stored(session, key);
    }

    private static Optional<Wrapped> stored(Session session, IdentityKey key) {
        return Database.query(session, OWN, Wrapped.class).setParameter("key", key.value()).getResultList().stream()
                .findFirst();
    }
}

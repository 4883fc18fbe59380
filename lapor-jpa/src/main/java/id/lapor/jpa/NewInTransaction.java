package id.lapor.jpa;

import com.google.common.collect.MapMaker;
import id.lapor.jpa.VaultCipher.Wrapped;
import id.lapor.kernel.ReportId;
import id.lapor.reporter.IdentityKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.BaseSessionEventListener;
import org.hibernate.Session;

/** What a transaction wrote itself and need not ask the database for: whose a report is, and the key of its secrets. */
final class NewInTransaction {

    private final Map<Session, Written> bySession = new MapMaker().weakKeys().makeMap();

    private static final class Written extends BaseSessionEventListener {

        private static final long serialVersionUID = 1L;

        private final transient Map<ReportId, IdentityKey> owners = new HashMap<>();
        private final transient Map<IdentityKey, Wrapped> keys = new HashMap<>();

        /** Kept or undone: from now on the database knows better. */
        @Override
        public void transactionCompletion(boolean successful) {
            owners.clear();
            keys.clear();
        }
    }

    void report(Session session, ReportId report, IdentityKey owner) {
        in(session).owners.put(report, owner);
    }

    void key(Session session, IdentityKey owner, Wrapped key) {
        in(session).keys.put(owner, key);
    }

    void forget(Session session, IdentityKey owner) {
        in(session).keys.remove(owner);
    }

    Optional<IdentityKey> ownerOf(Session session, ReportId report) {
        return Optional.ofNullable(in(session).owners.get(report));
    }

    Optional<Wrapped> keyOf(Session session, IdentityKey owner) {
        return Optional.ofNullable(in(session).keys.get(owner));
    }

    /** Nobody else can have given a key to a report that nobody else sees yet. */
    boolean isNew(Session session, IdentityKey owner) {
        return in(session).owners.containsValue(owner);
    }

    private Written in(Session session) {
        return bySession.computeIfAbsent(session, begun -> {
            Written written = new Written();
            begun.addEventListeners(written);
            return written;
        });
    }
}

package id.lapor.jpa;

import id.lapor.jpa.VaultCipher.Wrapped;
import id.lapor.kernel.LaporException;
import id.lapor.reporter.IdentityKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts keys of reports with the current wrapping key that were encrypted with another one. Secrets stay as they are,
 * and may be read and written meanwhile.
 */
final class Rewrapping {

    private static final Logger log = LoggerFactory.getLogger(Rewrapping.class);
    private static final int BATCH = 100;

    /** Only Hibernate makes one. */
    record Row(String key, byte[] keyset, String by) {

        Wrapped wrapped() {
            return new Wrapped(keyset, by);
        }
    }

    private static final String LEFT = """
            select new id.lapor.jpa.Rewrapping$Row(i.key, i.keyset, i.wrappedBy)
            from LaporIdentity i where i.wrappedBy = :name and i.key > :after order by i.key
            """;

    private static final String UPDATE = """
            update LaporIdentity i set i.keyset = :keyset, i.wrappedBy = :by where i.key = :key and i.wrappedBy = :name
            """;

    private final Database database;
    private final VaultCipher cipher;
    private final WrappingKeys keys;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Rewrapping(Database database, VaultCipher cipher, WrappingKeys keys) {
        this.database = database;
        this.cipher = cipher;
        this.keys = keys;
    }

    int atMost(int most) {
        int done = 0;
        for (String name : keys.names()) {
            if (!name.equals(keys.current())) {
                done += from(name, most - done);
            }
        }
        return done;
    }

    private int from(String name, int most) {
        int done = 0;
        String after = "";
        while (done < most) {
            List<Row> batch = left(name, after, Math.min(BATCH, most - done));
            if (batch.isEmpty()) {
                return done;
            }
            done += rewrap(batch);
            after = batch.get(batch.size() - 1).key();
        }
        return done;
    }

    private List<Row> left(String name, String after, int limit) {
        return database.with(session -> Database.query(session, LEFT, Row.class)
                .setParameter("name", name)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    private int rewrap(List<Row> batch) {
        return database.with(session -> {
            int done = 0;
            for (Row row : batch) {
                done += rewrapped(row)
                        .map(wrapped -> update(session, row, wrapped))
                        .orElse(0);
            }
            return done;
        });
    }

    /** One key that is lost holds up no other, and is told of once: sweeps come by every minute. */
    private Optional<Wrapped> rewrapped(Row row) {
        try {
            return Optional.of(cipher.rewrapped(new IdentityKey(row.key()), row.wrapped()));
        } catch (LaporException lost) {
            if (told.add(row.key())) {
                log.error(
                        "A key in the vault could not be wrapped anew, the secrets of its report stay closed: {}",
                        lost.getMessage());
            }
            return Optional.empty();
        }
    }

    private static int update(Session session, Row before, Wrapped wrapped) {
        return session.createMutationQuery(UPDATE)
                .setParameter("keyset", wrapped.keyset())
                .setParameter("by", wrapped.by())
                .setParameter("key", before.key())
                .setParameter("name", before.by())
                .executeUpdate();
    }
}

package id.lapor.jpa;

import id.lapor.kernel.MasterKey;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.IdentityVault;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

final class JpaVault implements IdentityVault {

    private static final String IDENTITY = "identity";
    private static final String ORIGINAL = "original/";

    private static final String SEALED = """
            select new id.lapor.jpa.VaultCipher$Sealed(i.keyset, i.wrappedBy, i.ciphertext)
            from LaporIdentity i where i.key = :key and i.ciphertext is not null
            """;

    private static final String KEPT = """
            select new id.lapor.jpa.VaultCipher$Sealed(i.keyset, i.wrappedBy, o.ciphertext)
            from LaporOriginal o join LaporIdentity i on i.key = o.key where o.key = :key and o.label = :label
            """;

    private final Database database;
    private final NativeSql sql;
    private final VaultCipher cipher;
    private final ReportKeys keys;
    private final Rewrapping rewrapping;
    private final MasterKey master;

    JpaVault(
            Database database,
            NativeSql sql,
            ReportKeys keys,
            VaultCipher cipher,
            Rewrapping rewrapping,
            MasterKey master) {
        this.database = database;
        this.sql = sql;
        this.cipher = cipher;
        this.keys = keys;
        this.rewrapping = rewrapping;
        this.master = master;
    }

    /** Encrypted before it comes anywhere near the database; one statement where the report has no secret yet. */
    @Override
    public void seal(IdentityKey key, Identity identity) {
        byte[] secret = IdentityCode.encode(identity);
        VaultCipher.Sealed first = cipher.sealedAnew(key, IDENTITY, secret);
        database.with(session -> {
            boolean isNew = keys.begin(session, key, first.key(), first.ciphertext());
            return isNew || replace(session, key, cipher.seal(key, keys.of(session, key), IDENTITY, secret));
        });
    }

    private static boolean replace(Session session, IdentityKey key, byte @Nullable [] sealed) {
        return session.createMutationQuery("update LaporIdentity i set i.ciphertext = :ciphertext where i.key = :key")
                        .setParameter("ciphertext", sealed)
                        .setParameter("key", key.value())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Identity> open(IdentityKey key) {
        return database.with(session -> Database.query(session, SEALED, VaultCipher.Sealed.class)
                        .setParameter("key", key.value())
                        .getResultList()
                        .stream()
                        .findFirst())
                .map(row -> IdentityCode.decode(cipher.open(key, IDENTITY, row)));
    }

    /** A report without an identity gets its key here. */
    @Override
    public void keep(IdentityKey key, String label, String original) {
        byte[] secret = SecretCode.encode(original);
        database.with(session -> {
            byte[] sealed = cipher.seal(key, keys.of(session, key), ORIGINAL + label, secret);
            return database.rows().insertIfAbsent(session, StoredOriginal.of(key, label, sealed));
        });
    }

    @Override
    public Optional<String> original(IdentityKey key, String label) {
        return database.with(session -> Database.query(session, KEPT, VaultCipher.Sealed.class)
                        .setParameter("key", key.value())
                        .setParameter("label", label)
                        .getResultList()
                        .stream()
                        .findFirst())
                .map(row -> SecretCode.decode(cipher.open(key, ORIGINAL + label, row), 1))
                .map(texts -> Objects.requireNonNull(texts.get(0), "an original is a text"));
    }

    @Override
    public void link(IdentityKey key, String account) {
        StoredLink row = StoredLink.of(hashOf(account), key);
        database.with(session -> database.rows().insertIfAbsent(session, row));
    }

    @Override
    public Set<IdentityKey> linkedTo(String account) {
        String hql = "select l.key from LaporAccountLink l where l.hash = :hash";
        return database.with(session -> Database.query(session, hql, String.class)
                .setParameter("hash", hashOf(account))
                .getResultStream()
                .map(IdentityKey::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Set<IdentityKey> linkedWith(IdentityKey key) {
        String hql = "select other.key from LaporAccountLink mine join LaporAccountLink other on other.hash = mine.hash"
                + " where mine.key = :key";
        return database.with(session -> Database.query(session, hql, String.class)
                .setParameter("key", key.value())
                .getResultStream()
                .map(IdentityKey::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The insert and the look stand in one transaction: two nodes that start at once see one imprint. */
    @Override
    public String imprint(String mine) {
        return database.with(session -> {
            session.createNativeMutationQuery(sql.imprint())
                    .setParameter("imprint", mine)
                    .executeUpdate();
            return session.createNativeQuery(sql.imprinted(), String.class).getSingleResult();
        });
    }

    @Override
    public int rewrap(int most) {
        return rewrapping.atMost(most);
    }

    /** The key stays, since the originals are sealed with it as well. */
    @Override
    public void forgetIdentity(IdentityKey key) {
        database.with(session -> {
            replace(session, key, null);
            return unlink(session, key);
        });
    }

    @Override
    public void erase(IdentityKey key) {
        database.with(session -> {
            delete(session, "delete from LaporOriginal o where o.key = :key", key);
            delete(session, "delete from LaporIdentity i where i.key = :key", key);
            keys.erased(session, key);
            return unlink(session, key);
        });
    }

    private static boolean unlink(Session session, IdentityKey key) {
        return delete(session, "delete from LaporAccountLink l where l.key = :key", key) > 0;
    }

    private static int delete(Session session, String hql, IdentityKey key) {
        return session.createMutationQuery(hql).setParameter("key", key.value()).executeUpdate();
    }

    private String hashOf(String account) {
        return master.digest("account-link", account);
    }
}

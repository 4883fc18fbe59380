package id.lapor.jpa;

import id.lapor.kernel.MasterKey;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.IdentityVault;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.MutationQuery;

final class JpaVault implements IdentityVault {

    private static final String SEALED = """
            select new id.lapor.jpa.IdentityCipher$Sealed(i.keyset, i.ciphertext)
            from LaporIdentity i where i.key = :key
            """;

    private final Database database;
    private final NativeSql sql;
    private final IdentityCipher cipher;
    private final MasterKey master;

    JpaVault(Database database, NativeSql sql, MasterKey master) {
        this.database = database;
        this.sql = sql;
        this.cipher = new IdentityCipher(master);
        this.master = master;
    }

    /** Encrypted before it comes anywhere near the database. */
    @Override
    public void seal(IdentityKey key, Identity identity) {
        IdentityCipher.Sealed sealed = cipher.seal(key, identity);
        database.with(session -> session.createNativeMutationQuery(sql.seal())
                .setParameter("key", key.value())
                .setParameter("keyset", sealed.keyset())
                .setParameter("ciphertext", sealed.ciphertext())
                .executeUpdate());
    }

    @Override
    public Optional<Identity> open(IdentityKey key) {
        return database.with(session -> Database.query(session, SEALED, IdentityCipher.Sealed.class)
                        .setParameter("key", key.value())
                        .getResultList()
                        .stream()
                        .findFirst())
                .map(row -> cipher.open(key, row));
    }

    @Override
    public void link(IdentityKey key, String account) {
        database.with(session -> session.createNativeMutationQuery(sql.link())
                .setParameter("hash", hashOf(account))
                .setParameter("key", key.value())
                .executeUpdate());
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
    public void erase(IdentityKey key) {
        database.with(session -> {
            MutationQuery identity = session.createMutationQuery("delete from LaporIdentity i where i.key = :key");
            MutationQuery links = session.createMutationQuery("delete from LaporAccountLink l where l.key = :key");
            return identity.setParameter("key", key.value()).executeUpdate()
                    + links.setParameter("key", key.value()).executeUpdate();
        });
    }

    private String hashOf(String account) {
        return master.digest("account-link", account);
    }
}

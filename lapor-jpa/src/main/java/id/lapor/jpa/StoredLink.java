package id.lapor.jpa;

import id.lapor.reporter.IdentityKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One row of {@code lapor_account_link}: a keyed hash of an account and an identity that belongs to it. */
@Entity(name = "LaporAccountLink")
@Table(name = "lapor_account_link")
@IdClass(StoredLink.Key.class)
@SuppressWarnings("NullAway.Init")
class StoredLink {

    @Id
    @Column(name = "link_hash", nullable = false, updatable = false, length = 64)
    String hash;

    @Id
    @Column(name = "identity_key", nullable = false, updatable = false, length = 32)
    String key;

    StoredLink() {}

    static StoredLink of(String hash, IdentityKey key) {
        StoredLink row = new StoredLink();
        row.hash = hash;
        row.key = key.value();
        return row;
    }

    /** Both columns together. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String hash;
        String key;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key link && link.hash.equals(hash) && link.key.equals(key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(hash, key);
        }
    }
}

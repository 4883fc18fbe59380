package id.lapor.jpa;

import id.lapor.jpa.VaultCipher.Wrapped;
import id.lapor.reporter.IdentityKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code lapor_vault}: the wrapped key of one report's secrets and, where there is one, the sealed identity.
 */
@Entity(name = "LaporIdentity")
@Table(name = "lapor_vault")
@SuppressWarnings("NullAway.Init")
class StoredIdentity {

    @Id
    @Column(name = "identity_key", nullable = false, updatable = false, length = 32)
    String key;

    @Column(name = "keyset", nullable = false, length = 1024)
    byte[] keyset;

    /** The name of the key that the keyset was encrypted with. */
    @Column(name = "wrapped_by", nullable = false, length = 16)
    String wrappedBy;

    @Column(name = "ciphertext", length = 8192)
    byte @Nullable [] ciphertext;

    StoredIdentity() {}

    static StoredIdentity of(IdentityKey key, Wrapped own, byte @Nullable [] identity) {
        StoredIdentity row = new StoredIdentity();
        row.key = key.value();
        row.keyset = own.keyset();
        row.wrappedBy = own.by();
        row.ciphertext = identity;
        return row;
    }
}

package id.lapor.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row of {@code lapor_vault}: a sealed identity and, wrapped, the key that opens it. */
@Entity(name = "LaporIdentity")
@Table(name = "lapor_vault")
@SuppressWarnings("NullAway.Init")
class StoredIdentity {

    @Id
    @Column(name = "identity_key", nullable = false, updatable = false, length = 32)
    String key;

    @Column(name = "keyset", nullable = false, length = 1024)
    byte[] keyset;

    @Column(name = "ciphertext", nullable = false, length = 8192)
    byte[] ciphertext;

    StoredIdentity() {}
}

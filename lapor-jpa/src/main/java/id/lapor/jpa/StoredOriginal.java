package id.lapor.jpa;

import id.lapor.reporter.IdentityKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One row of {@code lapor_original}: a sealed text of which something else is shown. */
@Entity(name = "LaporOriginal")
@Table(name = "lapor_original")
@IdClass(StoredOriginal.Key.class)
@SuppressWarnings("NullAway.Init")
class StoredOriginal {

    @Id
    @Column(name = "identity_key", nullable = false, updatable = false, length = 32)
    String key;

    @Id
    @Column(name = "label", nullable = false, updatable = false, length = 64)
    String label;

    @Column(name = "ciphertext", nullable = false, updatable = false, length = 100_000)
    byte[] ciphertext;

    StoredOriginal() {}

    static StoredOriginal of(IdentityKey key, String label, byte[] sealed) {
        StoredOriginal row = new StoredOriginal();
        row.key = key.value();
        row.label = label;
        row.ciphertext = sealed;
        return row;
    }

    /** Both columns together. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String key;
        String label;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key original && original.key.equals(key) && original.label.equals(label);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key, label);
        }
    }
}

package id.lapor.jpa;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import id.lapor.kernel.LaporException;
import id.lapor.reporter.IdentityKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts the secrets of each report under a key of its own. That key is kept beside them, itself encrypted by one of
 * {@link WrappingKeys}: without its row there is nothing left that could open an older copy.
 */
final class VaultCipher {

    /**
     * The key of one report's secrets, encrypted.
     *
     * @param by the name of the key that it was encrypted with
     */
    record Wrapped(byte[] keyset, String by) {

        @Override
        public String toString() {
            return "Wrapped[hidden]";
        }
    }

    /**
     * A secret as the vault keeps it.
     *
     * @param ciphertext the secret, encrypted by the key of its report
     */
    record Sealed(Wrapped key, byte[] ciphertext) {

        /** For Hibernate. */
        Sealed(byte[] keyset, String by, byte[] ciphertext) {
            this(new Wrapped(keyset, by), ciphertext);
        }

        @Override
        public String toString() {
            return "Sealed[hidden]";
        }
    }

    private static final String NO_NEW_KEY = "No key could be made for the vault, so nothing was kept";

    private final WrappingKeys wrapping;

    VaultCipher(WrappingKeys wrapping) {
        try {
            AeadConfig.register();
            this.wrapping = wrapping;
        } catch (GeneralSecurityException missing) {
            throw new LaporException("This Java platform has no AES-GCM, which the vault needs");
        }
    }

    /** A new key for the secrets of one report. */
    Wrapped newKey(IdentityKey key) {
        try {
            return wrap(key, generated());
        } catch (GeneralSecurityException failed) {
            throw new LaporException(NO_NEW_KEY);
        }
    }

    /** A new key for the secrets of one report, and the first of them: the key is not unwrapped again for it. */
    Sealed sealedAnew(IdentityKey key, String label, byte[] secret) {
        try {
            KeysetHandle own = generated();
            return new Sealed(wrap(key, own), aead(own).encrypt(secret, boundTo(key, label)));
        } catch (GeneralSecurityException failed) {
            throw new LaporException(NO_NEW_KEY);
        }
    }

    private static KeysetHandle generated() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    /**
     * The same key of a report, encrypted by the key that is current.
     *
     * @throws LaporException when it does not open
     */
    Wrapped rewrapped(IdentityKey key, Wrapped before) {
        try {
            return wrap(key, unwrap(key, before));
        } catch (GeneralSecurityException closed) {
            throw new LaporException("The key of a report's secrets does not open: its row was changed");
        }
    }

    private Wrapped wrap(IdentityKey key, KeysetHandle own) throws GeneralSecurityException {
        String by = wrapping.current();
        return new Wrapped(
                TinkProtoKeysetFormat.serializeEncryptedKeyset(own, wrapping.key(by), bound(key.value())), by);
    }

    private KeysetHandle unwrap(IdentityKey key, Wrapped wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                wrapped.keyset(), wrapping.key(wrapped.by()), bound(key.value()));
    }

    /**
     * @param label what the secret is: it opens under this label only
     * @throws LaporException when the key of the report does not open
     */
    byte[] seal(IdentityKey key, Wrapped own, String label, byte[] secret) {
        try {
            return aead(key, own).encrypt(secret, boundTo(key, label));
        } catch (GeneralSecurityException failed) {
            throw new LaporException("A secret could not be encrypted, so it was not kept: lapor.vault.key is not the"
                    + " key that the vault was begun with, or a row was changed");
        }
    }

    /**
     * @throws LaporException when the master key is not the one it was sealed with, or the row was tampered with
     */
    byte[] open(IdentityKey key, String label, Sealed sealed) {
        try {
            return aead(key, sealed.key()).decrypt(sealed.ciphertext(), boundTo(key, label));
        } catch (GeneralSecurityException closed) {
            throw new LaporException("A secret in the vault does not open: lapor.vault.key is not the key that it was"
                    + " sealed with, or its row was changed");
        }
    }

    private Aead aead(IdentityKey key, Wrapped own) throws GeneralSecurityException {
        return aead(unwrap(key, own));
    }

    private static Aead aead(KeysetHandle own) throws GeneralSecurityException {
        return own.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** A row that is copied under another key or another label does not open there. */
    private static byte[] boundTo(IdentityKey key, String label) {
        return bound(key.value() + "\n" + label);
    }

    private static byte[] bound(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

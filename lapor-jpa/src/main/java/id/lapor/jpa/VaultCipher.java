package id.lapor.jpa;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.reporter.IdentityKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts the secrets of each report under a key of its own. That key is kept beside them, itself encrypted by a key
 * that only the installation's master key yields: without its row there is nothing left that could open an older copy.
 */
final class VaultCipher {

    private static final String PURPOSE = "vault-kek";

    /**
     * A secret as the vault keeps it.
     *
     * @param keyset the key of its report, encrypted
     * @param ciphertext the secret, encrypted by that key
     */
    record Sealed(byte[] keyset, byte[] ciphertext) {

        @Override
        public String toString() {
            return "Sealed[hidden]";
        }
    }

    private final Aead wrapping;

    VaultCipher(MasterKey master) {
        try {
            AeadConfig.register();
            this.wrapping = new AesGcmJce(master.derive(PURPOSE));
        } catch (GeneralSecurityException missing) {
            throw new LaporException("This Java platform has no AES-GCM, which the vault needs");
        }
    }

    /** A new key for the secrets of one report, encrypted. */
    byte[] newKeyset(IdentityKey key) {
        try {
            KeysetHandle own = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(own, wrapping, bound(key.value()));
        } catch (GeneralSecurityException failed) {
            throw new LaporException("No key could be made for the vault, so nothing was kept");
        }
    }

    /**
     * @param label what the secret is: it opens under this label only
     * @throws LaporException when the keyset does not open
     */
    byte[] seal(IdentityKey key, byte[] keyset, String label, byte[] secret) {
        try {
            return aead(key, keyset).encrypt(secret, boundTo(key, label));
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
            return aead(key, sealed.keyset()).decrypt(sealed.ciphertext(), boundTo(key, label));
        } catch (GeneralSecurityException closed) {
            throw new LaporException("A secret in the vault does not open: lapor.vault.key is not the key that it was"
                    + " sealed with, or its row was changed");
        }
    }

    private Aead aead(IdentityKey key, byte[] keyset) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(keyset, wrapping, bound(key.value()))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** A row that is copied under another key or another label does not open there. */
    private static byte[] boundTo(IdentityKey key, String label) {
        return bound(key.value() + "\n" + label);
    }

    private static byte[] bound(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

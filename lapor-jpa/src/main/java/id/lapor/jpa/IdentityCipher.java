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
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts each identity under a key of its own. That key is kept beside it, itself encrypted by a key that only the
 * installation's master key yields: without the row there is nothing left that could open an older copy of the text.
 */
final class IdentityCipher {

    private static final String PURPOSE = "vault-kek";

    /**
     * An identity as the vault keeps it.
     *
     * @param keyset its key, encrypted
     * @param ciphertext the identity, encrypted by that key
     */
    record Sealed(byte[] keyset, byte[] ciphertext) {

        @Override
        public String toString() {
            return "Sealed[hidden]";
        }
    }

    private final Aead wrapping;

    IdentityCipher(MasterKey master) {
        try {
            AeadConfig.register();
            this.wrapping = new AesGcmJce(master.derive(PURPOSE));
        } catch (GeneralSecurityException missing) {
            throw new LaporException("This Java platform has no AES-GCM, which the vault needs");
        }
    }

    Sealed seal(IdentityKey key, Identity identity) {
        byte[] bound = boundTo(key);
        try {
            KeysetHandle own = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] ciphertext = aead(own).encrypt(IdentityCode.encode(identity), bound);
            return new Sealed(TinkProtoKeysetFormat.serializeEncryptedKeyset(own, wrapping, bound), ciphertext);
        } catch (GeneralSecurityException failed) {
            throw new LaporException("An identity could not be encrypted, so it was not kept");
        }
    }

    /**
     * @throws LaporException when the master key is not the one it was sealed with, or the row was tampered with
     */
    Identity open(IdentityKey key, Sealed sealed) {
        byte[] bound = boundTo(key);
        try {
            KeysetHandle own = TinkProtoKeysetFormat.parseEncryptedKeyset(sealed.keyset(), wrapping, bound);
            return IdentityCode.decode(aead(own).decrypt(sealed.ciphertext(), bound));
        } catch (GeneralSecurityException closed) {
            throw new LaporException(
                    "An identity in the vault does not open: lapor.vault.key is not the key that it was"
                            + " sealed with, or its row was changed");
        }
    }

    private static Aead aead(KeysetHandle own) throws GeneralSecurityException {
        return own.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** A row that is copied under another key does not open there. */
    private static byte[] boundTo(IdentityKey key) {
        return key.value().getBytes(StandardCharsets.US_ASCII);
    }
}

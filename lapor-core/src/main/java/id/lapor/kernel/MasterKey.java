package id.lapor.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret of an installation ({@code lapor.vault.key}): 256 bits, kept outside the database. Every other key
 * is derived from it by purpose, so that a copy of the tables alone opens no identity, links no account and cannot
 * rewrite history.
 */
public final class MasterKey {

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    private MasterKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, HMAC);
    }

    /**
     * @param base64 32 bytes in Base64, e.g. from {@code openssl rand -base64 32}
     * @throws LaporException when the text is not 32 bytes in Base64; the message does not repeat it
     */
    public static MasterKey parse(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new LaporException("The vault key is not Base64. Make one with: openssl rand -base64 32");
        }
        if (bytes.length != BYTES) {
            throw new LaporException("The vault key has " + bytes.length + " bytes, it needs " + BYTES
                    + ". Make one with: openssl rand -base64 32");
        }
        return new MasterKey(bytes);
    }

    /** A new random key, for tests and for embedded databases. */
    public static MasterKey generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(bytes);
    }

    /** The key in the form that {@link #parse} reads. Whoever holds it can open every identity. */
    public String reveal() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** A 32-byte key for one purpose; other purposes cannot be computed from it. */
    public byte[] derive(String purpose) {
        return mac(key, ("lapor/" + purpose).getBytes(StandardCharsets.UTF_8));
    }

    /** The keyed digest of {@code text} for one purpose, in lower-case hexadecimal. */
    public String digest(String purpose, String text) {
        byte[] sum = mac(new SecretKeySpec(derive(purpose), HMAC), text.getBytes(StandardCharsets.UTF_8));
        return java.util.HexFormat.of().formatHex(sum);
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", missing);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[hidden]";
    }
}

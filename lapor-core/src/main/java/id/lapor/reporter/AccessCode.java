package id.lapor.reporter;

import id.lapor.kernel.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret that proves "this report is mine" without an account: 80 random bits, shown once. Only its keyed hash is
 * kept.
 */
public final class AccessCode {

    /** Crockford's alphabet: no I, L, O, U, so that a code survives handwriting and the telephone. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String symbols;

    private AccessCode(String symbols) {
        this.symbols = symbols;
    }

    public static AccessCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new AccessCode(code.toString());
    }

    /** The same code for the same {@code origin} of one installation; nobody can compute it without its key. */
    public static AccessCode derived(MasterKey key, String origin) {
        byte[] bytes = HexFormat.of().parseHex(key.digest("access-code-of-origin", origin));
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(bytes[i] & 31));
        }
        return new AccessCode(code.toString());
    }

    /** Reads what a person typed: spaces, dashes and case do not matter, O is 0, I and L are 1. */
    public static Optional<AccessCode> parse(String typed) {
        if (typed.length() > 64) {
            return Optional.empty();
        }
        String symbols = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SHAPE.matcher(symbols).matches() ? Optional.of(new AccessCode(symbols)) : Optional.empty();
    }

    /** The code as it is handed to the reporter, in groups of four. */
    public String reveal() {
        return symbols.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What may be stored: without the installation's key the code cannot be guessed from it. */
    public String hash(MasterKey key) {
        return key.digest("access-code", symbols);
    }

    /** Compares in constant time. */
    public boolean matches(String hash, MasterKey key) {
        return MessageDigest.isEqual(
                hash(key).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "AccessCode[hidden]";
    }
}

package id.lapor.reporter;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The random name under which the vault keeps one identity. It says nothing by itself and is never shown.
 *
 * @param value 32 hexadecimal digits
 */
public record IdentityKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public IdentityKey {
        if (value.length() != 32) {
            throw new IllegalArgumentException("An identity key has 32 hexadecimal digits, but had " + value.length());
        }
    }

    public static IdentityKey random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new IdentityKey(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return "IdentityKey[hidden]";
    }
}

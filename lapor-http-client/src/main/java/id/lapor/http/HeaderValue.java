package id.lapor.http;

import java.util.regex.Pattern;

/** Checks what goes into a header before the JDK does, whose message would repeat the secret. */
final class HeaderValue {

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9 -]{1,64}");

    private static final Pattern KEY = Pattern.compile("[\\x21\\x23-\\x5b\\x5d-\\x7e]{16,200}");

    private HeaderValue() {}

    static String secret(String what, String value) {
        if (!VISIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " is empty or has characters that no header can carry");
        }
        return value;
    }

    static String accessCode(String value) {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("An access code is 1 to 64 letters, digits, spaces or dashes");
        }
        return value;
    }

    /** As a string of structured headers: in quotes. */
    static String idempotencyKey(String value) {
        if (!KEY.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An idempotency key is 16 to 200 visible ASCII characters besides quotes and backslashes");
        }
        return '"' + value + '"';
    }
}

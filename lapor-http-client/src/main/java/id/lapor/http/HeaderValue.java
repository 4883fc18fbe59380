package id.lapor.http;

import java.util.regex.Pattern;

/** Checks what goes into a header before the JDK does, whose message would repeat the secret. */
final class HeaderValue {

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9 -]{1,64}");

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
}

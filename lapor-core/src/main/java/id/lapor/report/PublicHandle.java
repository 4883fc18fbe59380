package id.lapor.report;

import com.google.common.base.CharMatcher;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The address of a report's public page. It is not the tracking number, so that whoever sees the number on somebody's
 * receipt cannot find the anonymous report that belongs to it, and whoever reads the page learns no number.
 *
 * @param value twelve lower-case letters and digits
 */
public record PublicHandle(String value) {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final CharMatcher LETTERS_AND_DIGITS =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * @throws IllegalArgumentException when it is not twelve lower-case letters and digits
     */
    public PublicHandle {
        if (!isRight(value)) {
            throw new IllegalArgumentException("A public handle has twelve lower-case letters and digits");
        }
    }

    public static PublicHandle random() {
        StringBuilder handle = new StringBuilder(LENGTH);
        while (handle.length() < LENGTH) {
            handle.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new PublicHandle(handle.toString());
    }

    public static Optional<PublicHandle> parse(String text) {
        return isRight(text) ? Optional.of(new PublicHandle(text)) : Optional.empty();
    }

    private static boolean isRight(String text) {
        return text.length() == LENGTH && LETTERS_AND_DIGITS.matchesAllOf(text);
    }

    @Override
    public String toString() {
        return value;
    }
}

package id.lapor.report;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a report's public page. It is not the tracking number, so that whoever sees the number on somebody's
 * receipt cannot find the anonymous report that belongs to it, and whoever reads the page learns no number.
 *
 * @param value twelve lower-case letters and digits
 */
public record PublicHandle(String value) {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * @throws IllegalArgumentException when it is not twelve lower-case letters and digits
     */
    public PublicHandle {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A public handle has twelve lower-case letters and digits");
        }
    }

    public static PublicHandle random() {
        StringBuilder handle = new StringBuilder(12);
        while (handle.length() < 12) {
            handle.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new PublicHandle(handle.toString());
    }

    public static Optional<PublicHandle> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new PublicHandle(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

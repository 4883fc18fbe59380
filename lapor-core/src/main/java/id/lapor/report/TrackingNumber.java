package id.lapor.report;

import com.google.common.base.CharMatcher;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The number on the reporter's receipt: twelve random digits, the last a check digit against typing errors. It tells
 * neither time nor volume, and the next number cannot be guessed from it.
 *
 * @param value twelve digits
 */
public record TrackingNumber(String value) {

    private static final int LENGTH = 12;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * @throws IllegalArgumentException when it is not twelve digits with a right check digit
     */
    public TrackingNumber {
        if (!isRight(value)) {
            throw new IllegalArgumentException("A tracking number has twelve digits with a right check digit");
        }
    }

    public static TrackingNumber random() {
        StringBuilder digits = new StringBuilder(LENGTH);
        digits.append((char) ('1' + RANDOM.nextInt(9)));
        while (digits.length() < LENGTH - 1) {
            digits.append((char) ('0' + RANDOM.nextInt(10)));
        }
        return new TrackingNumber(digits.toString() + checkDigit(digits));
    }

    /** Reads what a person typed: spaces, dots, dashes and a leading # do not matter. */
    public static Optional<TrackingNumber> parse(String typed) {
        String digits = typed.length() > 40 ? "" : typed.replaceAll("[\\s#.-]", "");
        return isRight(digits) ? Optional.of(new TrackingNumber(digits)) : Optional.empty();
    }

    private static boolean isRight(String digits) {
        return digits.length() == LENGTH
                && DIGITS.matchesAllOf(digits)
                && checkDigit(digits.substring(0, LENGTH - 1)) == digits.charAt(LENGTH - 1);
    }

    /** In groups of four, as people read it aloud. */
    public String grouped() {
        return value.substring(0, 4) + " " + value.substring(4, 8) + " " + value.substring(8);
    }

    /** Luhn: finds every single wrong digit and nearly every swap of neighbours. */
    private static char checkDigit(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    @Override
    public String toString() {
        return value;
    }
}

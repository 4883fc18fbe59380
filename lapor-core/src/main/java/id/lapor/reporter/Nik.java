package id.lapor.reporter;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an identity card (Nomor Induk Kependudukan): region of six digits, day of birth (plus 40 for women), month
 * and year of two digits each, and a serial number; it has no check digit. It tells birth date and sex, so
 * {@code toString} says nothing of it.
 *
 * @param value sixteen digits
 */
public record Nik(String value) {

    static final int LENGTH = 16;

    private static final int LONGEST_TYPED = 40;
    private static final CharMatcher PUNCTUATION = CharMatcher.anyOf(" .-");
    private static final Pattern SHAPE =
            Pattern.compile("[1-9][0-9]{5}(?:[04][1-9]|[1256][0-9]|[37][01])(?:0[1-9]|1[0-2])[0-9]{2}(?!0000)[0-9]{4}");

    /**
     * @throws IllegalArgumentException when it has not the shape of a NIK; the message does not repeat it
     */
    public Nik {
        if (!isShape(value)) {
            throw new IllegalArgumentException(
                    "A NIK has sixteen digits: region, day, month and year of birth, serial");
        }
    }

    /** Reads what a person typed: spaces, dots and dashes do not matter, digits may be of any script. */
    public static Optional<Nik> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String digits = PUNCTUATION.removeFrom(FoldedText.of(typed).seen());
        return isShape(digits) ? Optional.of(new Nik(digits)) : Optional.empty();
    }

    static boolean isShape(String digits) {
        return SHAPE.matcher(digits).matches();
    }

    /** The first four digits, which are the regency, and the last two; the rest are stars. */
    public String masked() {
        return value.substring(0, 4) + "*".repeat(LENGTH - 6) + value.substring(LENGTH - 2);
    }

    @Override
    public String toString() {
        return "Nik[hidden]";
    }
}

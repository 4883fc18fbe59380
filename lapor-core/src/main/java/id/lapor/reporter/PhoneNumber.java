package id.lapor.reporter;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phone numbers as Indonesians write them. Lengths follow the national numbering: a mobile number has 10 to 13 digits
 * with its leading 0, a fixed one 9 to 12 with its area code. Short codes such as 1708 or 112 belong to nobody and are no
 * phone numbers here.
 */
public final class PhoneNumber {

    private static final int LONGEST_TYPED = 40;
    private static final CharMatcher PUNCTUATION = CharMatcher.anyOf(" .-/()_*~|");
    private static final Pattern NATIONAL = Pattern.compile("8[1-9][0-9]{7,10}|[2-79][0-9]{7,10}");
    private static final Pattern FOREIGN = Pattern.compile("[1-9][0-9]{7,14}");
    private static final Pattern TYPED = Pattern.compile("\\+?[0-9]+");

    private PhoneNumber() {}

    /**
     * The number in the form of E.164: {@code 0812-3456-7890}, {@code 62812 3456 7890} and {@code +62 (0)812-3456-7890}
     * are all {@code +6281234567890}. Without a plus a leading 62 is the country and never an area code.
     *
     * @param typed what a person typed, digits of any script; longer than 40 characters is none
     * @return empty when it is no phone number; a number of another country needs its plus
     */
    public static Optional<String> normalise(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String digits = PUNCTUATION.removeFrom(FoldedText.of(typed).seen());
        if (!TYPED.matcher(digits).matches()) {
            return Optional.empty();
        }
        boolean plus = digits.startsWith("+");
        return read(plus ? digits.substring(1) : digits, plus);
    }

    /**
     * @param digits 0 to 9 only
     * @param plus whether a plus stood before them
     */
    static Optional<String> read(String digits, boolean plus) {
        if (digits.startsWith("0062")) {
            return read(digits.substring(2), true);
        }
        if (digits.startsWith("62")) {
            int trunk = digits.startsWith("0", 2) ? 1 : 0;
            return national(digits.substring(2 + trunk));
        }
        if (plus && !digits.startsWith("0")) {
            return FOREIGN.matcher(digits).matches() ? Optional.of("+" + digits) : Optional.empty();
        }
        return digits.startsWith("0") ? national(digits.substring(1)) : bareMobile(digits);
    }

    private static Optional<String> bareMobile(String digits) {
        return digits.startsWith("8") ? national(digits) : Optional.empty();
    }

    private static Optional<String> national(String digits) {
        return NATIONAL.matcher(digits).matches() ? Optional.of("+62" + digits) : Optional.empty();
    }
}

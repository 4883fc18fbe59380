package id.lapor.kernel;

/**
 * The short, stable code of an agency, e.g. {@code dinas-pupr}.
 *
 * @param value 1 to 64 characters: lower-case letters, digits, dots and dashes, the first a letter or digit
 */
public record AgencyId(String value) {

    public AgencyId {
        if (!isShaped(value)) {
            throw new IllegalArgumentException(
                    "An agency id is 1 to 64 lower-case letters, digits, dots or dashes and begins with a letter or digit");
        }
    }

    /**
     * @throws IllegalArgumentException when {@code value} is no agency code
     */
    public static AgencyId of(String value) {
        return new AgencyId(value);
    }

    /** Whether {@code value} may be an agency id. */
    public static boolean isShaped(String value) {
        return !value.isEmpty()
                && value.length() <= 64
                && Character.isLetterOrDigit(value.charAt(0))
                && value.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.');
    }

    @Override
    public String toString() {
        return value;
    }
}

package id.lapor.subject;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Codes of regions as Kemendagri gives them: {@code 33} a province, {@code 33.71} a city or regency, {@code 33.71.01} a
 * district, {@code 33.71.01.1001} a village. Codes change over time, so only their shape is known here.
 */
public final class RegionCode {

    /** A regular expression. */
    public static final String SHAPE = "\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    private RegionCode() {}

    public static boolean isShaped(String text) {
        return PATTERN.matcher(text).matches();
    }

    /** Whether {@code code} is {@code region} or lies in it; {@code null} lies nowhere. */
    public static boolean covers(String region, @Nullable String code) {
        return code != null && (code.equals(region) || code.startsWith(region + "."));
    }
}

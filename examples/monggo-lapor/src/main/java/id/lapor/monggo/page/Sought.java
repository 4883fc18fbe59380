package id.lapor.monggo.page;

import id.lapor.report.TrackingNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in a list, as the address carries it under {@code cari}.
 *
 * @param text one line of at most 200 characters; empty for everything
 */
public record Sought(String text) {

    private static final int LONGEST = 200;

    /** Control and direction marks, halves of characters, and spaces of every kind. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{C}\\p{Z}\\s]+");

    private static final Pattern NUMBER = Pattern.compile("#?(?:[ .-]?[0-9]){12}");

    /** Reads what was typed, whatever it is: the rest of a long text is cut off. */
    public static Sought of(@Nullable String typed) {
        String cut = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
        return new Sought(UNREADABLE.matcher(cut).replaceAll(" ").strip());
    }

    public boolean isSet() {
        return !text.isEmpty();
    }

    /** Whether it looks like the number of a report; one with a mistake in it does too. */
    public boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    /** The number of a report, if it is one. */
    public Optional<TrackingNumber> number() {
        return TrackingNumber.parse(text);
    }

    /** The query of a page of what is found; of the first page without a cursor. */
    public String query(@Nullable String after) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("cari", text);
        values.put("setelah", after == null ? "" : after);
        return Pages.query(values);
    }

    /** It may hold a name. */
    @Override
    public String toString() {
        return "Sought[" + text.length() + " characters]";
    }
}

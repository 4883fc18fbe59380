package id.lapor.subject;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field that reports of one {@link Category} have besides those of every report, after the attributes of an Open311
 * GeoReport v2 service definition.
 *
 * @param code stable, e.g. {@code nomor-tiang}; 1 to 40 lower-case letters, digits and hyphens
 * @param label what citizens read; 1 to 200 characters
 * @param hint how to find the answer, or {@code null}; at most 500 characters
 * @param kind what an answer looks like
 * @param required whether a report that is handed in under the category needs an answer
 * @param published whether the public page shows the answer; never that of a reporter who hides
 * @param values what can be chosen, in the order in which people see it; none where nothing is chosen
 */
public record Attribute(
        String code,
        String label,
        @Nullable String hint,
        Kind kind,
        boolean required,
        boolean published,
        List<Choice> values) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_HINT = 500;

    /** What an answer looks like. */
    public enum Kind {
        /** A line or a few of free text. */
        TEXT,
        /** A number as people type it, with a comma or a point before its decimals. */
        NUMBER,
        /** A day as ISO 8601 has it, such as {@code 2026-03-27}. */
        DATE,
        /** One of the values. */
        CHOICE,
        /** Any of the values. */
        CHOICES;

        public boolean isChosen() {
            return this == CHOICE || this == CHOICES;
        }

        /** Whether people may type what they like, their telephone number for one. */
        public boolean isTyped() {
            return this == TEXT || this == NUMBER;
        }
    }

    /**
     * A value that can be chosen.
     *
     * @param key stable, shaped like the code of an attribute
     * @param label what citizens read; 1 to 200 characters
     */
    public record Choice(String key, String label) {
        public Choice {
            requireCode(key);
            requireLabel(label);
        }
    }

    /**
     * @throws IllegalArgumentException when a code, a label or a hint is out of its bounds, values are missing or in vain,
     *     or two of them share a key
     */
    public Attribute {
        requireCode(code);
        requireLabel(label);
        if (hint != null && (hint.isBlank() || hint.length() > LONGEST_HINT)) {
            throw new IllegalArgumentException("The hint of the attribute " + code + " has 1 to 500 characters");
        }
        values = ImmutableList.copyOf(values);
        if (kind.isChosen() == values.isEmpty()) {
            throw new IllegalArgumentException("The attribute " + code + " is a " + kind + ": "
                    + (kind.isChosen() ? "it needs values to choose from" : "it has no values to choose from"));
        }
        if (values.stream().map(Choice::key).distinct().count() < values.size()) {
            throw new IllegalArgumentException("Two values of the attribute " + code + " share a key");
        }
    }

    /** One that nobody has to answer and only offices read. */
    public Attribute(String code, String label, Kind kind, Choice... values) {
        this(code, label, null, kind, false, false, List.of(values));
    }

    /** Stands in for one that is not known any more: it goes by its code. */
    public static Attribute forgotten(String code) {
        return new Attribute(code, code, Kind.TEXT);
    }

    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** What a citizen reads of a value: its label where it was chosen, else the value itself. */
    public String wordsOf(String value) {
        return choice(value).map(Choice::label).orElse(value);
    }

    /** The same, knowing the values that it had before as well, behind its own. */
    Attribute knowing(Attribute before) {
        if (!kind.isChosen() || !before.kind.isChosen()) {
            return this;
        }
        Map<String, Choice> all = new LinkedHashMap<>();
        values.forEach(choice -> all.put(choice.key(), choice));
        before.values.forEach(choice -> all.putIfAbsent(choice.key(), choice));
        return new Attribute(code, label, hint, kind, required, published, List.copyOf(all.values()));
    }

    Optional<Choice> choice(String key) {
        return values.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    private static void requireCode(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("The code of an attribute or of a value has 1 to 40 lower-case letters,"
                    + " digits and hyphens, such as nomor-tiang, but is " + code);
        }
    }

    private static void requireLabel(String label) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("The label of an attribute or of a value has 1 to 200 characters");
        }
    }
}

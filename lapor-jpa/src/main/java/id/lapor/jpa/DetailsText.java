package id.lapor.jpa;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import id.lapor.kernel.LaporException;
import id.lapor.subject.Details;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered as the column {@code details} holds it: the version of the encoding and the topic, then a line for
 * each value.
 *
 * <pre>{@code
 * 1 penerangan
 * nomor-tiang=PJU-12
 * }</pre>
 *
 * In the row of the report and not in rows of its own: a report is found by one select, and erased by one update.
 */
final class DetailsText {

    private static final String VERSION = "1";
    private static final CharMatcher SPECIAL = CharMatcher.anyOf("\\=\n\r");

    private DetailsText() {}

    /** {@code null} where nothing was answered, as in the rows of versions that knew no details. */
    static @Nullable String of(Details details) {
        if (details.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder(VERSION);
        if (details.topic() != null) {
            text.append(' ').append(escaped(details.topic()));
        }
        details.answers()
                .forEach((code, values) -> values.forEach(value ->
                        text.append('\n').append(escaped(code)).append('=').append(escaped(value))));
        return text.toString();
    }

    /**
     * @param tracking of the report, for whoever has to repair its row
     * @throws LaporException when it is nothing that {@link #of} writes
     */
    static Details read(@Nullable String text, String tracking) {
        if (text == null) {
            return Details.NONE;
        }
        List<String> lines = Splitter.on('\n').splitToList(text);
        List<String> head = Splitter.on(' ').limit(2).splitToList(lines.get(0));
        if (!head.get(0).equals(VERSION)) {
            throw new LaporException("The details of report " + tracking + " are not in encoding " + VERSION
                    + ", which is the only one that this version of lapor knows");
        }
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String line : Iterables.skip(lines, 1)) {
            int is = line.indexOf('=');
            if (is < 0) {
                throw broken(tracking);
            }
            answers.computeIfAbsent(plain(line.substring(0, is), tracking), code -> new ArrayList<>())
                    .add(plain(line.substring(is + 1), tracking));
        }
        return new Details(head.size() < 2 ? null : plain(head.get(1), tracking), answers);
    }

    private static String escaped(String text) {
        if (SPECIAL.matchesNoneOf(text)) {
            return text;
        }
        return text.replace("\\", "\\\\")
                .replace("=", "\\e")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String text, String tracking) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            plain.append(next == '\\' ? meant(text, ++at, tracking) : next);
        }
        return plain.toString();
    }

    private static char meant(String text, int at, String tracking) {
        return switch (at < text.length() ? text.charAt(at) : ' ') {
            case '\\' -> '\\';
            case 'e' -> '=';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw broken(tracking);
        };
    }

    private static LaporException broken(String tracking) {
        return new LaporException("The details of report " + tracking + " cannot be read: they were cut or changed");
    }
}

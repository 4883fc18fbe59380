package id.lapor.statistics;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values by RFC 4180, in which no cell is a formula. */
final class Csv {

    /** What spreadsheets begin a formula with, full-width forms included, or skip before they look for one. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    /** An apostrophe before it makes text of it; blanks in front do not help a formula. */
    private static String harmless(String text) {
        String seen = text.stripLeading();
        boolean begins = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0
                || !seen.isEmpty() && BEGINNINGS.indexOf(seen.charAt(0)) >= 0;
        return begins ? "'" + text : text;
    }
}

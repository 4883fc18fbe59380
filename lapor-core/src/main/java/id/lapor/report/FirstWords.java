package id.lapor.report;

import com.google.common.base.CharMatcher;

/** The title of a message that has none. */
final class FirstWords {

    private static final int MOST = 60;
    private static final int FEWEST = 5;

    private FirstWords() {}

    /** Whole words from the beginning, up to about a line; a very short text is said to be one. */
    static String of(String text) {
        String line = CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).trimAndCollapseFrom(text, ' ');
        if (line.codePointCount(0, line.length()) < FEWEST) {
            return "Pesan: " + line;
        }
        if (line.length() <= MOST) {
            return line;
        }
        int space = line.lastIndexOf(' ', MOST);
        int end = space < FEWEST
                ? line.offsetByCodePoints(0, Math.min(MOST, line.codePointCount(0, line.length())))
                : space;
        return line.substring(0, end) + "…";
    }
}

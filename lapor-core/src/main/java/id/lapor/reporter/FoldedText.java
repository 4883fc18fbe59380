package id.lapor.reporter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as its reader sees it: digits of every script are 0 to 9, dashes are -, white space is one blank each, letters
 * are small and without accents, and what nobody sees is gone. It remembers where each character came from, and covers
 * what has been found, so that nothing is found twice or across a finding.
 */
final class FoldedText implements CharSequence {

    /** Stands for what is covered; no letter, no digit, no separator. */
    static final char COVER = '\uFFFF';

    private static final String BLANK_LETTERS = "\u115F\u1160\u2800";

    private final StringBuilder folded;
    private final List<Finding> findings = new ArrayList<>();
    private int[] starts;
    private int[] ends;

    private FoldedText(int length) {
        this.folded = new StringBuilder(length);
        this.starts = new int[length];
        this.ends = new int[length];
    }

    /**
     * What was found, in the original text.
     *
     * @param from index of its first UTF-16 character
     * @param to index behind its last
     */
    record Finding(MaskedText.Kind kind, int from, int to) {}

    static FoldedText of(String text) {
        FoldedText result = new FoldedText(text.length());
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            result.append(fold(codePoint), at, next);
            at = next;
        }
        result.readLetterlikeDigits();
        return result;
    }

    private void append(String seen, int from, int to) {
        if (seen.isEmpty() && !folded.isEmpty()) {
            ends[folded.length() - 1] = to;
        }
        for (int i = 0; i < seen.length(); i++) {
            if (folded.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[folded.length()] = from;
            ends[folded.length()] = to;
            folded.append(seen.charAt(i));
        }
    }

    private static String fold(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return String.valueOf((char) Character.toLowerCase(codePoint));
        }
        StringBuilder seen = new StringBuilder(1);
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(part -> appendSeen(seen, part));
        return seen.toString();
    }

    private static void appendSeen(StringBuilder seen, int codePoint) {
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            seen.append((char) ('0' + digit));
        } else if (Character.isWhitespace(codePoint) || BLANK_LETTERS.indexOf(codePoint) >= 0) {
            seen.append(' ');
        } else if (Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '\u2212') {
            seen.append('-');
        } else if (!isUnseen(codePoint)) {
            seen.appendCodePoint(Character.toLowerCase(codePoint));
        }
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> false;
        };
    }

    /** People who hide a number write o8l2 for 0812. */
    private void readLetterlikeDigits() {
        for (int i = folded.length() - 2; i >= 0; i--) {
            char letter = folded.charAt(i);
            boolean between = isDigit(i - 1) && isDigit(i + 1);
            boolean begins = folded.charAt(i + 1) == '8'
                    && isDigit(i + 2)
                    && (i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1)));
            if (letter == 'o' && (between || begins)) {
                folded.setCharAt(i, '0');
            } else if ((letter == 'l' || letter == 'i') && between) {
                folded.setCharAt(i, '1');
            }
        }
    }

    boolean isDigit(int index) {
        return index >= 0 && index < folded.length() && folded.charAt(index) >= '0' && folded.charAt(index) <= '9';
    }

    /** Notes what stands from {@code from} to {@code to}, and covers it, down to whole characters of the original. */
    void take(MaskedText.Kind kind, int from, int to) {
        int first = from;
        while (first > 0 && starts[first - 1] == starts[from]) {
            first--;
        }
        int behind = to;
        while (behind < folded.length() && starts[behind] == starts[to - 1]) {
            behind++;
        }
        if (ends[to - 1] - starts[from] >= MaskedText.BRIEF_MARKER.length()) {
            findings.add(new Finding(kind, starts[from], ends[to - 1]));
            cover(first, behind);
        }
    }

    /** Covers every {@code word}, given in its folded form. */
    void coverAll(String word) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
            cover(at, at + word.length());
        }
    }

    private void cover(int from, int to) {
        for (int i = from; i < to; i++) {
            folded.setCharAt(i, COVER);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The folded text as it stands now. */
    String seen() {
        return folded.toString();
    }

    @Override
    public int length() {
        return folded.length();
    }

    @Override
    public char charAt(int index) {
        return folded.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return folded.substring(from, to);
    }

    /** What is folded is a citizen's text: nothing of it is printed. */
    @Override
    public String toString() {
        return "FoldedText[hidden]";
    }
}

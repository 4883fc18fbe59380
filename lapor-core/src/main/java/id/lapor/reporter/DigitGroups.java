package id.lapor.reporter;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a text: its groups of digits, and what stands between two that may belong together. */
final class DigitGroups {

    /** The gap before a group that belongs to nothing before it. */
    static final String APART = "\n";

    private static final int LONGEST_GAP = 4;
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf(" .-/()_*~|\u00B7\u2022");

    private final List<Group> groups = new ArrayList<>();

    /**
     * @param from index of the first digit
     * @param to index behind the last
     * @param gap what separates it from the group before, or {@link #APART}
     */
    record Group(int from, int to, String digits, String gap) {

        int length() {
            return to - from;
        }

        boolean continues() {
            return !gap.equals(APART);
        }

        /** The number written, or a large one where it has more than four digits. */
        int value() {
            return length() <= 4 ? Integer.parseInt(digits) : Integer.MAX_VALUE;
        }

        @Override
        public String toString() {
            return "Group[hidden]";
        }
    }

    static DigitGroups of(FoldedText text) {
        DigitGroups result = new DigitGroups();
        int before = -1;
        int at = 0;
        while (at < text.length()) {
            if (!text.isDigit(at)) {
                at++;
                continue;
            }
            int from = at;
            while (text.isDigit(at)) {
                at++;
            }
            String gap = before < 0 ? APART : gap(text, before, from);
            String digits = text.subSequence(from, at).toString();
            result.groups.add(new Group(from, at, digits, gap));
            before = at;
        }
        return result;
    }

    private static String gap(FoldedText text, int from, int to) {
        if (to - from > LONGEST_GAP) {
            return APART;
        }
        String between = text.subSequence(from, to).toString();
        boolean joins = between.equals(",") || SEPARATORS.matchesAllOf(between);
        return joins ? between : APART;
    }

    int count() {
        return groups.size();
    }

    Group get(int index) {
        return groups.get(index);
    }

    /** Whether there is a group {@code index} that belongs to the one before it. */
    boolean continuesAt(int index) {
        return index < groups.size() && groups.get(index).continues();
    }

    /** Whether the group {@code index} exists and stands behind exactly {@code gap}. */
    boolean follows(int index, String gap) {
        return continuesAt(index) && groups.get(index).gap().equals(gap);
    }
}

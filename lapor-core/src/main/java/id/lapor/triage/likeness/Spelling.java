package id.lapor.triage.likeness;

/** Whether two names are one, but for a slip of the finger. */
final class Spelling {

    private static final int SHORTEST = 5;

    private Spelling() {}

    /** Same, or one letter added, left out or mistaken in a word of {@value #SHORTEST} letters and more. */
    static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int more = longer.length() - shorter.length();
        if (shorter.length() < SHORTEST || more > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1)
                .equals(shorter.substring(more == 1 ? same : Math.min(same + 1, shorter.length())));
    }
}

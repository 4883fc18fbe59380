package id.lapor.jpa;

import java.util.Locale;

/** How large the fault tests are: short in every build, at their full size with {@code -Pfaults}. */
final class Faults {

    private static final boolean FULL = Boolean.getBoolean("lapor.faults.full");

    private Faults() {}

    static int size(int brief, int full) {
        return FULL ? full : brief;
    }

    /** Every test says what it counted, and with which seeds. */
    static void tell(String words, Object... values) {
        System.out.printf(Locale.ROOT, words + "%n", values);
    }
}

package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether two names are one, but for a slip of the finger. */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_CALL_NAME = 3;

    /** In this order, each to what it sounds like. */
    private static final ImmutableMap<String, String> SOUNDS = ImmutableMap.<String, String>builder()
            .put("oe", "u")
            .put("ia", "i")
            .put("ua", "u")
            .put("ai", "e")
            .put("au", "o")
            .put("o", "u")
            .put("e", "a")
            .put("dh", "d")
            .put("th", "t")
            .put("y", "i")
            .put("v", "f")
            .buildOrThrow();

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

    private Spelling() {}

    /** As it sounds, whichever dialect or old spelling it is in: "tabiang" and "tebing", "loebang" and "lubang". */
    static String spoken(String word) {
        String spoken = word;
        for (Map.Entry<String, String> sound : SOUNDS.entrySet()) {
            spoken = spoken.replace(sound.getKey(), sound.getValue());
        }
        return DOUBLED.matcher(spoken).replaceAll("$1");
    }

    /** The beginning of a name, by which people call it: "Potro" of "Potrobangsan". */
    static boolean isCallName(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return shorter.length() >= SHORTEST_CALL_NAME && longer.startsWith(shorter);
    }

    /** Same, or one letter added, left out or mistaken in a word of {@value #SHORTEST} letters and more, or one sound. */
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
        if (spoken(shorter).equals(spoken(longer))) {
            return true;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1)
                .equals(shorter.substring(more == 1 ? same : Math.min(same + 1, shorter.length())));
    }
}

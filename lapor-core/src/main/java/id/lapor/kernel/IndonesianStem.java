package id.lapor.kernel;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Words without their affixes, as far as that can be told without a dictionary, after the rules of F. Z. Tala (2003).
 * Stems are for comparing and not for reading: some are no words.
 */
final class IndonesianStem {

    private static final List<String> PARTICLES = ImmutableList.of("kah", "lah", "pun");
    private static final List<String> POSSESSIVES = ImmutableList.of("nya", "ku", "mu");
    /** Of verbs: "dibersihkan", "ditambali". */
    private static final List<String> VERBAL = ImmutableList.of("kan", "an", "i");

    /** Of verbs as people say them: "dinaikin". */
    private static final List<String> SPOKEN = ImmutableList.of("kan", "an", "in", "i");

    /** Of nouns: "perbaikan" is from "baik" and has no "kan". */
    private static final List<String> NOMINAL = ImmutableList.of("an", "i");

    private static final List<String> SECOND_PREFIXES = ImmutableList.of("ber", "bel", "per", "pel", "be", "pe");
    private static final List<String> PLAIN_PREFIXES = ImmutableList.of("di", "ter", "ke");

    /** A root has two syllables at least. */
    private static final int FEWEST_SYLLABLES = 2;

    private IndonesianStem() {}

    static String of(String word) {
        String bare = withoutEnd(withoutEnd(word, PARTICLES), POSSESSIVES);
        String rest = withoutFirstPrefix(bare);
        if (rest.equals(bare)) {
            String root = withoutStart(bare, SECOND_PREFIXES);
            return root.equals(bare) ? withoutSuffix(bare, VERBAL, false) : withoutSuffix(root, NOMINAL, true);
        }
        boolean noun = bare.startsWith("pe") || bare.startsWith("ke");
        List<String> suffixes = noun ? NOMINAL : bare.startsWith("di") ? SPOKEN : VERBAL;
        String shorter = withoutSuffix(rest, suffixes, true);
        return shorter.equals(rest) ? rest : withoutStart(shorter, SECOND_PREFIXES);
    }

    /** An "i" is the word's own without a prefix ("sungai", "kali"), and in borrowed words ("koordinasi"). */
    private static String withoutSuffix(String word, List<String> suffixes, boolean prefixed) {
        boolean own = word.endsWith("i") && (!prefixed || word.endsWith("si"));
        return own ? word : withoutEnd(word, suffixes);
    }

    private static String withoutFirstPrefix(String word) {
        for (String nasal : List.of("meng", "meny", "men", "mem", "me", "peng", "peny", "pen", "pem")) {
            if (word.startsWith(nasal)) {
                String rest = restored(nasal, word.substring(nasal.length()));
                return isRoot(rest) ? rest : word;
            }
        }
        return withoutStart(word, PLAIN_PREFIXES);
    }

    /** The first letter that the prefix has swallowed: "menyapu" is "sapu", "memukul" is "pukul". */
    private static String restored(String prefix, String rest) {
        boolean vowel = !rest.isEmpty() && isVowel(rest.charAt(0));
        if (!vowel) {
            return rest;
        }
        return switch (prefix) {
            case "meny", "peny" -> "s" + rest;
            case "mem", "pem" -> "p" + rest;
            case "men", "pen" -> "t" + rest;
            default -> rest;
        };
    }

    private static String withoutStart(String word, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (word.startsWith(prefix) && isRoot(word.substring(prefix.length()))) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    private static String withoutEnd(String word, List<String> suffixes) {
        for (String suffix : suffixes) {
            if (word.endsWith(suffix) && isRoot(word.substring(0, word.length() - suffix.length()))) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }

    private static boolean isRoot(String word) {
        return word.length() > FEWEST_SYLLABLES
                && word.chars().filter(IndonesianStem::isVowel).count() >= FEWEST_SYLLABLES;
    }

    private static boolean isVowel(int letter) {
        return "aiueo".indexOf(letter) >= 0;
    }
}

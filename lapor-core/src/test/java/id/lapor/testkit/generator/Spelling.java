package id.lapor.testkit.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns proper sentences into what people type: abbreviations, slips, missing capitals and punctuation. */
final class Spelling {

    /** Not the parts of an address: with a slip in it, it might be somebody's. */
    private static final Pattern WORD = Pattern.compile("(?<!\\w|\\w[.:/@])[A-Za-z]+(?![.:/@]*\\w)");

    private static final Pattern NOT_IN_AN_SMS = Pattern.compile("(?:[^\\p{L}\\p{N}/@.-]|(?<!\\d)[.-]|[.-](?!\\d))+");
    private static final Pattern SPACES = Pattern.compile("( ) +| +(?=[,.?!])");
    private static final int FAITHFUL_WORD = 4;
    private static final int PERCENT_OF_CASUAL_WITHOUT_CAPITALS = 45;

    private final Map<String, List<String>> shortForms = new HashMap<>();
    private final Map<Register, Integer> abbreviated;
    private final Map<Register, Integer> slips;

    Spelling(Sections distributions) {
        for (String line : Sections.read("short-forms.txt").list("words")) {
            List<String> words = List.of(line.split(" +"));
            shortForms.put(words.get(0), words.subList(1, words.size()));
        }
        abbreviated = Distributions.byRegister(distributions.list("abbreviated"));
        slips = Distributions.byRegister(distributions.list("slips"));
    }

    String write(String proper, Register register, Dice dice) {
        int abbreviating = abbreviated.get(register);
        double slipping = slips.get(register) / 10.0;
        String typed = WORD.matcher(SPACES.matcher(proper).replaceAll("$1"))
                .replaceAll(word -> slipped(abbreviated(word, abbreviating, dice), slipping, dice));
        return switch (register) {
            case SMS ->
                NOT_IN_AN_SMS
                        .matcher(typed.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
            case SHOUTING -> typed.toUpperCase(Locale.ROOT);
            case CASUAL -> dice.percent(PERCENT_OF_CASUAL_WITHOUT_CAPITALS) ? typed.toLowerCase(Locale.ROOT) : typed;
            case FORMAL, PLAIN, OPERATOR -> typed;
        };
    }

    private String abbreviated(MatchResult match, int percent, Dice dice) {
        String word = match.group();
        List<String> forms = shortForms.get(word.toLowerCase(Locale.ROOT));
        if (forms == null || !dice.percent(percent) || isAcronym(word)) {
            return word;
        }
        String form = dice.oneOf(forms);
        return Character.isUpperCase(word.charAt(0)) ? capitalised(form) : form;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Two letters swapped, one forgotten, or one typed twice; first letters and short words come out right. */
    private static String slipped(String word, double percent, Dice dice) {
        if (word.length() < FAITHFUL_WORD || isAcronym(word) || !dice.percent(percent)) {
            return word;
        }
        int at = dice.between(1, word.length() - 2);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (dice.below(3)) {
            case 0 -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
            case 1 -> before + after;
            default -> before + word.charAt(at) + word.charAt(at) + after;
        };
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package id.lapor.reporter;

import id.lapor.reporter.MaskedText.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses, also spelled out as {@code nama [at] contoh [dot] com}. Runs are possessive, repetitions are
 * bounded, and a search starts only where a run begins or the last match ended, so that the time grows with the length of
 * the text and not with its square.
 */
final class EmailFinder {

    private static final String IN_LOCAL = "[\\p{L}\\p{N}._%+'-]";
    private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}+";
    private static final String TOP = "\\p{L}{2,63}+";
    private static final String BRACKETED_AT = " {0,2}[\\[({<] ?at ?[\\])}>] {0,2}";
    private static final String BRACKETED_DOT = " {0,2}[\\[({<] ?(?:dot|titik|\\.) ?[\\])}>] {0,2}";
    private static final String SPELLED_DOT = "(?:" + BRACKETED_DOT + "| (?:dot|titik) )";
    private static final String ANY_DOT = "(?:" + SPELLED_DOT + "| ?\\.(?! )| \\. )";
    private static final String LOCAL_RUN = "(?:\\G|(?<!" + IN_LOCAL + "))" + IN_LOCAL + "++";
    private static final String LOCAL = LOCAL_RUN + "(?:" + SPELLED_DOT + IN_LOCAL + "++){0,3}+";
    private static final String PROVIDER =
            "(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|icloud|proton|protonmail|live)(?![\\p{L}\\p{N}])";

    private static final Pattern PLAIN = Pattern.compile(LOCAL_RUN + "@(?:" + LABEL + "\\.){1,8}" + TOP);
    private static final Pattern LOOSE =
            Pattern.compile(LOCAL + "(?:" + BRACKETED_AT + "| {0,2}@ {1,2}|@)(?:" + LABEL + ANY_DOT + "){1,8}" + TOP);
    private static final Pattern SPELLED = Pattern.compile(LOCAL + " at (?:" + LABEL + SPELLED_DOT + "){1,8}" + TOP);
    private static final Pattern KNOWN_PROVIDER = Pattern.compile(
            LOCAL + "(?:" + BRACKETED_AT + "| at | {0,2}@ {0,2})" + PROVIDER + "(?:" + ANY_DOT + TOP + "){0,2}");

    /** What every shape has. Most texts have none, and looking for it costs a hundredth of looking for the shapes. */
    private static final Pattern AT = Pattern.compile("@|[ \\[({<]at[ \\])}>]");

    private EmailFinder() {}

    static void search(FoldedText text) {
        if (!AT.matcher(text).find()) {
            return;
        }
        for (Pattern shape : new Pattern[] {PLAIN, LOOSE, SPELLED, KNOWN_PROVIDER}) {
            Matcher matcher = shape.matcher(text);
            while (matcher.find()) {
                text.take(Kind.EMAIL, matcher.start(), matcher.end());
            }
        }
    }
}

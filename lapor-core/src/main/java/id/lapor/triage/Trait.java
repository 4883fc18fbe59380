package id.lapor.triage;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a report is like, apart from its words. A lexicon names it in lower case behind a "#". */
enum Trait {
    /** Nothing but punctuation, digits or pictures. */
    WORDLESS,
    /** At most two words besides those that speak for the kind. */
    TINY,
    /** At most five words besides those that speak for the kind. */
    SHORT,
    /** At most ten words besides those that speak for the kind. */
    BRIEF,
    /** Fingers on a keyboard. */
    GIBBERISH,
    LINK,
    /** Something bears a name: a capital letter within a sentence. */
    NAMED,
    NUMBERED,
    /** An abbreviation that stands before the name of a street or a hamlet. */
    ADDRESSED,
    /** The place has its own field, and it is filled in. */
    PLACED,
    CATEGORISED,
    /** Others say that it is so. */
    SUPPORTED;

    private static final int TINY_WORDS = 2;
    private static final int SHORT_WORDS = 5;
    private static final int BRIEF_WORDS = 10;
    private static final int SUPPORTERS = 3;

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    /** Neighbours on a keyboard, one syllable over and over, or no vowel for long outside an abbreviation. */
    private static final Pattern MASHED =
            Pattern.compile("(?i:asdf|\\basd|sdfg|dfgh|fghj|ghjk|hjkl|lkj|kjh|jkl|qwe|wert|zxc|xcvb|cvbn"
                    + "|\\b(\\p{L}{1,3})\\1{4,}\\b)|[b-df-hj-np-tv-xz]{7}");

    private static final Pattern LINKED = Pattern.compile("https?:|www\\.|\\.(?:com|example|xyz|link|me|id)/|bit\\.ly");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:jl|jln|jlan|gg|gng|rt|rw|dsn|ds|kel|kec|perum|blok|km|komp)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "[\\p{Ll}\\p{N},)]\\s+(?!(?:Bp?k?|Bapak|Bu|Ibu|Pak|Min|Kak|Yth|Saya|Mohon|Tolong|Tuhan|Allah)\\b)\\p{Lu}\\p{L}+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /**
     * @param remaining how many words with a meaning do not speak for the kind
     */
    boolean isOf(TriageCase report, int remaining) {
        String text = report.text();
        return switch (this) {
            case WORDLESS -> !LETTER_OR_DIGIT.matcher(text).find();
            case TINY -> remaining <= TINY_WORDS;
            case SHORT -> remaining <= SHORT_WORDS;
            case BRIEF -> remaining <= BRIEF_WORDS;
            case GIBBERISH -> MASHED.matcher(text).find();
            case LINK -> LINKED.matcher(text.toLowerCase(Locale.ROOT)).find();
            case NAMED -> NAME.matcher(text).find();
            case NUMBERED -> DIGIT.matcher(text).find();
            case ADDRESSED -> ADDRESS.matcher(text).find();
            case PLACED -> !report.place().isBlank();
            case CATEGORISED -> report.category() != null;
            case SUPPORTED -> report.supporters() >= SUPPORTERS;
        };
    }
}

package id.lapor.sync;

import java.time.Duration;
import java.util.regex.Pattern;

/** What the small texts and spans of the exchange look like, so that every database can keep them. */
final class Shapes {

    /** Longer than any timetable of repeats, and short enough that no date leaves the calendar of a database. */
    static final Duration LONGEST = Duration.ofDays(30);

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int REFERENCE_LENGTH = 200;

    private Shapes() {}

    /** A code has no room for a citizen's words. */
    static void requireCode(String value, String what) {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " is 1 to 64 lower-case letters, digits, dots, dashes or"
                    + " underscores and begins with a letter or digit");
        }
    }

    /** Written by another system, so the message does not repeat it. */
    static void requireReference(String value) {
        boolean readable = value.codePoints().noneMatch(Shapes::isUnreadable);
        if (value.isBlank() || value.length() > REFERENCE_LENGTH || !readable) {
            throw new IllegalArgumentException("A reference has 1 to " + REFERENCE_LENGTH
                    + " characters, none of them a control character, but this one had " + value.length());
        }
    }

    private static boolean isUnreadable(int codePoint) {
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return loneSurrogate || Character.isISOControl(codePoint);
    }

    static void requireDigest(String value) {
        if (!DIGEST.matcher(value).matches()) {
            throw new IllegalArgumentException("A digest has 64 lower-case hexadecimal digits");
        }
    }

    static void requireSpan(Duration span, String what) {
        if (span.isNegative() || span.isZero() || span.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    what + " is longer than nothing and at most " + LONGEST.toDays() + " days, but was " + span);
        }
    }

    static void requireBetween(int least, int number, int most, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(what + " is " + least + " to " + most + ", but was " + number);
        }
    }
}

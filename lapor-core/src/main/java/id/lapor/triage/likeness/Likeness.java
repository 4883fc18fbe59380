package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How likely two reports are about the very same incident, and what speaks for and against it.
 *
 * @param score 0 (surely another one) to 1 (surely the same); comparable only within one policy
 * @param reasons what was found, the weightiest first; empty when the two have nothing in common
 */
public record Likeness(double score, List<Reason> reasons) {

    /** From here on an officer is asked; below it the pair is not shown. */
    public static final double DEFAULT_THRESHOLD = 0.5;

    /** What speaks for or against it. */
    public enum Code {
        IDENTICAL,
        DISTANCE,
        SAME_PLACE,
        OTHER_PLACE,
        SAME_WORDS,
        OTHER_MATTER,
        RIVAL_MATTERS,
        ONE_ALONE,
        OTHER_CATEGORY,
        SAYS_ANOTHER,
        DAYS
    }

    /**
     * One finding.
     *
     * @param code what was found
     * @param argument words, metres or days, as {@code code} tells. Words may come from either report: a reason is only
     *     for those who may read both
     */
    public record Reason(Code code, Object argument) {

        String sentence(Locale locale) {
            return Wording.sentence("likeness." + code, locale, argument);
        }

        @Override
        public String toString() {
            return code.toString();
        }
    }

    public Likeness {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A likeness lies between 0 and 1, not at " + score);
        }
        reasons = ImmutableList.copyOf(reasons);
    }

    public boolean isAtLeast(double threshold) {
        return score >= threshold;
    }

    /** The reasons as a person reads them, parted by semicolons: Indonesian, or English for the locale {@code en}. */
    public String sentence(Locale locale) {
        return reasons.stream().map(reason -> reason.sentence(locale)).collect(Collectors.joining("; "));
    }
}

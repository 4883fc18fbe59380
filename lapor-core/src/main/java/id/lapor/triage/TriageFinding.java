package id.lapor.triage;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.Wording;
import java.util.List;
import java.util.Locale;

/**
 * What a rule sees in a report: a hint for the officer who decides.
 *
 * @param kind what the report may be
 * @param score from 0 to 1
 * @param reason the sentence is kept under {@code triage.} and this code in the wording
 * @param arguments fill the sentence
 */
public record TriageFinding(TriageKind kind, double score, String reason, List<Object> arguments) {

    /** From here on a finding is worth a line before the officer's eyes. */
    public static final double LIKELY = 0.5;

    /**
     * From here on an {@link TriageKind#EMERGENCY} is worth that line: a look costs less than a danger that nobody sees. By
     * cross-validation, one danger in a hundred among texts that no sign was written for scores less.
     */
    public static final double POSSIBLE_DANGER = 0.3;

    /** From here on an {@link TriageKind#EMERGENCY} is told to the desk at once, whatever the time. */
    public static final double URGENT = 0.8;

    /**
     * From here on an {@link TriageKind#EMERGENCY} starts its clock before anybody has read the report. Hardly any report is
     * an emergency: a lower one would call people out for nothing most of the time, until nobody goes any more.
     */
    public static final double CERTAIN = 0.98;

    /**
     * @throws IllegalArgumentException when the score is not from 0 to 1
     */
    public TriageFinding {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score is from 0 to 1, but was " + score);
        }
        arguments = ImmutableList.copyOf(arguments);
    }

    /** Whether an officer is shown it. */
    public boolean isLikely() {
        return score >= (kind == TriageKind.EMERGENCY ? POSSIBLE_DANGER : LIKELY);
    }

    /** Whether somebody has to look at it at once. */
    public boolean isUrgent() {
        return kind == TriageKind.EMERGENCY && score >= URGENT;
    }

    /** Whether the system acts on it by itself; on anything but emergencies only a person does. */
    public boolean isCertain() {
        return kind == TriageKind.EMERGENCY && score >= CERTAIN;
    }

    /** Why, as an officer reads it: Indonesian, or English for the locale {@code en}. */
    public String sentence(Locale locale) {
        return Wording.sentence("triage." + reason, locale, arguments.toArray());
    }

    /** Without the arguments, which quote the report. */
    @Override
    public String toString() {
        return kind + " " + Math.round(score * 100) + " %";
    }
}

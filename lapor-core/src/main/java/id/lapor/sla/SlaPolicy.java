package id.lapor.sla;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.lapor.subject.Classification;
import java.util.Map;
import java.util.Objects;

/**
 * How many working days each clock has. A report keeps the version it was filed under.
 *
 * @param version names this set of limits for ever, e.g. {@code sp4n-2026}; 1 to 100 characters
 * @param limits working days of each clock but resolution; positive
 * @param resolution working days to settle the matter, by classification; positive
 * @param unidentifiedSilence working days that a reporter without identity has wherever a reporter's silence counts:
 *     such a reporter cannot be notified
 */
public record SlaPolicy(
        String version,
        Map<SlaClock, Integer> limits,
        Map<Classification, Integer> resolution,
        int unidentifiedSilence) {

    public SlaPolicy {
        if (version.isBlank() || version.length() > 100) {
            throw new IllegalArgumentException("The version of an SLA policy has 1 to 100 characters");
        }
        limits = Maps.immutableEnumMap(limits);
        resolution = Maps.immutableEnumMap(resolution);
        for (SlaClock clock : SlaClock.values()) {
            requirePositive(clock, clock == SlaClock.RESOLUTION ? 1 : limits.getOrDefault(clock, 0));
        }
        for (Classification classification : Classification.values()) {
            requirePositive(classification, resolution.getOrDefault(sorted(classification), 0));
        }
        requirePositive("silence of an unidentified reporter", unidentifiedSilence);
    }

    /**
     * The public standard of SP4N-LAPOR!: 3 days to verify, 5 to the first reply, 10 of silence (App Store text and FAQ
     * of SP4N-LAPOR!); 5, 14 and 60 days to settle (agencies' published practice). Completion after 10 days is LAPOR
     * practice, re-answer after 5 and 30 days for unidentified reporters are this project's defaults.
     */
    public static SlaPolicy standard() {
        return new SlaPolicy(
                "sp4n-2026",
                ImmutableMap.of(
                        SlaClock.VERIFICATION, 3,
                        SlaClock.FIRST_REPLY, 5,
                        SlaClock.RE_ANSWER, 5,
                        SlaClock.REPORTER_REPLY, 10,
                        SlaClock.COMPLETION, 10),
                ImmutableMap.of(
                        Classification.INFORMATION_REQUEST, 5,
                        Classification.COMPLAINT, 14,
                        Classification.ASPIRATION, 14,
                        Classification.OVERSIGHT, 60),
                30);
    }

    /**
     * Working days of a clock for one kind of report.
     *
     * @param identified whether the reporter can be notified
     */
    public int limit(SlaClock clock, Classification classification, boolean identified) {
        boolean silence = clock == SlaClock.REPORTER_REPLY || clock == SlaClock.COMPLETION;
        if (silence && !identified) {
            return unidentifiedSilence;
        }
        Integer limit = clock == SlaClock.RESOLUTION ? resolution.get(sorted(classification)) : limits.get(clock);
        return Objects.requireNonNull(limit, "the constructor demands every limit");
    }

    /** What is not sorted yet is timed as a complaint. */
    private static Classification sorted(Classification classification) {
        return classification == Classification.UNCLASSIFIED ? Classification.COMPLAINT : classification;
    }

    private static void requirePositive(Object what, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("An SLA policy needs at least 1 working day for " + what);
        }
    }
}

package id.lapor.triage;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.TextAnalysis;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The first look at a report. It only hints: a person decides, and nothing but an emergency that is
 * {@linkplain TriageFinding#isCertain() certain} has any effect by itself. Safe for use by many threads when its rules
 * are.
 *
 * @param rules asked in this order
 */
public record Triage(List<TriageRule> rules) {

    private static final Comparator<TriageFinding> HIGHEST_FIRST =
            Comparator.comparingDouble(TriageFinding::score).reversed().thenComparing(TriageFinding::kind);

    public Triage {
        rules = ImmutableList.copyOf(rules);
    }

    /** The shipped rules: emergencies, pranks, and what is too general, out of scope or before a court. */
    public static Triage standard(TextAnalysis analysis) {
        return new Triage(List.of(LexiconRule.shipped(analysis), new RepeatedAbuse()));
    }

    /** The same rules and one more. */
    public Triage with(TriageRule rule) {
        return new Triage(
                ImmutableList.<TriageRule>builder().addAll(rules).add(rule).build());
    }

    /** What all rules see, the highest score first. */
    public List<TriageFinding> findingsOn(TriageCase report) {
        return found(rule -> rule.findingsOn(report));
    }

    /** What all rules see of one kind, the highest score first. */
    public List<TriageFinding> findingsOn(TriageCase report, TriageKind kind) {
        return found(rule -> rule.findingsOn(report, kind));
    }

    private List<TriageFinding> found(Function<TriageRule, List<TriageFinding>> by) {
        return rules.stream()
                .flatMap(rule -> by.apply(rule).stream())
                .sorted(HIGHEST_FIRST)
                .toList();
    }
}

package id.lapor.agency;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Wording;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An agency that a rule names for a matter, or to which such matters went before, and why.
 *
 * @param agency known to the region when it was suggested
 * @param reasons what of the matter the rule looked at, then what was learned; never empty
 */
public record RoutingSuggestion(AgencyId agency, List<Reason> reasons) {

    /** What a rule looks at, or that it is no rule. */
    public enum Code {
        CATEGORY,
        REGION,
        CLASSIFICATION,
        /** The rule fits every matter. */
        ANY,
        /** No rule: earlier reports that resemble this one went there. */
        LEARNED
    }

    /**
     * @param code what the rule looked at
     * @param argument what it saw there: the category's code, the rule's region, the {@code Classification}; empty for
     *     {@link Code#ANY}; the {@link Precedent} with its counts for {@link Code#LEARNED}
     */
    public record Reason(Code code, Object argument) {

        private String sentence(Locale locale, Categories categories) {
            if (argument instanceof Precedent precedent) {
                return precedent.sentence(locale, categories);
            }
            Object spoken = code == Code.CATEGORY ? nameOf(argument.toString(), categories) : argument;
            return Wording.sentence("routing." + code, locale, spoken);
        }

        private static String nameOf(String category, Categories categories) {
            return categories.find(category).map(Category::name).orElse(category);
        }
    }

    public RoutingSuggestion {
        reasons = ImmutableList.copyOf(reasons);
    }

    static RoutingSuggestion by(RoutingRule rule) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (rule.category() != null) {
            reasons.add(new Reason(Code.CATEGORY, rule.category()));
        }
        if (rule.region() != null) {
            reasons.add(new Reason(Code.REGION, rule.region()));
        }
        if (rule.classification() != null) {
            reasons.add(new Reason(Code.CLASSIFICATION, rule.classification()));
        }
        List<Reason> named = reasons.build();
        return new RoutingSuggestion(rule.agency(), named.isEmpty() ? List.of(new Reason(Code.ANY, "")) : named);
    }

    RoutingSuggestion and(List<Reason> more) {
        return new RoutingSuggestion(
                agency,
                ImmutableList.<Reason>builder().addAll(reasons).addAll(more).build());
    }

    /**
     * Why, as a person reads it: Indonesian, or English for the locale {@code en}.
     *
     * @param categories say what a category is called; one they do not know is named by its code
     */
    public String sentence(Locale locale, Categories categories) {
        return reasons.stream()
                .map(reason -> reason.sentence(locale, categories))
                .collect(Collectors.joining(" "));
    }
}

package id.lapor.agency;

import com.google.common.collect.ImmutableList;
import id.lapor.agency.RoutingRule.StandingOrder;
import id.lapor.kernel.AgencyId;
import id.lapor.subject.Matter;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A region's rules of who handles what.
 *
 * <p>The most specific rule wins. A rule that names a category is more specific than one that does not; of two that agree
 * in that, the one with the smaller region (33.71.01 before 33.71 before any), and of two that agree in both, the one that
 * names a classification. So a rule that fits only part of what another fits always precedes it. Rules that fit exactly
 * the same matters stand in the order standing order, standing order in emergencies, suggestion, then by id of the agency;
 * the order in which rules are given never matters.
 *
 * <p>Oversight complaints are never routed by a rule.
 */
public final class RoutingPolicy {

    private static final Comparator<RoutingRule> ORDER = RoutingRule.MOST_SPECIFIC_FIRST
            .thenComparing(rule -> rule.category() == null ? "" : rule.category())
            .thenComparing(rule -> rule.region() == null ? "" : rule.region())
            .thenComparing(rule ->
                    rule.classification() == null ? "" : rule.classification().name())
            .thenComparing(RoutingRule::order, Comparator.reverseOrder())
            .thenComparing(rule -> rule.agency().value());

    private final ImmutableList<RoutingRule> rules;

    private RoutingPolicy(ImmutableList<RoutingRule> rules) {
        this.rules = rules;
    }

    /** Suggests nothing. */
    public static RoutingPolicy none() {
        return new RoutingPolicy(ImmutableList.of());
    }

    /**
     * @param rules in any order; one given twice counts once
     * @throws ContradictingRulesException when two standing orders send exactly the same matters to different agencies
     */
    public static RoutingPolicy of(Collection<RoutingRule> rules) {
        List<RoutingRule> ordered = rules.stream().distinct().sorted(ORDER).toList();
        for (int i = 1; i < ordered.size(); i++) {
            RoutingRule left = ordered.get(i - 1);
            RoutingRule right = ordered.get(i);
            if (left.isStandingOrder() && left.order() == right.order() && left.hasConditionsOf(right)) {
                throw new ContradictingRulesException(left, right);
            }
        }
        return new RoutingPolicy(ImmutableList.copyOf(ordered));
    }

    /** The most specific first. */
    public List<RoutingRule> rules() {
        return rules;
    }

    /**
     * Checks the rules against the agencies, as a host does when it starts or changes either.
     *
     * @throws UnknownAgencyException when a rule names an agency that is not there
     */
    public void requireKnown(AgencyTree agencies) {
        for (RoutingRule rule : rules) {
            if (agencies.find(rule.agency()).isEmpty()) {
                throw new UnknownAgencyException(rule);
            }
        }
    }

    /**
     * The agencies that the rules name for a matter, or who took over from them, the one of the most specific rule first,
     * each once. A rule whose agency is not in {@code agencies} says nothing.
     *
     * @return empty when no rule fits, and always for oversight complaints
     */
    public List<RoutingSuggestion> suggest(Matter matter, AgencyTree agencies) {
        Map<AgencyId, RoutingSuggestion> suggestions = new LinkedHashMap<>();
        fitting(matter, agencies).forEach(rule -> suggestions.putIfAbsent(rule.agency(), RoutingSuggestion.by(rule)));
        return ImmutableList.copyOf(suggestions.values());
    }

    /**
     * The agencies that the rules name, as {@link #suggest(Matter, AgencyTree)} says, each with what was learned of it as
     * well; behind them the agencies that no rule names, the likeliest first.
     *
     * @param story what the reporter wrote beside the title
     * @return empty when no rule fits and too little was learned, and always for oversight complaints
     */
    public List<RoutingSuggestion> suggest(Matter matter, String story, AgencyTree agencies, RoutingMemory memory) {
        Map<AgencyId, RoutingSuggestion> suggestions = new LinkedHashMap<>();
        suggest(matter, agencies).forEach(ruled -> suggestions.put(ruled.agency(), ruled));
        memory.suggest(matter, story, agencies)
                .forEach(learned -> suggestions.merge(
                        learned.agency(), learned.asSuggestion(), (ruled, added) -> ruled.and(added.reasons())));
        return ImmutableList.copyOf(suggestions.values());
    }

    /**
     * The agency to which the system delegates a matter at once. Only the most specific rule decides: where it is no
     * standing order, a person looks at the matter first, whatever a more general standing order says.
     */
    public Optional<RoutingSuggestion> standingOrder(Matter matter, AgencyTree agencies) {
        return fitting(matter, agencies)
                .findFirst()
                .filter(rule -> rule.order() == StandingOrder.ALWAYS)
                .map(RoutingSuggestion::by);
    }

    /**
     * The agency to which the system delegates an emergency at once: that of the most specific standing order for
     * emergencies, or else of the most specific one for everything. A more specific rule that only suggests holds nobody up.
     */
    public Optional<RoutingSuggestion> standingOrderInEmergencies(Matter matter, AgencyTree agencies) {
        return fitting(matter, agencies)
                .filter(RoutingRule::isStandingOrder)
                .min(Comparator.comparing(RoutingRule::order).thenComparing(RoutingRule.MOST_SPECIFIC_FIRST))
                .map(RoutingSuggestion::by);
    }

    private Stream<RoutingRule> fitting(Matter matter, AgencyTree agencies) {
        return rules.stream()
                .filter(rule -> rule.fits(matter))
                .flatMap(rule -> agencies.inCharge(rule.agency()).map(rule::to).stream());
    }
}

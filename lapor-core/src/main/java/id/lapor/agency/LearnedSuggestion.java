package id.lapor.agency;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import java.util.List;

/**
 * An agency to which reports like the one at hand went before.
 *
 * @param agency takes reports today
 * @param share how much of the evidence speaks for it, 0 to 1; those of all agencies sum up to 1
 * @param precedents what speaks for it, the strongest first; 1 to 3
 */
public record LearnedSuggestion(AgencyId agency, double share, List<Precedent> precedents) {

    public LearnedSuggestion {
        if (!(share >= 0 && share <= 1) || precedents.isEmpty()) {
            throw new IllegalArgumentException("A suggestion has a share of 0 to 1 and a precedent: " + agency);
        }
        precedents = ImmutableList.copyOf(precedents);
    }

    RoutingSuggestion asSuggestion() {
        return new RoutingSuggestion(
                agency,
                precedents.stream()
                        .map(precedent -> new RoutingSuggestion.Reason(RoutingSuggestion.Code.LEARNED, precedent))
                        .toList());
    }
}

package id.lapor.agency;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How often suggestions were right, as an installation can know it of itself: for each of its last delegations, what would
 * have been suggested from those before it alone.
 *
 * @param reports how many delegations were looked at, those without a suggestion included
 * @param silent for how many of them nothing was suggested
 * @param first for how many the first suggestion was the agency that got the report
 * @param inThree for how many one of the first three was
 */
public record RoutingAccuracy(int reports, int silent, int first, int inThree) {

    private static final int FEW = 3;

    public RoutingAccuracy {
        if (silent < 0 || first < 0 || inThree < first || silent + inThree > reports) {
            throw new IllegalArgumentException("These counts contradict each other");
        }
    }

    /**
     * @param inOrderOfTime the oldest first; as many as are learned from
     * @param last how many of the latest are looked at; all where there are fewer
     * @param agencies those of today: an agency that ended counts as who took over from it
     */
    public static RoutingAccuracy of(List<PastDelegation> inOrderOfTime, int last, Topics topics, AgencyTree agencies) {
        int from = Math.max(0, inOrderOfTime.size() - Math.max(0, last));
        Counts before = new Counts();
        RoutingAccuracy accuracy = new RoutingAccuracy(0, 0, 0, 0);
        for (int at = 0; at < inOrderOfTime.size(); at++) {
            PastDelegation delegation = inOrderOfTime.get(at);
            Reading reading = delegation.reading(topics);
            if (at >= from) {
                List<LearnedSuggestion> suggestions = new Ranking(before, topics, agencies).of(reading);
                accuracy = accuracy.and(suggestions, agencies.inCharge(delegation.agency()));
            }
            before.add(delegation.agency(), reading);
        }
        return accuracy;
    }

    private RoutingAccuracy and(List<LearnedSuggestion> suggestions, Optional<AgencyId> right) {
        List<AgencyId> few =
                suggestions.stream().limit(FEW).map(LearnedSuggestion::agency).toList();
        int rank = right.map(few::indexOf).orElse(-1);
        return new RoutingAccuracy(
                reports + 1,
                silent + (few.isEmpty() ? 1 : 0),
                first + (rank == 0 ? 1 : 0),
                inThree + (rank >= 0 ? 1 : 0));
    }

    /** As the desk is told: Indonesian, or English for the locale {@code en}. */
    public String sentence(Locale locale) {
        return reports == 0
                ? Wording.sentence("routing.ACCURACY.NONE", locale)
                : Wording.sentence("routing.ACCURACY", locale, first, reports, inThree);
    }
}

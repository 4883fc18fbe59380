package id.lapor.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import id.lapor.kernel.AgencyId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which agencies the counts speak for. An agency scores by how many reports it had, and for each sign of the matter by how
 * usual that sign is among its reports (naive Bayes, with a weight for each {@link Precedent.Kind}). How usual a sign is in a
 * district is counted there, and {@link #BACK_OFF} imagined reports are added that are as in all of the region: few
 * reports of a district change little, many outweigh the rest.
 */
final class Ranking {

    private static final int MOST_SUGGESTIONS = 5;
    private static final double BACK_OFF = 10;
    /** Signs of one text depend on each other; undivided, their sum would sound surer than it is. */
    private static final double OVERCONFIDENCE = 1.5;

    private final Counts counts;
    private final Topics topics;
    private final SetMultimap<AgencyId, AgencyId> heirs;

    /** Agencies that ended count for who took over from them; those nobody took over from are no candidates. */
    Ranking(Counts counts, Topics topics, AgencyTree agencies) {
        this.counts = counts;
        this.topics = topics;
        this.heirs = LinkedHashMultimap.create();
        counts.agencies().forEach(agency -> agencies.inCharge(agency).ifPresent(heir -> heirs.put(heir, agency)));
    }

    List<LearnedSuggestion> of(Reading reading) {
        Map<AgencyId, Double> scores = new LinkedHashMap<>();
        heirs.asMap().forEach((heir, together) -> scores.put(heir, score(reading, together)));
        double best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        scores.replaceAll((heir, score) -> Math.exp((score - best) / OVERCONFIDENCE));
        double sum = scores.values().stream().mapToDouble(score -> score).sum();
        return scores.entrySet().stream()
                .flatMap(entry -> suggestion(entry.getKey(), entry.getValue() / sum, reading).stream())
                .sorted(Comparator.comparing((LearnedSuggestion suggestion) -> -suggestion.share())
                        .thenComparing(suggestion -> suggestion.agency().value()))
                .limit(MOST_SUGGESTIONS)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<LearnedSuggestion> suggestion(AgencyId heir, double share, Reading reading) {
        List<Precedent> precedents = new Evidence(counts, topics, heirs.get(heir)).in(reading);
        return precedents.isEmpty() ? Optional.empty() : Optional.of(new LearnedSuggestion(heir, share, precedents));
    }

    private double score(Reading reading, Collection<AgencyId> together) {
        double score = Math.log(counts.of(null, together, null) + 1);
        for (Sign sign : reading.all()) {
            if (counts.isKnown(sign)) {
                score += sign.kind().weight * Math.log(usual(sign, together, reading));
            }
        }
        return score;
    }

    private double usual(Sign sign, Collection<AgencyId> together, Reading reading) {
        double inRegion = (counts.of(sign, together, null) + sign.kind().imagined)
                / (counts.of(null, together, null) + sign.kind().imaginedOf);
        String district = reading.district();
        if (district == null || sign.kind() == Precedent.Kind.DISTRICT) {
            return inRegion;
        }
        return (counts.of(sign, together, district) + BACK_OFF * inRegion)
                / (counts.of(null, together, district) + BACK_OFF);
    }
}

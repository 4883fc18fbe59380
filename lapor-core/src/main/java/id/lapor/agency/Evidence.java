package id.lapor.agency;

import id.lapor.kernel.AgencyId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the counts an officer is told in favour of one agency. */
final class Evidence {

    private static final int MOST_PRECEDENTS = 3;
    /** One report is no pattern. */
    private static final int FEWEST_HITS = 2;

    private static final int FEWEST_IN_DISTRICT = 3;
    /** Of reports that the agency has more of than of others; fewer convince nobody. */
    private static final double LEAST_RATE = 0.25;
    /** Enough, however much of everything else the agency has as well. */
    private static final double MOST_OF_THEM = 0.5;

    private final Counts counts;
    private final Topics topics;
    private final Collection<AgencyId> together;

    Evidence(Counts counts, Topics topics, Collection<AgencyId> together) {
        this.counts = counts;
        this.topics = topics;
        this.together = together;
    }

    /** The strongest precedents; none where nothing but the district speaks for the agency. */
    List<Precedent> in(Reading reading) {
        List<Precedent> strongest = reading.signs().entrySet().stream()
                .filter(entry -> counts.isKnown(entry.getKey()))
                .flatMap(entry -> precedent(entry.getKey(), entry.getValue(), reading.district()).stream())
                .sorted(Comparator.comparing((Precedent precedent) -> -strength(precedent)))
                .limit(MOST_PRECEDENTS)
                .toList();
        return strongest.stream().allMatch(precedent -> precedent.kind() == Precedent.Kind.DISTRICT)
                ? List.of()
                : strongest;
    }

    private Optional<Precedent> precedent(Sign sign, List<String> words, @Nullable String district) {
        Stream<Precedent> counted = Stream.concat(
                district == null || counts.of(sign, district) < FEWEST_IN_DISTRICT
                        ? Stream.empty()
                        : counted(sign, words, district).stream(),
                counted(sign, words, null).stream());
        return counted.filter(this::convinces).findFirst();
    }

    private Optional<Precedent> counted(Sign sign, List<String> words, @Nullable String district) {
        int hits = counts.of(sign, together, district);
        return hits < FEWEST_HITS
                ? Optional.empty()
                : Optional.of(
                        new Precedent(sign.kind(), about(sign), words, district, hits, counts.of(sign, district)));
    }

    private Object about(Sign sign) {
        return sign.kind() == Precedent.Kind.TOPIC ? topics.find(sign.value()).orElseThrow() : sign.value();
    }

    private boolean convinces(Precedent precedent) {
        double rate = (double) precedent.hits() / precedent.of();
        boolean moreThanOfOthers = strength(precedent) > 0;
        return precedent.kind() == Precedent.Kind.WORD
                ? rate >= MOST_OF_THEM && moreThanOfOthers
                : rate >= MOST_OF_THEM || rate >= LEAST_RATE && moreThanOfOthers;
    }

    /** By how much the agency has more of these reports than of all: negative where it has fewer. */
    private double strength(Precedent precedent) {
        double usual = (double) counts.of(null, together, null) / counts.all();
        return precedent.kind().weight * Math.log((double) precedent.hits() / precedent.of() / usual);
    }
}

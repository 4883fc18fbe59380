package id.lapor.agency;

import id.lapor.subject.Matter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a region's past delegations tell about who handles what: nothing but counts, so that every suggestion says which.
 * Immutable; learn it anew from the latest delegations from time to time, some thousands are plenty. It keeps categories,
 * topics, districts and the words that more than one report has, never a text.
 *
 * <p>The order of the delegations never matters. One delegation more for an agency never lowers its share for the same
 * matter, save by a word that becomes known with it, because one earlier report, of another agency, had it too.
 */
public final class RoutingMemory {

    private static final int MOST_WORDS = 5_000;

    private final Counts counts;
    private final Topics topics;

    private RoutingMemory(Counts counts, Topics topics) {
        this.counts = counts;
        this.topics = topics;
    }

    /** Suggests nothing. */
    public static RoutingMemory none(Topics topics) {
        return learn(List.of(), topics);
    }

    /** Keeps the 5,000 most frequent words at most. */
    public static RoutingMemory learn(Collection<PastDelegation> past, Topics topics) {
        return learn(past, topics, MOST_WORDS);
    }

    /**
     * @param mostWords how many words are kept at most, the most frequent; what it needs of memory grows with it
     */
    public static RoutingMemory learn(Collection<PastDelegation> past, Topics topics, int mostWords) {
        Counts counts = new Counts();
        past.forEach(delegation -> counts.add(delegation.agency(), delegation.reading(topics)));
        return new RoutingMemory(counts.kept(mostWords), topics);
    }

    /** How many delegations were learned. */
    public int size() {
        return counts.all();
    }

    /**
     * The agencies that had reports like this one, the likeliest first; five at most.
     *
     * @param story what the reporter wrote beside the title
     * @return empty where nothing that is known of the matter was seen twice with any agency, and always for oversight
     *     complaints
     */
    public List<LearnedSuggestion> suggest(Matter matter, String story, AgencyTree agencies) {
        return matter.classification().isOversight()
                ? List.of()
                : new Ranking(counts, topics, agencies).of(Reading.of(matter, story, topics));
    }

    /** Whether both learned the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoutingMemory memory && counts.equals(memory.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return "RoutingMemory[" + counts + "]";
    }
}

package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.TextAnalysis;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The default: two reports are about one incident when they speak of the same matter <em>and</em> of the same place, so
 * that the score is the geometric mean of both, each 0 to 1. Categories, days and what a text says of itself only lower
 * it.
 *
 * <p>The matter is how many things both speak of, above all what it is and what is wrong with it: words of one group
 * ("lubang", "jeglongan") count as one, words that people use for one trouble ("gelap", "padam") nearly as much, and what
 * nearly every report says counts little. Matters that only one speaks of, and those that exclude each other, lower it. A
 * word that tells no place never lowers the score when it is added to both. The place is what both name and how near their points are; names and numbers that
 * contradict each other, and points too far apart, take nearly all of it away. Weights and thresholds are of this
 * project, tuned on labelled pairs; no rule of law stands behind them.
 */
public final class PlainLikeness implements LikenessPolicy {

    /** What remains of a text that says that it is about another one. */
    private static final double SAYS_ANOTHER = 0.4;

    /** What remains of a fight or a fire that the other one saw on another day. */
    private static final double PASSED = 0.6;

    private static final long PASSING_DAYS = 3;

    private final TextAnalysis analysis;
    private final Lexicon lexicon;
    private final PlaceReader places;
    private final CategoryMatch categories = new CategoryMatch();
    private final Kinships kinships = new Kinships();
    private final ImmutableSet<String> passing = WordFile.words("passing");
    private final List<String> anotherOne;

    public PlainLikeness(TextAnalysis analysis) {
        this.analysis = analysis;
        this.lexicon = new Lexicon(analysis);
        this.places = new PlaceReader(analysis, new PlaceWords(analysis, lexicon));
        this.anotherOne = WordFile.words("another").stream()
                .map(phrase -> " " + analysis.normalise(phrase) + " ")
                .toList();
    }

    /** Reads a report once, in time linear in its length. */
    public Impression read(Sighting sighting) {
        Whereabouts where = places.read(sighting.place(), sighting.text());
        Matters matters = Matters.of(analysis.contentWords(sighting.text()), stemsOf(where), lexicon);
        String text = " " + analysis.normalise(sighting.text()) + " ";
        return new Impression(sighting, matters, where, anotherOne.stream().anyMatch(text::contains));
    }

    private Set<String> stemsOf(Whereabouts where) {
        Set<String> stems = new HashSet<>();
        Stream<String> parts = where.parts().stream()
                .flatMap(part -> Stream.of(part.names(), part.numbers(), part.qualifiers()))
                .flatMap(Set::stream);
        Stream.of(where.names(), where.landmarks(), where.sides())
                .flatMap(Set::stream)
                .forEach(stems::add);
        parts.forEach(stems::add);
        List.copyOf(stems).forEach(word -> stems.addAll(analysis.contentWords(word)));
        return stems;
    }

    @Override
    public Likeness between(Sighting one, Sighting other) {
        return between(read(one), read(other));
    }

    @Override
    public List<Likeness> toEach(Sighting report, List<Sighting> candidates) {
        Impression read = read(report);
        return candidates.stream()
                .map(candidate -> between(read, read(candidate)))
                .toList();
    }

    /** As {@link #between(Sighting, Sighting)}, for those who keep what was read. */
    public Likeness between(Impression one, Impression other) {
        if (one.saysNothing() || other.saysNothing()) {
            return new Likeness(0, List.of());
        }
        if (one.isIdenticalTo(other)) {
            return Findings.identical();
        }
        MatterMatch matter = MatterMatch.of(one.matters(), other.matters(), kinships);
        Spot spot = Spot.of(one, other);
        double category =
                categories.of(one.sighting().category(), other.sighting().category());
        boolean another = one.isAnother() || other.isAnother();
        boolean passed = days(one, other) > PASSING_DAYS && matter.sharesOneOf(passing);
        double score = Math.sqrt(matter.agreement() * spot.agreement())
                * category
                * (another ? SAYS_ANOTHER : 1)
                * (passed ? PASSED : 1);
        boolean unrelated = categories.areUnrelated(
                one.sighting().category(), other.sighting().category());
        return new Findings()
                .spot(spot)
                .matter(matter)
                .category(unrelated, one.sighting().category(), other.sighting().category())
                .another(another)
                .days(days(one, other))
                .likeness(score);
    }

    private static long days(Impression one, Impression other) {
        return Math.abs(
                ChronoUnit.DAYS.between(one.sighting().day(), other.sighting().day()));
    }
}

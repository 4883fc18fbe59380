package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two whereabouts have in common, and where they contradict each other.
 *
 * @param shared names, numbers and landmarks of both, for people to read
 * @param agreement 0 (nothing shared) to below 1
 * @param contradictions "RT 2 ≠ RT 7", for people to read
 * @param doubt 1 (none) to 0: landmarks or names without anything in common
 */
record PlaceMatch(Set<String> shared, double agreement, Set<String> contradictions, double doubt) {

    /** How much of the uncertainty each leaves. */
    private static final double BESIDE_A_NAME = 0.41;

    private static final double BESIDE_A_NUMBER = 0.7;
    private static final double BESIDE_A_LANDMARK = 0.6;

    private static final double OTHER_LANDMARKS = 0.75;
    private static final double NO_NAME_IN_COMMON = 0.56;

    static PlaceMatch of(Whereabouts one, Whereabouts other) {
        Set<String> names = Whereabouts.mentionedByBoth(one, one.names(), other, other.names());
        Set<String> landmarks =
                Sets.difference(Whereabouts.mentionedByBoth(one, one.landmarks(), other, other.landmarks()), names);
        PartMatch parts = PartMatch.of(one, other);
        Set<String> shared = new TreeSet<>(Sets.union(names, landmarks));
        boolean lost = shared.isEmpty()
                && parts.isEmpty()
                && !one.names().isEmpty()
                && !other.names().isEmpty();
        double doubt = (lost ? NO_NAME_IN_COMMON : 1) * (otherLandmarks(one, other, shared) ? OTHER_LANDMARKS : 1);
        double left =
                Math.pow(BESIDE_A_NAME, names.size() + parts.numberedNames().size())
                        * Math.pow(BESIDE_A_NUMBER, parts.numbers().size())
                        * Math.pow(BESIDE_A_LANDMARK, landmarks.size());
        shared.addAll(parts.numberedNames());
        shared.addAll(parts.numbers());
        return new PlaceMatch(
                ImmutableSet.copyOf(shared), 1 - left, ImmutableSet.copyOf(contradictions(one, other, parts)), doubt);
    }

    private static boolean otherLandmarks(Whereabouts one, Whereabouts other, Set<String> shared) {
        Set<String> ones = Sets.difference(one.landmarks(), shared);
        Set<String> others = Sets.difference(other.landmarks(), shared);
        return !ones.isEmpty()
                && !others.isEmpty()
                && Whereabouts.mentionedByBoth(one, ones, other, others).isEmpty();
    }

    private static Set<String> contradictions(Whereabouts one, Whereabouts other, PartMatch parts) {
        Set<String> contradictions = new TreeSet<>(parts.contradictions());
        boolean sides = !one.sides().isEmpty()
                && !other.sides().isEmpty()
                && Sets.intersection(one.sides(), other.sides()).isEmpty();
        if (sides) {
            contradictions.add(PartMatch.against(String.join(" ", one.sides()), String.join(" ", other.sides())));
        }
        return contradictions;
    }

    /** Not the words, which a citizen wrote. */
    @Override
    public String toString() {
        return "PlaceMatch[hidden]";
    }
}

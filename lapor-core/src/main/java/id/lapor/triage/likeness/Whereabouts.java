package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a report says that it is.
 *
 * @param parts streets, numbers, schools...
 * @param denied parts that it says it is not about
 * @param names names of the place, whatever they are of
 * @param landmarks what it is in front of, beside or behind
 * @param sides points of the compass in the place
 * @param words every word of place and story, to see whether a name is mentioned anywhere
 */
record Whereabouts(
        ImmutableSet<PlacePart> parts,
        ImmutableSet<PlacePart> denied,
        ImmutableSet<String> names,
        ImmutableSet<String> landmarks,
        ImmutableSet<String> sides,
        ImmutableSet<String> words) {

    boolean isTold() {
        return !parts.isEmpty() || !names.isEmpty() || !landmarks.isEmpty();
    }

    /** Those of these names that are mentioned anywhere in it, in the spelling that sorts first. */
    Set<String> mentionsOf(Set<String> others) {
        Set<String> mentioned = new TreeSet<>();
        for (String other : others) {
            if (words.contains(other)) {
                mentioned.add(other);
                continue;
            }
            for (String name : names) {
                if (Spelling.isSame(name, other)) {
                    mentioned.add(name.compareTo(other) < 0 ? name : other);
                }
            }
        }
        return mentioned;
    }

    /** Whether one of these names is mentioned nowhere in it. */
    boolean lacksOneOf(Set<String> others) {
        return others.stream().anyMatch(other -> mentionsOf(Set.of(other)).isEmpty());
    }

    static Set<String> mentionedByBoth(Whereabouts one, Set<String> ones, Whereabouts other, Set<String> others) {
        return Sets.union(one.mentionsOf(others), other.mentionsOf(ones));
    }

    /** Not the words, which a citizen wrote. */
    @Override
    public String toString() {
        return "Whereabouts[hidden]";
    }
}

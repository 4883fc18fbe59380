package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that a place is told by: "Jl. Melati Raya", "RT 02", "SDN 1 Wonosari".
 *
 * @param kind what it is, as the officer reads it: "jalan", "RT", "SD"
 * @param names its name, word by word; empty where only a number tells it
 * @param numbers its numbers without leading zeros
 * @param qualifiers what makes it another one of that name: "raya", "baru"
 */
record PlacePart(
        PlaceKind kind, ImmutableSet<String> names, ImmutableSet<String> numbers, ImmutableSet<String> qualifiers) {

    boolean isEmpty() {
        return names.isEmpty() && numbers.isEmpty();
    }

    boolean sharesNameWith(PlacePart other) {
        return names.stream().anyMatch(name -> other.names.stream().anyMatch(theirs -> Spelling.isSame(name, theirs)));
    }

    /** "SD Muh" may be "SD Muhammadiyah". */
    boolean isCalledAs(PlacePart other) {
        return Sets.difference(names, other.names).stream()
                .anyMatch(name -> Sets.difference(other.names, names).stream()
                        .anyMatch(theirs -> Spelling.isCallName(name, theirs)));
    }

    boolean sharesNumberWith(PlacePart other) {
        return !Sets.intersection(numbers, other.numbers).isEmpty();
    }

    /** Both have numbers, and other ones. */
    boolean isNumberedOtherThan(PlacePart other) {
        return !numbers.isEmpty() && !other.numbers.isEmpty() && !sharesNumberWith(other);
    }

    /** The words of it in the order in which they are spoken. */
    String words() {
        return Stream.<Set<String>>of(Set.of(kind.label()), names, qualifiers, numbers)
                .flatMap(Set::stream)
                .collect(Collectors.joining(" "));
    }

    /** Not the words, which a citizen wrote. */
    @Override
    public String toString() {
        return "PlacePart[hidden]";
    }
}

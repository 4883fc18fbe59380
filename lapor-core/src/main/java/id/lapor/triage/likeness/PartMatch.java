package id.lapor.triage.likeness;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parts of two whereabouts, kind by kind: a kind agrees as soon as one part of it is in both.
 *
 * @param numberedNames "SD 3": shared by their number, and found once or a few times in a region
 * @param numbers "RT 2": shared by their number, and found in every village
 * @param contradictions "jalan melati ≠ jalan melati raya"
 */
record PartMatch(Set<String> numberedNames, Set<String> numbers, Set<String> contradictions) {

    static PartMatch of(Whereabouts one, Whereabouts other) {
        PartMatch match = new PartMatch(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        Set<PlaceKind> agreed = match.agree(one, other);
        for (PlacePart mine : one.parts()) {
            for (PlacePart theirs : other.parts()) {
                boolean another = mine.kind().equals(theirs.kind())
                        ? !agreed.contains(mine.kind()) && isAnother(mine, theirs, one, other)
                        : isOtherWay(mine, theirs) && !has(one, theirs) && !has(other, mine);
                if (another) {
                    match.contradictions.add(against(mine.words(), theirs.words()));
                }
            }
        }
        match.deny(one, other);
        match.deny(other, one);
        return match;
    }

    boolean isEmpty() {
        return numberedNames.isEmpty() && numbers.isEmpty();
    }

    private Set<PlaceKind> agree(Whereabouts one, Whereabouts other) {
        Set<PlaceKind> agreed = new HashSet<>();
        for (PlacePart mine : one.parts()) {
            for (PlacePart theirs : other.parts()) {
                if (mine.kind().equals(theirs.kind()) && agree(mine, theirs, one, other)) {
                    agreed.add(mine.kind());
                    if (mine.sharesNumberWith(theirs)) {
                        String words = first(mine.words(), theirs.words());
                        (mine.kind().isNamed() ? numberedNames : numbers).add(words);
                    }
                }
            }
        }
        return agreed;
    }

    private static boolean agree(PlacePart mine, PlacePart theirs, Whereabouts one, Whereabouts other) {
        return (mine.sharesNameWith(theirs) || mine.sharesNumberWith(theirs)) && !isAnother(mine, theirs, one, other);
    }

    /** Another number, a name that the other report never mentions either way, or another street of that name. */
    private static boolean isAnother(PlacePart mine, PlacePart theirs, Whereabouts one, Whereabouts other) {
        boolean named = other.lacksOneOf(mine.names()) && one.lacksOneOf(theirs.names()) && !mine.isCalledAs(theirs);
        boolean qualified = mine.kind().shape() == PlaceKind.Shape.WAY
                && mine.sharesNameWith(theirs)
                && !mine.qualifiers().equals(theirs.qualifiers());
        return named || qualified || mine.isNumberedOtherThan(theirs);
    }

    /** "Gang Melati" is not "Jl. Melati". */
    private static boolean isOtherWay(PlacePart mine, PlacePart theirs) {
        return mine.kind().shape() == PlaceKind.Shape.WAY
                && theirs.kind().shape() == PlaceKind.Shape.WAY
                && mine.sharesNameWith(theirs);
    }

    private static boolean has(Whereabouts where, PlacePart way) {
        return where.parts().stream().anyMatch(part -> part.kind().equals(way.kind()) && part.sharesNameWith(way));
    }

    /** What one says it is not about, and the other is. */
    private void deny(Whereabouts one, Whereabouts other) {
        for (PlacePart denied : one.denied()) {
            boolean meant = other.parts().stream()
                    .filter(part -> part.kind().equals(denied.kind()))
                    .anyMatch(part -> part.sharesNameWith(denied) || part.sharesNumberWith(denied));
            if (meant) {
                contradictions.add("bukan " + denied.words());
            }
        }
    }

    static String against(String one, String other) {
        String first = first(one, other);
        return first + " ≠ " + (first.equals(one) ? other : one);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Not the words, which a citizen wrote. */
    @Override
    public String toString() {
        return "PartMatch[hidden]";
    }
}

package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One pass over words, which notes what they say of a place. */
final class PlaceScan {

    /** A text of nothing but places says no more than its first ones. */
    private static final int MOST = 24;

    private static final int LONGEST_LANDMARK = 3;

    private final PlaceWords vocabulary;
    private final List<String> words;
    /** How many words a name has: in a story, what follows it is soon no name any more. */
    private final int longestName;

    private final Set<PlacePart> parts = new LinkedHashSet<>();
    private final Set<PlacePart> denied = new LinkedHashSet<>();
    private final Set<String> landmarks = new LinkedHashSet<>();
    private final Set<String> sides = new LinkedHashSet<>();
    private final Set<String> unnamed = new LinkedHashSet<>();

    PlaceScan(PlaceWords vocabulary, List<String> words, int longestName) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.longestName = longestName;
        for (int at = 0; at < words.size(); at++) {
            PlaceKind kind = vocabulary.kind(words.get(at));
            if (kind != null && parts.size() + landmarks.size() < MOST) {
                note(kind, at);
            }
        }
    }

    private void note(PlaceKind kind, int at) {
        switch (kind.shape()) {
            case WAY, NAME -> noteNamed(kind, at);
            case NUMBER -> noteNumbered(kind, at);
            case SIDE -> sides.add(kind.label());
            case BESIDE -> noteLandmark(at + 1);
        }
    }

    private void noteNumbered(PlaceKind kind, int at) {
        int next = at + 1;
        if (next < words.size()
                && (vocabulary.isNumber(words, next) || words.get(next).length() == 1)) {
            ImmutableSet<String> number = ImmutableSet.of(words.get(next));
            add(new PlacePart(kind, ImmutableSet.of(), number, ImmutableSet.of()), at, next + 1);
        }
    }

    private void noteNamed(PlaceKind kind, int at) {
        Set<String> names = new LinkedHashSet<>();
        ImmutableSet.Builder<String> numbers = ImmutableSet.builder();
        ImmutableSet.Builder<String> qualifiers = ImmutableSet.builder();
        int next = at + 1;
        for (; next < words.size(); next++) {
            String word = words.get(next);
            if (vocabulary.isTitle(word)) {
                continue;
            }
            if (vocabulary.isNumber(words, next)) {
                numbers.add(word);
            } else if (!names.isEmpty() && vocabulary.isQualifier(word)) {
                qualifiers.add(word);
            } else if (names.size() < longestName
                    && (vocabulary.isName(word) || isCalled(kind, word) || isPlain(word, next - at))) {
                names.add(word);
            } else if (!names.isEmpty() || !vocabulary.isQualifier(word)) {
                break;
            }
        }
        PlacePart part = new PlacePart(kind, ImmutableSet.copyOf(names), numbers.build(), qualifiers.build());
        if (part.isEmpty()) {
            if (vocabulary.isOneOfItsKind(words.get(at))) {
                unnamed.add(words.get(at));
            }
        } else {
            add(part, at, next);
        }
    }

    /** "Kampung Baru", "Pasar Lama"; while "jalan raya" is no name. */
    private boolean isCalled(PlaceKind kind, String word) {
        return kind.shape() == PlaceKind.Shape.NAME && vocabulary.isQualifier(word);
    }

    /** "Pasar Minggu", "Jl. Batu Ceper": right behind its kind, any word is a name where a reporter tells the place. */
    private boolean isPlain(String word, int behind) {
        return longestName > 1 && behind == 1 && vocabulary.isWord(word);
    }

    /** "Blok B sudah nyala", "bukan yang di gang 3": that is where the report is not. */
    private void add(PlacePart part, int at, int next) {
        boolean settled = next < words.size()
                && words.get(next).equals("sudah")
                && (next + 1 == words.size() || vocabulary.isDone(words.get(next + 1)));
        boolean not = words.subList(Math.max(0, at - 3), at).contains("bukan");
        (settled || not ? denied : parts).add(part);
    }

    private void noteLandmark(int from) {
        int last = Math.min(words.size(), from + LONGEST_LANDMARK);
        for (int at = from; at < last; at++) {
            String word = words.get(at);
            PlaceKind kind = vocabulary.kind(word);
            if (vocabulary.isTitle(word) && last < words.size()) {
                last++;
                continue;
            }
            boolean ware = at > from && vocabulary.isWare(word);
            if (kind != null && kind.isNamed()) {
                landmarks.add(kind.label());
            } else if (vocabulary.isName(word) || ware) {
                landmarks.add(word);
            } else {
                break;
            }
        }
    }

    Set<PlacePart> parts() {
        return parts;
    }

    Set<PlacePart> denied() {
        return denied;
    }

    Set<String> landmarks() {
        return landmarks;
    }

    Set<String> sides() {
        return sides;
    }

    /** Words such as "terminal" that no name follows, and that need none. */
    Set<String> unnamed() {
        return unnamed;
    }
}

package id.lapor.triage.likeness;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads streets, alleys, RT and RW, schools, landmarks and points of the compass out of what a reporter wrote. */
final class PlaceReader {

    /** "Rt02", "km4", "sdn3". */
    private static final Pattern GLUED = Pattern.compile("(\\p{L}{2,})(\\p{Nd}+)");

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final int MOST_NAMES = 24;

    /** From 2 on: a single letter is rather one. */
    private static final List<String> ROMANS =
            List.of("ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private static final Pattern ROMAN =
            Pattern.compile("\\b(?:ii|iii|iv|vi|vii|viii|ix|xi|xii)\\b", Pattern.CASE_INSENSITIVE);

    private final TextAnalysis analysis;
    private final PlaceWords vocabulary;

    PlaceReader(TextAnalysis analysis, PlaceWords vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    /**
     * @param place the place in the reporter's words, where every word may be a name
     * @param text the story, where a name is only what follows a word such as "jalan" or "depan"
     */
    Whereabouts read(String place, String text) {
        List<String> placeWords = words(place);
        List<String> textWords = words(text);
        PlaceScan told = new PlaceScan(vocabulary, placeWords, 2);
        PlaceScan beside = new PlaceScan(vocabulary, textWords, 1);
        ImmutableSet<PlacePart> parts = parts(told, beside);
        return new Whereabouts(
                parts,
                ImmutableSet.copyOf(beside.denied()),
                names(placeWords, told, parts),
                ImmutableSet.<String>builder()
                        .addAll(told.landmarks())
                        .addAll(beside.landmarks())
                        .build(),
                ImmutableSet.copyOf(told.sides()),
                mentioned(placeWords, textWords));
    }

    /** Every word, and the kinds by their label: "sdn" mentions a "SD". */
    private ImmutableSet<String> mentioned(List<String> placeWords, List<String> textWords) {
        ImmutableSet.Builder<String> mentioned = ImmutableSet.builder();
        Stream.concat(placeWords.stream(), textWords.stream()).forEach(word -> {
            mentioned.add(word);
            PlaceKind kind = vocabulary.kind(word);
            if (kind != null) {
                mentioned.add(kind.label());
            }
        });
        addJoined(placeWords, mentioned);
        addJoined(textWords, mentioned);
        return mentioned.build();
    }

    /** "Leuwi Panjang" is also written "Leuwipanjang". */
    private static void addJoined(List<String> words, ImmutableSet.Builder<String> mentioned) {
        for (int i = 1; i < words.size(); i++) {
            mentioned.add(words.get(i - 1) + words.get(i));
        }
    }

    /** The place is surer than the story: of a kind that it names, the story's are left out. */
    private static ImmutableSet<PlacePart> parts(PlaceScan told, PlaceScan beside) {
        Set<PlaceKind> kinds = told.parts().stream().map(PlacePart::kind).collect(Collectors.toSet());
        ImmutableSet.Builder<PlacePart> parts =
                ImmutableSet.<PlacePart>builder().addAll(told.parts());
        beside.parts().stream().filter(part -> !kinds.contains(part.kind())).forEach(parts::add);
        return parts.build();
    }

    private ImmutableSet<String> names(List<String> placeWords, PlaceScan told, Set<PlacePart> parts) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        placeWords.stream().limit(MOST_NAMES).filter(vocabulary::isName).forEach(names::add);
        names.addAll(told.unnamed());
        parts.forEach(part -> names.addAll(part.names()));
        return names.build();
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : WORDS.split(analysis.normalise(arabic(text)))) {
            Matcher glued = GLUED.matcher(word);
            if (glued.matches() && vocabulary.kind(glued.group(1)) != null) {
                words.add(glued.group(1));
                words.add(plain(glued.group(2)));
            } else {
                words.add(vocabulary.standard(DIGITS.matchesAllOf(word) ? plain(word) : word));
            }
        }
        return words;
    }

    /** "Gang III" is "Gang 3"; before the analysis, which takes "iii" for a drawn-out letter. */
    private static String arabic(String text) {
        return ROMAN.matcher(text)
                .replaceAll(
                        roman -> Integer.toString(ROMANS.indexOf(roman.group().toLowerCase(Locale.ROOT)) + 2));
    }

    private static String plain(String number) {
        String plain = CharMatcher.is('0').trimLeadingFrom(number);
        return plain.isEmpty() ? "0" : plain;
    }
}

package id.lapor.agency;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import id.lapor.subject.Matter;
import id.lapor.subject.RegionCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a matter can resemble others.
 *
 * @param signs each with the words, as they were written, that show it; none for a category or a district
 * @param district Kemendagri code such as {@code 33.71.01}; {@code null} where the place is known less well
 */
record Reading(Map<Sign, List<String>> signs, @Nullable String district) {

    /** Numbers may be a telephone's or a person's, and what is longer is no word. */
    private static final Pattern LEARNABLE = Pattern.compile("\\p{L}{3,30}");

    /** What is shown to an officer as it was written; of the rest, such as addresses, only the stem. */
    private static final Pattern READABLE = Pattern.compile("[\\p{L}-]{1,30}");

    private static final Splitter CHUNKS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final CharMatcher NO_LETTERS = CharMatcher.forPredicate(letter -> !Character.isLetter(letter));
    private static final int DISTRICT_LENGTH = "33.71.01".length();

    static Reading of(Matter matter, String story, Topics topics) {
        List<String> stems = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (String chunk : CHUNKS.split(matter.title() + "\n" + story)) {
            if (stems.size() >= PastDelegation.MOST_WORDS) {
                break;
            }
            String bare = NO_LETTERS.trimFrom(chunk).toLowerCase(Locale.ROOT);
            boolean readable = READABLE.matcher(bare).matches();
            for (String stem : topics.analysis().contentWords(chunk)) {
                stems.add(stem);
                written.add(readable ? bare : stem);
            }
        }
        int most = Math.min(PastDelegation.MOST_WORDS, stems.size());
        return of(
                matter.category(),
                matter.place().regionCode(),
                stems.subList(0, most),
                written.subList(0, most),
                topics);
    }

    static Reading of(
            @Nullable String category,
            @Nullable String region,
            List<String> stems,
            List<String> written,
            Topics topics) {
        Map<Sign, List<String>> signs = new LinkedHashMap<>();
        if (category != null) {
            signs.put(Sign.category(category), List.of());
        }
        ListMultimap<Topic, Integer> heard = topics.in(stems);
        heard.asMap()
                .forEach((topic, positions) -> signs.put(
                        Sign.topic(topic),
                        positions.stream().map(written::get).distinct().toList()));
        for (int at = 0; at < stems.size(); at++) {
            if (LEARNABLE.matcher(stems.get(at)).matches()) {
                signs.putIfAbsent(Sign.word(stems.get(at)), List.of(written.get(at)));
            }
        }
        String district = districtOf(region);
        if (district != null) {
            signs.put(Sign.district(district), List.of());
        }
        return new Reading(ImmutableMap.copyOf(signs), district);
    }

    Set<Sign> all() {
        return signs.keySet();
    }

    private static @Nullable String districtOf(@Nullable String region) {
        boolean known = region != null && region.length() >= DISTRICT_LENGTH && RegionCode.isShaped(region);
        return known && region != null ? region.substring(0, DISTRICT_LENGTH) : null;
    }
}

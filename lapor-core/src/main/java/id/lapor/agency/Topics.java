package id.lapor.agency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.WordList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The topics that a region tells apart, each with the words by which it is known. They say nothing about agencies: {@link
 * RoutingMemory} learns which agency handles a topic where.
 */
public final class Topics {

    private static final Splitter PHRASES = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final String FILE = "routing-topics.tsv";

    private final TextAnalysis analysis;
    private final Map<String, Topic> byCode = new LinkedHashMap<>();
    private final SetMultimap<List<String>, Topic> byPhrase;
    private final int longestPhrase;

    private Topics(Map<Topic, ? extends Collection<String>> words, TextAnalysis analysis) {
        this.analysis = analysis;
        ImmutableSetMultimap.Builder<List<String>, Topic> phrases = ImmutableSetMultimap.builder();
        words.forEach((topic, known) -> {
            if (byCode.put(topic.code(), topic) != null) {
                throw new IllegalArgumentException("Two topics have the code " + topic.code());
            }
            for (String phrase : known) {
                List<String> meant = List.copyOf(analysis.contentWords(phrase));
                if (!meant.isEmpty()
                        && meant.size() >= WORDS.splitToList(phrase).size()) {
                    phrases.put(meant, topic);
                }
            }
        });
        this.byPhrase = phrases.build();
        this.longestPhrase =
                byPhrase.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * What regional governments are commonly told about: the shipped list, {@code id/lapor/routing-topics.tsv} in the jar.
     *
     * @param analysis reads the list and the reports alike
     */
    public static Topics common(TextAnalysis analysis) {
        return of(shipped(), analysis);
    }

    /**
     * A region's own list.
     *
     * @param words for each topic, words and phrases as people write them. A phrase with a word without meaning is passed
     *     over: "orang hilang" without "orang" would be whatever is lost
     * @throws IllegalArgumentException when two topics share a code
     */
    public static Topics of(Map<Topic, ? extends Collection<String>> words, TextAnalysis analysis) {
        return new Topics(words, analysis);
    }

    TextAnalysis analysis() {
        return analysis;
    }

    Optional<Topic> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The topics that the words are mostly about, each with the positions of the words that tell so. Of overlapping phrases
     * the longest counts: "rumah sakit" is no house. A phrase weighs as much as it has words; topics that weigh less than
     * seven tenths of the heaviest are passed over.
     */
    ListMultimap<Topic, Integer> in(List<String> words) {
        TopicCount heard = new TopicCount();
        int at = 0;
        while (at < words.size()) {
            int length = longestPhraseAt(words, at);
            heard.add(byPhrase.get(words.subList(at, at + length)), at, length, words);
            at += Math.max(1, length);
        }
        return ImmutableListMultimap.copyOf(heard.heaviest());
    }

    private int longestPhraseAt(List<String> words, int at) {
        int length = Math.min(longestPhrase, words.size() - at);
        while (length > 0 && !byPhrase.containsKey(words.subList(at, at + length))) {
            length--;
        }
        return length;
    }

    static Map<Topic, List<String>> shipped() {
        Map<Topic, List<String>> words = new LinkedHashMap<>();
        WordList.rows(FILE)
                .forEach(row ->
                        words.put(new Topic(row.get(0), row.get(1), row.get(2)), PHRASES.splitToList(row.get(3))));
        return words;
    }
}

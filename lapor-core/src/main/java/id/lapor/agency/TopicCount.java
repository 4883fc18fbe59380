package id.lapor.agency;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.List;

/** How much of a text speaks of each topic, while the text is read. A phrase that is repeated counts once. */
final class TopicCount {

    private final SetMultimap<Topic, List<String>> phrases = LinkedHashMultimap.create();
    private final ListMultimap<Topic, Integer> positions = LinkedListMultimap.create();

    void add(Collection<Topic> topics, int from, int length, List<String> words) {
        for (Topic topic : topics) {
            if (phrases.put(topic, words.subList(from, from + length))) {
                for (int at = from; at < from + length; at++) {
                    positions.put(topic, at);
                }
            }
        }
    }

    ListMultimap<Topic, Integer> heaviest() {
        int most = positions.keySet().stream().mapToInt(this::weight).max().orElse(0);
        ListMultimap<Topic, Integer> kept = LinkedListMultimap.create(positions);
        kept.keySet().removeIf(topic -> weight(topic) * 10 < most * 7);
        return kept;
    }

    private int weight(Topic topic) {
        return positions.get(topic).size();
    }
}

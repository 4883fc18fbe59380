package id.lapor.triage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon finds in one report.
 *
 * @param items signs in the order of the text, then words of fields, what the report is like at the end
 */
record Evidence(Lexicon lexicon, List<Item> items) {

    /** The strongest of a group counts fully: to say one thing in five ways is not five times the evidence. */
    private static final double OF_THE_OTHERS = 0.25;

    /** A long report has words of every field: in the end it is the signs that decide. */
    private static final double MOST_OF_FIELDS = 5;

    /**
     * @param quote as the text has it; null for a trait
     * @param trait null for words
     */
    record Item(
            String group,
            double weight,
            @Nullable String quote,
            @Nullable Trait trait) {

        private double strength() {
            return Math.abs(weight);
        }
    }

    static Evidence in(TriageCase report, Sentences text, Lexicon lexicon) {
        Hearing hearing = new Hearing(lexicon, text);
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        hearing.eachHeard((sign, quote) -> items.add(new Item(sign.group(), sign.weight(), quote, null)));
        hearing.fields()
                .forEach((field, word) -> items.add(
                        new Item(field, Objects.requireNonNull(lexicon.fields().get(field)), word, null)));
        lexicon.traits().stream()
                .filter(weighed -> weighed.trait().isOf(report, hearing.remaining()))
                .forEach(weighed -> items.add(new Item(weighed.group(), weighed.weight(), null, weighed.trait())));
        return new Evidence(lexicon, items.build());
    }

    /** A further sentence that only speaks for the kind never lowers it where there are words already. */
    double weight() {
        ImmutableListMultimap.Builder<String, Item> byGroup = ImmutableListMultimap.builder();
        items.forEach(item -> byGroup.put(item.group(), item));
        Map<String, ? extends Iterable<Item>> groups = byGroup.build().asMap();
        double weight = lexicon.bias();
        double fields = 0;
        for (Map.Entry<String, ? extends Iterable<Item>> group : groups.entrySet()) {
            if (lexicon.fields().containsKey(group.getKey())) {
                fields += weightOf(group.getValue());
            } else {
                weight += weightOf(group.getValue());
            }
        }
        weight += Math.max(-MOST_OF_FIELDS, Math.min(MOST_OF_FIELDS, fields));
        for (Map.Entry<ImmutableSet<String>, Double> pair : lexicon.pairs().entrySet()) {
            weight += groups.keySet().containsAll(pair.getKey()) ? pair.getValue() : 0;
        }
        return weight;
    }

    private static double weightOf(Iterable<Item> group) {
        double strongest = 0;
        double all = 0;
        for (Item item : group) {
            all += item.weight();
            strongest = item.strength() > Math.abs(strongest) ? item.weight() : strongest;
        }
        return strongest + OF_THE_OTHERS * (all - strongest);
    }

    /** What speaks for the kind, the strongest first. */
    List<Item> reasons() {
        return items.stream()
                .filter(item -> item.weight() > 0)
                .sorted(Comparator.comparingDouble(Item::weight).reversed())
                .toList();
    }
}

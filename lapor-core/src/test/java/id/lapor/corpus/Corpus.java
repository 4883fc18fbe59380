package id.lapor.corpus;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Texts that were written for this project, each with what a person says of it. One half is there to tune on, with what
 * was written for that later; the other one is never looked at, and only measured. The fresh texts came last,
 * without regard to any word list or rule, and are split in the same way.
 *
 * @param tuned to tune on
 * @param heldOut to measure
 * @param freshHeldOut those of the held-out texts that are fresh, to be measured alone as well
 */
public record Corpus(List<Row> tuned, List<Row> heldOut, List<Row> freshHeldOut) {

    private static final long SEED = 20_261_122L;

    /** Of these, more was written to tune on later. */
    private static final Set<String> MORE = Set.of("duplicates", "formula", "emergency", "triage");

    /**
     * One text.
     *
     * @param label what a person says
     * @param fields the columns behind the label
     */
    public record Row(String label, List<String> fields) {

        String text() {
            return fields.get(fields.size() - 1);
        }
    }

    /** A corpus by its name; both halves have as many of each label. */
    public static Corpus of(String name) {
        List<Row> tuned = new ArrayList<>();
        List<Row> heldOut = new ArrayList<>();
        split(rows(name), tuned, heldOut);
        if (MORE.contains(name)) {
            tuned.addAll(rows(name + "-more"));
        }
        List<Row> freshHeldOut = new ArrayList<>();
        split(rows(name + "-fresh"), tuned, freshHeldOut);
        heldOut.addAll(freshHeldOut);
        return new Corpus(List.copyOf(tuned), List.copyOf(heldOut), List.copyOf(freshHeldOut));
    }

    private static void split(List<Row> all, List<Row> tuned, List<Row> heldOut) {
        Map<String, List<Row>> byLabel = new TreeMap<>(all.stream().collect(Collectors.groupingBy(Row::label)));
        byLabel.values().forEach(rows -> {
            List<Row> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(SEED));
            tuned.addAll(shuffled.subList(0, shuffled.size() / 2));
            heldOut.addAll(shuffled.subList(shuffled.size() / 2, shuffled.size()));
        });
    }

    static List<Row> rows(String name) {
        try {
            String file = Resources.toString(Resources.getResource("corpus/" + name + ".tsv"), StandardCharsets.UTF_8);
            return file.lines()
                    .skip(1)
                    .map(line -> Splitter.on('\t').splitToList(line))
                    .map(columns -> new Row(columns.get(0), columns.subList(1, columns.size())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

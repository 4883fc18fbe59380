package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which groups of {@code likeness-matters.tsv} people use for one trouble, and of which a report is about one only: {@code
 * id/lapor/likeness-kinships.tsv} in the jar.
 */
final class Kinships {

    private static final String KINDRED = "kindred";
    private static final String RIVALS = "rivals";

    private final ImmutableList<List<String>> kindred = families(KINDRED);
    private final ImmutableList<List<String>> rivals = families(RIVALS);

    private static ImmutableList<List<String>> families(String kind) {
        return WordList.rows("likeness-kinships.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> WordFile.list(row.get(1)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * One pair of each family that has a group on both sides, for people to read.
     *
     * @param ones groups that only the one speaks of
     * @param others groups that only the other speaks of
     */
    List<String> kindred(Set<String> ones, Set<String> others) {
        return pairs(kindred, " ~ ", ones, others);
    }

    /** Those of the one that have no kin among those of the other. */
    Set<String> withoutKindred(Set<String> ones, Set<String> others) {
        Set<String> alone = new LinkedHashSet<>(ones);
        for (List<String> family : kindred) {
            if (family.stream().anyMatch(others::contains)) {
                family.forEach(alone::remove);
            }
        }
        return alone;
    }

    /** As {@link #kindred}, of those that exclude each other. */
    List<String> rivals(Set<String> ones, Set<String> others) {
        return pairs(rivals, " ≠ ", ones, others);
    }

    private static List<String> pairs(
            List<List<String>> families, String between, Set<String> ones, Set<String> others) {
        List<String> pairs = new ArrayList<>();
        for (List<String> family : families) {
            Optional<String> mine = family.stream().filter(ones::contains).findFirst();
            Optional<String> theirs = family.stream().filter(others::contains).findFirst();
            if (mine.isPresent() && theirs.isPresent()) {
                boolean first = mine.get().compareTo(theirs.get()) <= 0;
                pairs.add((first ? mine : theirs).get() + between + (first ? theirs : mine).get());
            }
        }
        return pairs;
    }
}

package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableSetMultimap;
import id.lapor.kernel.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How categories speak for or against one incident: {@code id/lapor/likeness-categories.tsv} in the jar. */
final class CategoryMatch {

    private static final double MISSING = 0.96;
    private static final double RELATED = 0.92;
    private static final double UNRELATED = 0.5;

    private final ImmutableSetMultimap<String, String> related;

    CategoryMatch() {
        ImmutableSetMultimap.Builder<String, String> pairs = ImmutableSetMultimap.builder();
        for (List<String> row : WordList.rows("likeness-categories.tsv")) {
            for (String other : WordFile.list(row.get(1))) {
                pairs.put(row.get(0), other);
                pairs.put(other, row.get(0));
            }
        }
        this.related = pairs.build();
    }

    /** 1 for the same, less for those that citizens take for one another, least for all others. */
    double of(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return MISSING;
        }
        if (one.equals(other)) {
            return 1;
        }
        return related.containsEntry(one, other) ? RELATED : UNRELATED;
    }

    boolean areUnrelated(@Nullable String one, @Nullable String other) {
        return of(one, other) == UNRELATED;
    }
}

package id.lapor.triage.likeness;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.WordList;
import java.util.List;

/** Lists within a column of the word lists of this package: parted by commas. */
final class WordFile {

    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

    private WordFile() {}

    static List<String> list(String commas) {
        return COMMAS.splitToList(commas);
    }

    /** One of the lists of {@code likeness-words.tsv}. */
    static ImmutableSet<String> words(String list) {
        return WordList.rows("likeness-words.tsv").stream()
                .filter(row -> row.get(0).equals(list))
                .flatMap(row -> list(row.get(1)).stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}

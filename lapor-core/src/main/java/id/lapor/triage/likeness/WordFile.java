package id.lapor.triage.likeness;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import id.lapor.kernel.LaporException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists of this package inside the jar: columns parted by tabs, comments behind a "#". */
final class WordFile {

    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();
    private static final Splitter COLUMNS = Splitter.on('\t');
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

    private WordFile() {}

    static List<List<String>> rows(String file) {
        return LINES.splitToStream(content(file))
                .filter(line -> line.charAt(0) != '#')
                .map(COLUMNS::splitToList)
                .toList();
    }

    static List<String> list(String commas) {
        return COMMAS.splitToList(commas);
    }

    /** One of the lists of {@code likeness-words.tsv}. */
    static ImmutableSet<String> words(String list) {
        return rows("likeness-words.tsv").stream()
                .filter(row -> row.get(0).equals(list))
                .flatMap(row -> list(row.get(1)).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String content(String file) {
        try {
            return Resources.toString(
                    Resources.getResource(WordFile.class, "/id/lapor/" + file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new LaporException("The word list " + file + " inside lapor-core cannot be read", unreadable);
        }
    }
}

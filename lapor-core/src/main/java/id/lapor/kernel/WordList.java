package id.lapor.kernel;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The lists of words inside the jar: an entry a line, its columns parted by tabs, and comments behind a "#". */
public final class WordList {

    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter COLUMNS = Splitter.on('\t');

    private WordList() {}

    /**
     * @param file its path below {@code id/lapor}
     * @throws LaporException when it cannot be read
     */
    public static List<String> lines(String file) {
        try {
            String text = Resources.toString(
                    Resources.getResource(WordList.class, "/id/lapor/" + file), StandardCharsets.UTF_8);
            return LINES.splitToStream(text)
                    .filter(line -> line.charAt(0) != '#')
                    .toList();
        } catch (IOException unreadable) {
            throw new LaporException("The word list " + file + " inside lapor-core cannot be read", unreadable);
        }
    }

    /** The words of a file that has any number of them a line, parted by spaces. */
    public static Set<String> words(String file) {
        return lines(file).stream().flatMap(WORDS::splitToStream).collect(ImmutableSet.toImmutableSet());
    }

    /** The lines with their columns. */
    public static List<List<String>> rows(String file) {
        return lines(file).stream().map(COLUMNS::splitToList).toList();
    }
}

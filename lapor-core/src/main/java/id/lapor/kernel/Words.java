package id.lapor.kernel;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lists of words inside the jar: one entry a line, and comments behind a "#". */
final class Words {

    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

    private Words() {}

    static ImmutableSet<String> list(String file) {
        return lines(file).collect(ImmutableSet.toImmutableSet());
    }

    static Map<String, String> spellings(Map<String, String> local) {
        Map<String, String> spellings = new HashMap<>();
        lines("spellings.tsv").forEach(line -> {
            List<String> both = Splitter.on('\t').splitToList(line);
            spellings.put(both.get(0), both.get(1));
        });
        spellings.putAll(local);
        return ImmutableMap.copyOf(spellings);
    }

    private static Stream<String> lines(String file) {
        try {
            String text =
                    Resources.toString(Resources.getResource(Words.class, "/id/lapor/" + file), StandardCharsets.UTF_8);
            return LINES.splitToStream(text).filter(line -> line.charAt(0) != '#');
        } catch (IOException unreadable) {
            throw new LaporException("The word list " + file + " inside lapor-core cannot be read", unreadable);
        }
    }
}

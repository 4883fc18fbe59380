package id.lapor.kernel;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The default analysis: Unicode folding and a list of Indonesian stop words. */
public final class IndonesianText implements TextAnalysis {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final ImmutableSet<String> STOP_WORDS = ImmutableSet.of(
            "ada",
            "akan",
            "anda",
            "atas",
            "atau",
            "bahwa",
            "bapak",
            "bagi",
            "dalam",
            "dan",
            "dapat",
            "dari",
            "dengan",
            "di",
            "hal",
            "ibu",
            "ini",
            "itu",
            "juga",
            "kami",
            "karena",
            "ke",
            "kepada",
            "mohon",
            "oleh",
            "pada",
            "para",
            "saat",
            "sangat",
            "saudara",
            "sebagai",
            "segera",
            "serta",
            "sudah",
            "tersebut",
            "telah",
            "untuk",
            "yang",
            "yth",
            "ya");

    @Override
    public String normalise(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(folded).replaceAll(" ").strip();
    }

    @Override
    public List<String> contentWords(String text) {
        return WORDS.splitToStream(normalise(text))
                .filter(word -> !STOP_WORDS.contains(word))
                .toList();
    }
}

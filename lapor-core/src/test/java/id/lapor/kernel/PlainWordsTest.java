package id.lapor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The one pass reads what patterns would, one after the other. */
class PlainWordsTest {

    @Property
    void wordsAreThoseThatPatternsFind(@ForAll("texts") String text) {
        assertThat(PlainWords.of(text)).isEqualTo(byPatterns(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aankNÉ22²1Ⅳ_-. \n\u0301\u0645")
                .withChars('\uD83D', '\uDE00', '\uD835', '\uDC00')
                .ofMaxLength(24);
    }

    private static List<String> byPatterns(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String once = folded.replaceAll("(\\p{L})\\1{2,}", "$1");
        String one = once.replaceAll("(?<![\\p{L}\\p{N}_])(\\p{L}{3,})2(?!\\p{N})", "$1");
        return Arrays.stream(one.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

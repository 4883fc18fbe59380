package id.lapor.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    private static final String AGENCY =
            "Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman; Bidang Jalan \uD83D\uDEA7\uD83D\uDEE3\uFE0F";

    @Property
    void whatIsFoldedIsReadBackWordForWord(@ForAll("linesOfEveryLanguage") String line) {
        assertThat(unfolded(ContentLines.folded(line))).isEqualTo(line);
    }

    @Property
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut(@ForAll("linesOfEveryLanguage") String line) {
        for (String part : List.of(ContentLines.folded(line).split("\r\n"))) {
            byte[] octets = part.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(part);
        }
    }

    @Property
    void whateverIsSaidStaysInItsLineAndIsReadBack(@ForAll("linesOfEveryLanguage") String words) {
        String spoken = words + "\\;,\n" + words;
        String line = ContentLines.escaped(spoken);
        assertThat(line).doesNotContain("\n", "\r").doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*[;,]");
        assertThat(unescaped(line)).isEqualTo(spoken);
    }

    @Test
    void aLineBreaksAtTheSeventySixthOctetAndNotBefore() {
        String full = "x".repeat(75);
        assertThat(ContentLines.folded(full)).isEqualTo(full);
        assertThat(ContentLines.folded(full + "y")).isEqualTo(full + "\r\n y");
        assertThat(ContentLines.folded(full + "y".repeat(75))).isEqualTo(full + "\r\n " + "y".repeat(74) + "\r\n y");
    }

    @Test
    void aCharacterOfFourOctetsGoesWholeToTheNextLine() {
        assertThat(ContentLines.folded("x".repeat(72) + "\uD83D\uDEA7"))
                .isEqualTo("x".repeat(72) + "\r\n \uD83D\uDEA7");
        assertThat(ContentLines.folded("x".repeat(71) + "\uD83D\uDEA7")).isEqualTo("x".repeat(71) + "\uD83D\uDEA7");
    }

    @Test
    void theLongNameOfAnAgencyIsEscapedFoldedAndEnded() {
        String line = new ContentLines().addText("SUMMARY", AGENCY).toString();
        assertThat(line.split("\r\n")).hasSize(2);
        assertThat(unfolded(line))
                .isEqualTo("SUMMARY:Dinas Pekerjaan Umum\\, Penataan Ruang\\, Perumahan dan Kawasan Permukiman\\;"
                        + " Bidang Jalan \uD83D\uDEA7\uD83D\uDEE3\uFE0F\r\n");
    }

    @Test
    void everyKindOfLineBreakBecomesOne() {
        assertThat(ContentLines.escaped("a\r\nb\nc\rd\u2028e")).isEqualTo("a\\nb\\nc\\nd\\ne");
    }

    /** One line each, from plain letters to what takes four octets. */
    @Provide
    Arbitrary<String> linesOfEveryLanguage() {
        return Arbitraries.of("a", " ", ",", ";", "\\", "n", "é", "ꦗ", "漢", "\uD83D\uDEA7", "\uD83D\uDE4F\uD83C\uDFFD")
                .list()
                .ofMaxSize(400)
                .map(parts -> String.join("", parts));
    }

    private static String unfolded(String lines) {
        return lines.replace("\r\n ", "");
    }

    private static String unescaped(String line) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char next = line.charAt(at);
            if (next == '\\') {
                at++;
                words.append(line.charAt(at) == 'n' ? '\n' : line.charAt(at));
            } else {
                words.append(next);
            }
        }
        return words.toString();
    }
}

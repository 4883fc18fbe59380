package id.lapor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as citizens type them. */
class IndonesianTextTest {

    private final TextAnalysis analysis = new IndonesianText();

    @Test
    void chatSpellingsAndRegionalWordsAreReadAsTheStandardOnes() {
        assertThat(analysis.normalise("Tlg, lampu jln dpn rmh sy MATIII!!! gak ada yg benerin"))
                .isEqualTo("tolong lampu jalan depan rumah saya mati tidak ada yang perbaiki");
        assertThat(analysis.normalise("Wit ambruk ning dalan")).isEqualTo("pohon roboh ning jalan");
        assertThat(analysis.normalise("anak2 sekolah, jalan2 rusak")).isEqualTo("anak sekolah jalan rusak");
    }

    @ParameterizedTest
    @CsvSource({
        "diperbaiki, perbaikannya",
        "tertimbun, timbunan",
        "melaporkan, laporannya",
        "penertiban, ditertibkan",
        "menyapu, disapu",
        "memotong, dipotong",
        "menutup, ditutup",
        "pembersihan, membersihkan"
    })
    void affixesMakeNoOtherWord(String one, String other) {
        assertThat(analysis.contentWords(one)).isEqualTo(analysis.contentWords(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jalan", "lampu", "api", "sungai", "kali", "ikan", "sampah", "banjir", "rumah", "air"})
    void shortRootsStayWhatTheyAre(String root) {
        assertThat(analysis.contentWords(root)).containsExactly(root);
    }

    @Test
    void wordsWithoutAMatterOfTheirOwnAreLeftOut() {
        assertThat(analysis.contentWords("Mohon agar lampu yang ada di depan pasar segera diganti"))
                .isEqualTo(List.of("lampu", "pasar", "ganti"));
    }

    @Test
    void aRegionTeachesItItsOwnWords() {
        TextAnalysis local = new IndonesianText(Map.of("kelegan", "lubang"));
        assertThat(local.contentWords("Kelegan di Jl. Cipto")).contains("lubang");
        assertThat(analysis.contentWords("Kelegan di Jl. Cipto")).doesNotContain("lubang");
    }

    @Property
    void whateverIsTypedIsReadTheSameTwice(@ForAll String text) {
        String once = analysis.normalise(text);
        assertThat(analysis.contentWords(text)).doesNotContain("");
        assertThat(once).doesNotContain("  ").isEqualTo(once.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙏🙏🙏", "?!...", "\u0000", "\ud83d"})
    void whatHoldsNoWordHasNone(String text) {
        assertThat(analysis.contentWords(text)).isEmpty();
    }
}

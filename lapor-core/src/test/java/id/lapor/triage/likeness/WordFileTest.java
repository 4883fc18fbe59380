package id.lapor.triage.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word lists as they are shipped. */
class WordFileTest {

    @Test
    void everyWordStandsInOneGroupOnly() {
        List<String> words = WordFile.rows("likeness-matters.tsv").stream()
                .flatMap(row -> WordFile.list(row.get(2)).stream())
                .toList();
        assertThat(words)
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word.split(" ")).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void aGroupWeighsOneToThree() {
        assertThat(WordFile.rows("likeness-matters.tsv"))
                .allSatisfy(row -> assertThat(row.get(0)).containsPattern("^[123]$"));
    }

    @Test
    void whatPassesIsAGroup() {
        Set<String> groups = WordFile.rows("likeness-matters.tsv").stream()
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
        assertThat(groups).containsAll(WordFile.words("passing"));
        assertThat(WordFile.words("passing")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cendrwasih, cendrawasih, true",
        "cendrawasih, cendrawaseh, true",
        "cendrawasih, cendrawasi, true",
        "mawar, mawar, true",
        "maw, mas, false",
        "melati, merpati, false",
        "banjarsari, banjarmasin, false"
    })
    void aSlipOfTheFingerMakesNoOtherName(String one, String other, boolean same) {
        assertThat(Spelling.isSame(one, other)).isEqualTo(same);
        assertThat(Spelling.isSame(other, one)).isEqualTo(same);
    }
}

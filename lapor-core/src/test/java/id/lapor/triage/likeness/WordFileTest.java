package id.lapor.triage.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word lists as they are shipped. */
class WordFileTest {

    private final TextAnalysis analysis = new IndonesianText();

    @Test
    void everyWordStandsInOneGroupOnly() {
        List<String> words = WordList.rows("likeness-matters.tsv").stream()
                .flatMap(row -> WordFile.list(row.get(2)).stream())
                .toList();
        assertThat(words)
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word.split(" ")).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void noWordIsReadAsOneOfAnotherGroup() {
        Multimap<String, String> groups = HashMultimap.create();
        WordList.rows("likeness-matters.tsv")
                .forEach(row -> WordFile.list(row.get(2))
                        .forEach(words -> groups.put(String.join(" ", analysis.contentWords(words)), row.get(1))));
        assertThat(groups.asMap())
                .doesNotContainKey("")
                .allSatisfy((stems, of) -> assertThat(of).as(stems).hasSize(1));
    }

    @Test
    void wordsOfPlacesAreWrittenAsTheyAreRead() {
        assertThat(WordList.rows("likeness-places.tsv"))
                .flatExtracting(row -> WordFile.list(row.get(2)))
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(analysis.normalise(word)).isEqualTo(word));
    }

    @Test
    void aGroupWeighsOneToThree() {
        assertThat(WordList.rows("likeness-matters.tsv"))
                .allSatisfy(row -> assertThat(row.get(0)).containsPattern("^[123]$"));
    }

    @Test
    void whatPassesIsAGroup() {
        Set<String> groups = WordList.rows("likeness-matters.tsv").stream()
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
        assertThat(groups).containsAll(WordFile.words("passing"));
        assertThat(WordFile.words("passing")).isNotEmpty();
    }

    @Test
    void kinshipsAreOfGroupsAndNoTwoAreKindredAndRivalsAtOnce() {
        Set<String> groups = WordList.rows("likeness-matters.tsv").stream()
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
        Kinships kinships = new Kinships();
        assertThat(WordList.rows("likeness-kinships.tsv")).isNotEmpty().allSatisfy(row -> {
            List<String> family = WordFile.list(row.get(1));
            assertThat(groups).containsAll(family);
            assertThat(family).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        });
        for (String one : groups) {
            for (String other : groups) {
                assertThat(kinships.kindred(Set.of(one), Set.of(other)).isEmpty()
                                || kinships.rivals(Set.of(one), Set.of(other)).isEmpty()
                                || one.equals(other))
                        .as(one + ", " + other)
                        .isTrue();
            }
        }
    }

    @Test
    void aWordInAnotherDialectIsReadAsTheOneThatItSoundsLike() {
        Lexicon lexicon = new Lexicon(analysis);
        assertThat(lexicon.read("jambatan").name()).isEqualTo("jembatan");
        assertThat(lexicon.read("kontainar").name()).isEqualTo("sampah");
        assertThat(WordFile.words("unlike"))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(analysis.contentWords(word))
                        .allSatisfy(stem ->
                                assertThat(lexicon.read(stem).name()).as(word).isIn(stem, groupOf(lexicon, stem))));
    }

    private static String groupOf(Lexicon lexicon, String stem) {
        Lexicon.Term group = lexicon.group(stem);
        return group == null ? stem : group.name();
    }

    @ParameterizedTest
    @CsvSource({
        "cendrwasih, cendrawasih, true",
        "cendrawasih, cendrawaseh, true",
        "cendrawasih, cendrawasi, true",
        "mawar, mawar, true",
        "soekarno, sukarno, true",
        "pakuan, pakuwon, false",
        "maw, mas, false",
        "melati, merpati, false",
        "banjarsari, banjarmasin, false"
    })
    void aSlipOfTheFingerMakesNoOtherName(String one, String other, boolean same) {
        assertThat(Spelling.isSame(one, other)).isEqualTo(same);
        assertThat(Spelling.isSame(other, one)).isEqualTo(same);
    }
}

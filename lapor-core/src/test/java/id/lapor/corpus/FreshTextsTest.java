package id.lapor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fresh texts are what they say they are, so that a measurement with them means something. */
class FreshTextsTest {

    /** The fewest rows of each label; routing has too many agencies for one floor each. */
    private static final Map<String, Map<String, Integer>> FLOORS = Map.of(
            "emergency", Map.of("EMERGENCY", 120, "ORDINARY", 120),
            "triage", Map.of("GENUINE", 100, "PRANK", 50, "TOO_GENERAL", 50, "OUT_OF_SCOPE", 50, "LEGAL", 50),
            "formula", Map.of("FORMULA", 100, "SUBSTANCE", 100),
            "duplicates", Map.of("SAME", 100, "DIFFERENT", 100),
            "routing", Map.of());

    private static final Set<String> MAY_BE_EMPTY =
            Set.of("category", "region", "place1", "place2", "lat1", "lat2", "lon1", "lon2");

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "triage", "formula", "duplicates", "routing"})
    void everyRowHasTheColumnsOfTheOlderTexts(String name) throws IOException {
        List<List<String>> table = table(name + "-fresh");
        List<String> header = table(name).get(0);
        assertThat(table.get(0)).isEqualTo(header);
        assertThat(table).allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(header);
            for (int column = 0; column < header.size(); column++) {
                assertThat(row.get(column)).isEqualTo(row.get(column).strip());
                if (!MAY_BE_EMPTY.contains(header.get(column))) {
                    assertThat(row.get(column)).as(header.get(column)).isNotEmpty();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "triage", "formula", "duplicates", "routing"})
    void theLabelsAreThoseOfTheOlderTextsAndThereAreEnoughOfEach(String name) {
        Map<String, Long> counts = Corpus.rows(name + "-fresh").stream()
                .collect(Collectors.groupingBy(Corpus.Row::label, Collectors.counting()));
        assertThat(counts.keySet())
                .isEqualTo(Corpus.rows(name).stream().map(Corpus.Row::label).collect(Collectors.toSet()));
        FLOORS.get(name)
                .forEach((label, floor) ->
                        assertThat(counts.get(label)).as(label).isGreaterThanOrEqualTo(floor));
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "triage", "formula", "routing"})
    void noTextIsThereTwiceAndNoneWasThereBefore(String name) {
        List<String> fresh = Corpus.rows(name + "-fresh").stream()
                .map(row -> row.text().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(fresh).doesNotHaveDuplicates();
        assertThat(Corpus.rows(name)).noneMatch(row -> fresh.contains(row.text().toLowerCase(Locale.ROOT)));
    }

    @Test
    void noPairIsThereTwiceAndNoneIsOfTheSameWords() {
        List<Corpus.Row> pairs = Corpus.rows("duplicates-fresh");
        assertThat(pairs.stream().map(Corpus.Row::fields)).doesNotHaveDuplicates();
        assertThat(pairs).noneMatch(pair -> pair.fields().get(5).equals(pair.text()));
        assertThat(Corpus.rows("duplicates")).doesNotContainAnyElementsOf(pairs);
    }

    @Test
    void daysAndPlacesOfAPairAreNumbersInIndonesia() {
        assertThat(Corpus.rows("duplicates-fresh")).allSatisfy(pair -> {
            List<String> fields = pair.fields();
            assertThat(Integer.parseInt(fields.get(0))).isBetween(0, 29);
            for (int place : new int[] {3, 8}) {
                assertThat(fields.get(place).isEmpty())
                        .isEqualTo(fields.get(place + 1).isEmpty());
                if (!fields.get(place).isEmpty()) {
                    assertThat(Double.parseDouble(fields.get(place))).isBetween(-11.0, 6.0);
                    assertThat(Double.parseDouble(fields.get(place + 1))).isBetween(95.0, 141.0);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "triage", "formula", "duplicates", "routing"})
    void oneHalfIsHeldOutBehindTheOlderHalfWhichStaysAsItWas(String name) {
        Corpus corpus = Corpus.of(name);
        List<Corpus.Row> older = Corpus.rows(name);
        List<Corpus.Row> fresh = Corpus.rows(name + "-fresh");
        int heldOutBefore = corpus.heldOut().size() - corpus.freshHeldOut().size();
        assertThat(older).containsAll(corpus.heldOut().subList(0, heldOutBefore));
        assertThat(corpus.heldOut().subList(heldOutBefore, corpus.heldOut().size()))
                .isEqualTo(corpus.freshHeldOut());
        assertThat(fresh).containsAll(corpus.freshHeldOut());
        assertThat(corpus.tuned()).doesNotContainAnyElementsOf(corpus.freshHeldOut());
        assertThat(corpus.tuned())
                .containsAll(fresh.stream()
                        .filter(row -> !corpus.freshHeldOut().contains(row))
                        .toList());
        assertThat(fresh.stream().collect(Collectors.groupingBy(Corpus.Row::label, Collectors.counting())))
                .allSatisfy((label, all) -> assertThat(corpus.freshHeldOut().stream()
                                .filter(row -> row.label().equals(label))
                                .count())
                        .isEqualTo((all + 1) / 2));
    }

    private static List<List<String>> table(String name) throws IOException {
        return Resources.readLines(Resources.getResource("corpus/" + name + ".tsv"), StandardCharsets.UTF_8).stream()
                .map(line -> Splitter.on('\t').splitToList(line))
                .toList();
    }
}

package id.lapor.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final TextAnalysis ANALYSIS = new IndonesianText();
    private static final Topic LAMPS = new Topic("lampu", "lampu jalan", "street lamps");
    private static final Topic TRAFFIC = new Topic("lalin", "lalu lintas", "traffic");

    @Test
    void ofOverlappingPhrasesTheLongestCounts() {
        Topics topics =
                Topics.of(Map.of(LAMPS, List.of("lampu"), TRAFFIC, List.of("lampu merah", "simpang")), ANALYSIS);
        assertThat(codes(topics, "lampu merah di simpang mati")).containsExactly("lalin");
        assertThat(codes(topics, "lampu di gang mati")).containsExactly("lampu");
        assertThat(topics.in(ANALYSIS.contentWords("lampu merah mati")).get(TRAFFIC))
                .containsExactly(0, 1);
    }

    @Test
    void aTopicOnlyTouchedIsPassedOverAndRepeatingMakesItNoHeavier() {
        Topics topics =
                Topics.of(Map.of(LAMPS, List.of("lampu", "tiang", "bohlam"), TRAFFIC, List.of("simpang")), ANALYSIS);
        assertThat(codes(topics, "tiang lampu dan bohlam, simpang simpang simpang"))
                .containsExactly("lampu");
        assertThat(codes(topics, "lampu simpang")).containsExactlyInAnyOrder("lampu", "lalin");
        assertThat(codes(topics, "")).isEmpty();
    }

    @Test
    void aPhraseThatWouldLoseAWordIsPassedOver() {
        Topics topics = Topics.of(Map.of(LAMPS, List.of("orang hilang")), ANALYSIS);
        assertThat(codes(topics, "KTP hilang, orang hilang")).isEmpty();
    }

    @Test
    void everyShippedPhraseIsOfUse() {
        Topics.shipped()
                .forEach((topic, phrases) -> assertThat(phrases)
                        .as(topic.code())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allSatisfy(phrase -> assertThat(ANALYSIS.contentWords(phrase))
                                .hasSizeGreaterThanOrEqualTo(phrase.split(" ").length)));
        assertThat(Topics.common(ANALYSIS).find("drainase").orElseThrow().name(Locale.ENGLISH))
                .isEqualTo("drains");
    }

    @Test
    void twoTopicsCannotShareACode() {
        Topic twin = new Topic("lampu", "lampu taman", "park lamps");
        assertThatThrownBy(() -> Topics.of(Map.of(LAMPS, List.of("lampu"), twin, List.of("taman")), ANALYSIS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lampu");
        assertThatThrownBy(() -> new Topic(" ", "a", "b")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> codes(Topics topics, String text) {
        return topics.in(ANALYSIS.contentWords(text)).keySet().stream()
                .map(Topic::code)
                .toList();
    }
}

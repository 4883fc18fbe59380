package id.lapor.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrammarTest {

    @Test
    void choicesNumbersNamesAndFactsAreFilledIn() {
        assertThat(say(Map.of("a", List.of("{x|{y|z}} {3-5}{inti=lampu} {^inti}\\n{b}"), "b", List.of("baik")), "a"))
                .matches("[xyz] [345] Lampu\nbaik");
    }

    @Test
    void whatAVoiceSaysInItsOwnWayAndAnUpperLayerHideTheRest() {
        Sections upper = new Sections("upper", Map.of("b", List.of("atas")));
        Sections lower = new Sections(
                "lower",
                Map.of(
                        "a",
                        List.of("{b} {c}"),
                        "b",
                        List.of("bawah"),
                        "c",
                        List.of("biasa"),
                        "c.santai",
                        List.of("gitu")));
        Grammar grammar = Grammar.of(List.of(upper, lower));

        assertThat(new Telling(grammar, "santai", Dice.of(1, "test", 0)).say("a"))
                .isEqualTo("atas gitu");
        assertThat(new Telling(grammar, "resmi", Dice.of(1, "test", 0)).say("a"))
                .isEqualTo("atas biasa");
    }

    @Test
    void noPhraseIsRepeatedUntilAllAreUsed() {
        Grammar grammar = Grammar.of(List.of(new Sections("test", Map.of("a", List.of("satu", "dua", "tiga")))));
        Telling telling = new Telling(grammar, "biasa", Dice.of(1, "test", 0));
        Set<String> said = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            said.add(telling.say("a"));
        }

        assertThat(said).hasSize(3);
        assertThat(telling.say("a")).isIn(said);
    }

    @Test
    void mistakesInThePhraseFilesAreNamed() {
        assertThatThrownBy(() -> say(Map.of("a", List.of("{kejadain}")), "a"))
                .hasMessage("test or a layer below names an unknown list {kejadain}");
        assertThatThrownBy(() -> say(Map.of("a", List.of("{x|y")), "a")).hasMessage("A brace is not closed: {x|y");
        assertThatThrownBy(() -> Sections.read("nowhere.txt")).hasMessageContaining("nowhere.txt");
    }

    private static String say(Map<String, List<String>> lists, String name) {
        Grammar grammar = Grammar.of(List.of(new Sections("test", lists)));
        return new Telling(grammar, "biasa", Dice.of(7, "test", 0)).say(name);
    }
}

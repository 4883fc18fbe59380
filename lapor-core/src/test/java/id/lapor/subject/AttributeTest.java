package id.lapor.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.subject.Attribute.Choice;
import id.lapor.subject.Attribute.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeTest {

    private static final Choice YES = new Choice("ya", "Ya");
    private static final Choice NO = new Choice("tidak", "Tidak");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tiang",
                "nomor tiang",
                "nomor_tiang",
                "tiang\n",
                "é",
                "12345678901234567890123456789012345678901"
            })
    void aCodeIsShortAndPlain(String code) {
        assertThatThrownBy(() -> new Attribute(code, "Label", Kind.TEXT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Choice(code, "Label")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyChoicesHaveValuesAndTheyHaveToHaveSome(Kind kind) {
        Choice[] wrong = kind.isChosen() ? new Choice[0] : new Choice[] {YES};
        assertThatThrownBy(() -> new Attribute("a", "Label", kind, wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("values to choose from");
    }

    @Test
    void whatPeopleReadIsNeverBlankNorEndless() {
        for (String label : List.of("", " ", "x".repeat(201))) {
            assertThatThrownBy(() -> new Attribute("a", label, Kind.TEXT)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Choice("a", label)).isInstanceOf(IllegalArgumentException.class);
        }
        for (String hint : List.of(" ", "x".repeat(501))) {
            assertThatThrownBy(() -> new Attribute("a", "A", hint, Kind.TEXT, false, false, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void twoFieldsOrValuesOfOneCodeAreAMistake() {
        assertThatThrownBy(() -> new Attribute("a", "A", Kind.CHOICE, YES, NO, new Choice("ya", "Benar")))
                .hasMessageContaining("share a key");
        assertThatThrownBy(() -> new Category("jalan", "Jalan")
                        .asking(new Attribute("a", "A", Kind.TEXT), new Attribute("a", "B", Kind.DATE)))
                .hasMessageContaining("share a code");
    }

    @Test
    void aTopicAsksNoMoreThanAPersonAnswers() {
        Attribute[] many = IntStream.range(0, 21)
                .mapToObj(i -> new Attribute("a-" + i, "A", Kind.TEXT))
                .toArray(Attribute[]::new);
        Choice[] values =
                IntStream.range(0, 501).mapToObj(i -> new Choice("v-" + i, "V")).toArray(Choice[]::new);

        assertThatThrownBy(() -> Categories.of(List.of(new Category("jalan", "Jalan").asking(many))))
                .hasMessageContaining("more than 20 attributes");
        assertThatThrownBy(() -> Categories.of(
                        List.of(new Category("jalan", "Jalan").asking(new Attribute("a", "A", Kind.CHOICE, values)))))
                .hasMessageContaining("more than 500 values");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, PJU-12, ",
        "TEXT, 'baris satu\nbaris dua', ",
        "TEXT, 'nol\u0000', text.characters",
        "TEXT, 'separuh\ud83d', text.characters",
        "NUMBER, 40, ",
        "NUMBER, '12,5', ",
        "NUMBER, 12.5, ",
        "NUMBER, -3, ",
        "NUMBER, ' 40 ', ",
        "NUMBER, 40 cm, detail.number",
        "NUMBER, 1.000.000, detail.number",
        "NUMBER, 1234567890123456, detail.number",
        "NUMBER, ٤٠, detail.number",
        "DATE, 2026-03-27, ",
        "DATE, 27-03-2026, detail.date",
        "DATE, 2026-02-30, detail.date",
        "DATE, kemarin, detail.date",
        "DATE, 1899-12-31, date.range",
        "DATE, +999999999-01-01, date.range",
    })
    void whatIsTypedHasTheShapeOfItsKind(Kind kind, String value, String rule) {
        assertThat(AnswerRule.brokenBy(new Attribute("a", "A", kind), List.of(value)))
                .isEqualTo(rule);
    }

    @Test
    void whatIsTypedIsOneAnswerOfAtMostAThousandCharacters() {
        Attribute text = new Attribute("a", "A", Kind.TEXT);
        assertThat(AnswerRule.brokenBy(text, List.of("x".repeat(1_000)))).isNull();
        assertThat(AnswerRule.brokenBy(text, List.of("x".repeat(1_001)))).isEqualTo("text.long:1000");
        assertThat(AnswerRule.brokenBy(text, List.of("satu", "dua"))).isEqualTo("detail.one");
    }

    @Test
    void whatIsChosenIsOfferedAndChosenOnce() {
        Attribute one = new Attribute("a", "A", Kind.CHOICE, YES, NO);
        Attribute any = new Attribute("a", "A", Kind.CHOICES, YES, NO);
        for (Attribute field : List.of(one, any)) {
            assertThat(AnswerRule.brokenBy(field, List.of("ya"))).isNull();
            assertThat(AnswerRule.brokenBy(field, List.of("Ya"))).isEqualTo("choice.missing");
            assertThat(AnswerRule.brokenBy(field, List.of("ya", "ya"))).isEqualTo("choice.missing");
        }
        assertThat(AnswerRule.brokenBy(any, List.of("tidak", "ya"))).isNull();
        assertThat(AnswerRule.brokenBy(one, List.of("tidak", "ya"))).isEqualTo("choice.missing");
    }

    @Test
    void noMoreThanTwentyAreChosenAtOnce() {
        Choice[] values =
                IntStream.range(0, 21).mapToObj(i -> new Choice("v-" + i, "V")).toArray(Choice[]::new);
        List<String> keys = List.of(values).stream().map(Choice::key).toList();
        Attribute any = new Attribute("a", "A", Kind.CHOICES, values);

        assertThat(AnswerRule.brokenBy(any, keys.subList(0, 20))).isNull();
        assertThat(AnswerRule.brokenBy(any, keys)).isEqualTo("list.long:20");
    }

    @Test
    void onlyWhatIsRequiredHasToBeAnswered() {
        assertThat(AnswerRule.brokenBy(new Attribute("a", "A", Kind.TEXT), List.of()))
                .isNull();
        assertThat(AnswerRule.brokenBy(required(Kind.NUMBER), List.of())).isEqualTo("text.blank");
        assertThat(AnswerRule.brokenBy(required(Kind.CHOICES, YES), List.of())).isEqualTo("choice.missing");
    }

    private static Attribute required(Kind kind, Choice... values) {
        return new Attribute("a", "A", null, kind, true, false, List.of(values));
    }
}

package id.lapor.triage.likeness;

import static id.lapor.triage.likeness.Sightings.likeness;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Wording;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every two reports. */
class LikenessLawsTest {

    private static final String[] WORDS = {
        "jl",
        "melati",
        "raya",
        "gang",
        "sukun",
        "rt",
        "02",
        "7",
        "rw",
        "sdn",
        "depan",
        "dkt",
        "pasar",
        "legi",
        "lubang",
        "jeglongan",
        "lampu",
        "mati",
        "sampah",
        "bau",
        "banjir",
        "mampet",
        "pohon",
        "roboh",
        "tidak",
        "mohon",
        "bukan",
        "sudah",
        "nyala",
        "utara",
        "selatan",
        "perum",
        "griya",
        "blok",
        "c",
        "081234567890",
        "gudang",
        "beras",
        "wingi",
        "km",
        "4",
        "merpati",
        "mrpati",
        "parkir",
        "liar",
        "417",
        "😀",
        "sekali",
        "warga"
    };

    @Provide
    Arbitrary<Sighting> reports() {
        Arbitrary<String> words = Arbitraries.of(WORDS).list().ofMaxSize(14).map(list -> String.join(" ", list));
        Arbitrary<String> wild =
                Arbitraries.oneOf(words, words, Arbitraries.strings().ofMaxLength(40));
        return Combinators.combine(
                        wild,
                        Arbitraries.of("jalan", "banjir", "parkir").injectNull(0.3),
                        words,
                        Arbitraries.doubles()
                                .between(-7.4720, -7.4700)
                                .ofScale(5)
                                .injectNull(0.4),
                        Arbitraries.doubles()
                                .between(110.2200, 110.2220)
                                .ofScale(5)
                                .injectNull(0.1),
                        Arbitraries.integers().between(0, 40))
                .as((text, category, place, latitude, longitude, days) ->
                        new Sighting(text, category, place, latitude, longitude, Sightings.DAY.plusDays(days)));
    }

    @Property
    void itIsTheSameWhicheverComesFirst(@ForAll("reports") Sighting one, @ForAll("reports") Sighting other) {
        Likeness likeness = likeness(one, other);
        assertThat(likeness).isEqualTo(likeness(other, one));
        assertThat(likeness.score()).isBetween(0.0, 1.0);
        assertThat(likeness.sentence(Wording.INDONESIAN)).doesNotContain("{", "null");
    }

    @Property
    void whatSaysAnythingIsLikeItself(@ForAll("reports") Sighting report) {
        assertThat(likeness(report, report).score()).isEqualTo(Sightings.saysNothing(report) ? 0 : 1);
    }

    /** Of reports that say what it is about: of one that names a place only, the place is all there is to compare. */
    @Property
    void aCommonWordInBothNeverLowersIt(
            @ForAll("reports") Sighting any, @ForAll("reports") Sighting another, @ForAll("common") String word) {
        Sighting one = with("lubang", any);
        Sighting other = with("selokan", another);
        Likeness before = likeness(one, other);
        Likeness after = likeness(with(word, one), with(word, other));
        assertThat(after.score()).isGreaterThanOrEqualTo(before.score() - 1e-9);
    }

    @Provide
    Arbitrary<String> common() {
        return Arbitraries.of("warga", "mohon", "segera", "laporan", "pemerintah", "kemarin", "walikota");
    }

    private static Sighting with(String word, Sighting report) {
        return new Sighting(
                report.text() + ". " + word,
                report.category(),
                report.place(),
                report.latitude(),
                report.longitude(),
                report.day());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙏🙏🙏", "?!...", "\u0000", "\ud83d", "dan yang di"})
    void whatSaysNothingIsLikeNothing(String text) {
        Sighting silent = Sightings.of("jalan", "Jl. Sukun", text);
        assertThat(likeness(silent, silent).score()).isZero();
        assertThat(likeness(silent, Sightings.of("jalan", "Jl. Sukun", "Lubang"))
                        .score())
                .isZero();
    }

    @Test
    void theLongestTextOfNothingButPlacesIsAnsweredAsAnyOther() {
        Sighting one = Sightings.of("jalan", places(1), places(1) + " lubang");
        Sighting other = Sightings.of("jalan", places(5_000), places(5_000) + " lubang");
        assertThat(likeness(one, other).score()).isBetween(0.0, Likeness.DEFAULT_THRESHOLD);
        assertThat(likeness(one, one).score()).isCloseTo(1, Offset.offset(0.0));
    }

    private static String places(int from) {
        return IntStream.range(from, from + 1_500)
                .mapToObj(number -> "rt " + number + " jl x" + number)
                .collect(Collectors.joining(" "));
    }

    @Test
    void capitalsAndOtherTonguesAreReadAsWell() {
        Sighting loud = Sightings.of("jalan", "JL. SUKUN", "LUBANG BESAR DI JL. SUKUN!!! TOLONG");
        Sighting soft = Sightings.of("jalan", "jl sukun", "there is a lubang besar on jl sukun");
        assertThat(likeness(loud, soft).isAtLeast(Likeness.DEFAULT_THRESHOLD)).isTrue();
    }
}

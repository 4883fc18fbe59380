package id.lapor.triage.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.TextAnalysis;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places as citizens write them. */
class PlaceReaderTest {

    private final TextAnalysis analysis = new IndonesianText();
    private final PlaceReader reader = new PlaceReader(analysis, new PlaceWords(analysis, new Lexicon(analysis)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jl. Sukun Raya No. 12 RT.02/RW.05 | jalan sukun raya, nomor 12, RT 2, RW 5",
                "Gg. Nangka 3 | gang nangka 3",
                "Gg. H. Nangka III | gang nangka 3",
                "TPS Pasar Minggu | pasar minggu",
                "Jl. Batu Ceper IV RT 3 tiang 17 | jalan batu ceper 4, RT 3, tiang 17",
                "rt02 rw5 kel. Jatirejo | RT 2, RW 5, kelurahan jatirejo",
                "SDN1 Ngemplak | SD ngemplak 1",
                "Jl. Raya Magelang km 4 | jalan magelang, km 4",
                "Perum Puri Kencana blok C | perumahan puri kencana, blok c"
            })
    void aPlaceIsReadPartByPart(String place, String parts) {
        assertThat(parts(reader.read(place, ""))).containsExactlyInAnyOrder(parts.split(", "));
    }

    @Test
    void aStoryNamesPlacesBehindTheirKindOnly() {
        Whereabouts where = reader.read("", "jl sukun rusak parah, jalan licin 3 hari di depan gudang beras dkt SMP 4");
        assertThat(parts(where)).containsExactlyInAnyOrder("jalan sukun", "SMP 4");
        assertThat(where.landmarks()).contains("gudang", "beras").doesNotContain("rusak", "licin");
    }

    @Test
    void whereThePlaceNamesAStreetTheStoryDoesNot() {
        Whereabouts where = reader.read("Jl. Sukun", "dari jl nangka belok ke jl sukun rt 4");
        assertThat(parts(where)).containsExactlyInAnyOrder("jalan sukun", "RT 4");
    }

    @Test
    void whereAReportSaysItIsNotIsNoPartOfItsPlace() {
        Whereabouts where = reader.read("", "lampu gang nangka mati, bukan yang di gang sukun; rt 3 sudah nyala");
        assertThat(parts(where)).containsExactly("gang nangka");
        assertThat(where.denied()).extracting(PlacePart::words).containsExactlyInAnyOrder("gang sukun", "RT 3");
    }

    @Test
    void aTelephoneNumberIsNoHouse() {
        assertThat(parts(reader.read("no 081234567890", ""))).isEmpty();
    }

    private static Set<String> parts(Whereabouts where) {
        return where.parts().stream().map(PlacePart::words).collect(Collectors.toSet());
    }
}

package id.lapor.triage.likeness;

import static id.lapor.triage.likeness.Sightings.alike;
import static id.lapor.triage.likeness.Sightings.at;
import static id.lapor.triage.likeness.Sightings.days;
import static id.lapor.triage.likeness.Sightings.likeness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports are about one incident. */
class PlainLikenessTest {

    private static final Sighting HOLE = Sightings.of(
            "jalan", "Jl. Sukun depan SDN 7", "Lubang dalam di Jl. Sukun depan SDN 7, motor sering jatuh.");

    @Test
    void oneHoleIsOneHoleInOtherWords() {
        Sighting other = Sightings.of("jalan", "", "min jeglongan jl sukun dpn sd 7 gede bgt, wingi ono sing tiba");
        assertThat(alike(HOLE, other)).isTrue();
    }

    @Test
    void anOfficerReadsWhy() {
        Sighting other = Sightings.of("jalan", "Jl. Sukun", "Lubang di Jl. Sukun dpn SD 7");
        Likeness likeness = likeness(at(-7.47012, 110.22031, HOLE), days(2, at(-7.47030, 110.22052, other)));
        assertThat(likeness.sentence(Wording.INDONESIAN))
                .isEqualTo("jarak 31 m; tempat yang sama: SD, SD 7, sukun; hal yang sama: lubang; selisih 2 hari");
        assertThat(likeness.sentence(Locale.ENGLISH))
                .isEqualTo("31 m apart; same place: SD, SD 7, sukun; same matter: lubang; 2 days between them");
    }

    @ParameterizedTest
    @CsvSource({
        "Jl. Sukun RT 02, Jl. Sukun RT 07, RT 2 ≠ RT 7",
        "Jl. Sukun, Jl. Sukun Raya, jalan sukun ≠ jalan sukun raya",
        "Jl. Sukun, Gang Sukun, gang sukun ≠ jalan sukun",
        "Jl. Sukun No. 4, Jl. Sukun no 40, nomor 4 ≠ nomor 40",
        "Jl. Sukun km 2, Jl. Sukun Km 5, km 2 ≠ km 5",
        "SDN 1 Ngemplak, SDN 2 Ngemplak, SD ngemplak 1 ≠ SD ngemplak 2",
        "Kelurahan Ngemplak, Kelurahan Jatirejo, kelurahan jatirejo ≠ kelurahan ngemplak",
        "Lapangan Sukun sisi utara, Lapangan Sukun sisi selatan, selatan ≠ utara"
    })
    void placesThatContradictEachOtherAreTwoPlaces(String one, String other, String contradiction) {
        String story = "Selokan mampet dan airnya bau busuk";
        Likeness likeness = likeness(Sightings.of("banjir", one, story), Sightings.of("banjir", other, story));
        assertThat(likeness.isAtLeast(Likeness.DEFAULT_THRESHOLD)).isFalse();
        assertThat(likeness.sentence(Wording.INDONESIAN)).contains("tempat yang berbeda: " + contradiction);
    }

    @Test
    void aStreetWithASlipOfTheFingerIsTheSameStreet() {
        Sighting slip = Sightings.of("jalan", "jl cendrwasih", "lubang gede");
        Sighting right = Sightings.of("jalan", "Jl. Cendrawasih", "Lubang besar");
        assertThat(alike(slip, right)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Terminal Leuwi Panjang, terminal leuwipanjang", "SD Muhammadiyah, sd muh"})
    void aNameMayBeWrittenInOneOrCutShort(String one, String other) {
        Likeness likeness = likeness(
                Sightings.of("lainnya", one, "Toilet rusak dan bau"), Sightings.of("lainnya", other, "wc bau, rusak"));
        assertThat(likeness.sentence(Wording.INDONESIAN)).doesNotContain("tempat yang berbeda");
    }

    @ParameterizedTest
    @CsvSource({
        "Jl. Batu Ceper IV tiang 17, jl batu ceper 4 tiang 3, tiang 17 ≠ tiang 3",
        "Gg. H. Naim 3, gang haji naim 2, gang naim 2 ≠ gang naim 3",
        "TPS Tidar Krajan, tps tidar campur, TPS tidar campur ≠ TPS tidar krajan"
    })
    void oneNumberOrNameOfSeveralMakesAnotherPlace(String one, String other, String contradiction) {
        Likeness likeness = likeness(
                Sightings.of("penerangan", one, "Lampu mati"), Sightings.of("penerangan", other, "lampu mati"));
        assertThat(likeness.isAtLeast(Likeness.DEFAULT_THRESHOLD)).isFalse();
        assertThat(likeness.sentence(Wording.INDONESIAN)).contains(contradiction);
    }

    @Test
    void anAmountOfMoneyIsNoFileNumber() {
        Sighting cheap = Sightings.of("parkir", "Pasar Wage", "Parkir ditarik Rp10.500 di Pasar Wage");
        Sighting dear = Sightings.of("parkir", "Pasar Wage", "parkir pasar wage ditarik 5 ribu");
        assertThat(likeness(cheap, dear).sentence(Wording.INDONESIAN)).doesNotContain("500");
    }

    @Test
    void oneStreetHasMoreThanOneTrouble() {
        Sighting music =
                Sightings.of("ketertiban", "Jl. Sukun depan SDN 7", "Karaoke di Jl. Sukun depan SDN 7 berisik.");
        assertThat(alike(HOLE, music)).isFalse();
        assertThat(likeness(HOLE, music).sentence(Wording.INDONESIAN))
                .contains("tidak ada hal yang sama", "kategori yang berbeda: jalan ≠ ketertiban");
    }

    @Test
    void twoReportsThatEachTellOfTheirOwnTroubleAreLessAlikeThanOneThatOnlyTellsMore() {
        Sighting waste = Sightings.of("sampah", "Jl. Jambu", "Sampah di Jl. Jambu");
        Sighting burnt = Sightings.of("sampah", "Jl. Jambu", "Sampah dibakar di Jl. Jambu");
        Sighting stolen = Sightings.of("sampah", "Jl. Jambu", "Bak sampah dicuri di Jl. Jambu");
        assertThat(likeness(burnt, stolen).score())
                .isLessThan(likeness(waste, stolen).score());
    }

    @Test
    void twoWordsForOneTroubleCountAsSomethingShared() {
        Sighting broken = Sightings.of("penerangan", "Jl. Sukun", "Lampu padam di Jl. Sukun");
        Sighting dark = Sightings.of("penerangan", "Jl. Sukun", "jl sukun peteng lampune");
        Sighting glaring = Sightings.of("penerangan", "Jl. Sukun", "Lampu di Jl. Sukun terlalu silau");
        assertThat(alike(broken, dark)).isTrue();
        assertThat(likeness(broken, dark).sentence(Wording.INDONESIAN)).contains("hal yang sama: lampu, gelap ~ mati");
        assertThat(alike(broken, glaring)).isFalse();
        assertThat(likeness(broken, glaring).sentence(Wording.INDONESIAN)).contains("hal yang berlainan: mati ≠ silau");
    }

    @Test
    void aMatterThatOnlyOneSpeaksOfIsToldToTheOfficer() {
        Sighting waste = Sightings.of("sampah", "Jl. Jambu", "Sampah di Jl. Jambu");
        Sighting stolen = Sightings.of("sampah", "Jl. Jambu", "Bak sampah dicuri di Jl. Jambu");
        assertThat(alike(waste, stolen)).isFalse();
        assertThat(likeness(waste, stolen).sentence(Locale.ENGLISH)).contains("only in one of the reports: pencurian");
    }

    @Test
    void pointsTellWhatWordsDoNot() {
        Sighting one = Sightings.of("pohon", "", "Pohon tumbang menutup jalan");
        Sighting other = Sightings.of("pohon", "", "pohon roboh, dalan ketutup");
        double unknown = likeness(one, other).score();
        double near =
                likeness(at(-7.47, 110.22, one), at(-7.4702, 110.2201, other)).score();
        double far = likeness(at(-7.47, 110.22, one), at(-7.48, 110.22, other)).score();
        assertThat(near).isGreaterThan(unknown);
        assertThat(far).isLessThan(unknown).isLessThan(Likeness.DEFAULT_THRESHOLD);
    }

    @Test
    void aPointThatIsNoneIsNotMeasured() {
        assertThat(likeness(at(0, 0, HOLE), at(0, 0, days(1, HOLE))).sentence(Wording.INDONESIAN))
                .doesNotContain("jarak");
        assertThat(likeness(at(Double.NaN, 110, HOLE), at(95, 110, days(1, HOLE)))
                        .sentence(Wording.INDONESIAN))
                .doesNotContain("jarak");
    }

    @Test
    void relatedCategoriesLowerTheScoreLessThanOthers() {
        Sighting flood = Sightings.of("banjir", HOLE.place(), HOLE.text() + " Tergenang.");
        Sighting road = Sightings.of("jalan", HOLE.place(), HOLE.text());
        Sighting school = Sightings.of("parkir", HOLE.place(), HOLE.text());
        Sighting population = Sightings.of("kependudukan", HOLE.place(), HOLE.text());
        assertThat(likeness(flood, road).score())
                .isGreaterThan(likeness(flood, school).score());
        assertThat(likeness(flood, population).score())
                .isEqualTo(likeness(flood, school).score());
    }

    @Test
    void aTextThatSpeaksOfAnotherOneIsBelieved() {
        Sighting first = Sightings.of("penerangan", "Perum Puri Kencana", "PJU blok C mati total, gelap");
        Sighting second =
                Sightings.of("penerangan", "Perum Puri Kencana", "PJU mati di blok F, gelap. Blok C sudah nyala");
        assertThat(alike(first, second)).isFalse();
        assertThat(likeness(first, second).sentence(Wording.INDONESIAN)).contains("bukan blok c", "blok c ≠ blok f");
    }

    @Test
    void aFightIsOverTheNextWeekAndAHoleIsNot() {
        Sighting fight = Sightings.of("ketertiban", "Lapangan Sukun", "Pelajar tawuran di lapangan Sukun");
        Sighting again = Sightings.of("ketertiban", "Lapangan Sukun", "tawuran pelajar lagi di lap Sukun");
        assertThat(likeness(fight, days(7, again)).score())
                .isLessThan(likeness(fight, again).score());
        Sighting hole = Sightings.of("jalan", "Jl. Sukun", "lubang dpn SDN 7 belum ditambal");
        assertThat(likeness(HOLE, days(25, hole)).score())
                .isEqualTo(likeness(HOLE, hole).score());
    }

    @Test
    void onlyANumberOfAPersonTellsNothingOfTheIncident() {
        Sighting one = Sightings.of("lainnya", "", "Hubungi 081234567890 soal wifi");
        Sighting other = Sightings.of("lainnya", "", "Hubungi 081234567890 soal ular");
        assertThat(likeness(one, other).sentence(Wording.INDONESIAN)).doesNotContain("0812");
    }

    @Test
    void nothingThatCouldBeLoggedHoldsTheWords() {
        Likeness likeness = likeness(HOLE, Sightings.of("jalan", "Jl. Sukun", "Lubang di Jl. Sukun"));
        Impression read = new PlainLikeness(new IndonesianText()).read(HOLE);
        assertThat(List.of(HOLE, likeness, read, read.where(), read.matters(), Spot.of(read, read))
                        .toString())
                .doesNotContainIgnoringCase("sukun")
                .doesNotContainIgnoringCase("lubang");
    }

    @Test
    void manyCandidatesAreAnsweredInTheirOrder() {
        List<Sighting> candidates = List.of(
                HOLE, Sightings.of("sampah", "Pasar Wage", "Sampah menumpuk"), Sightings.of("jalan", "", "Lubang"));
        PlainLikeness likeness = new PlainLikeness(new IndonesianText());
        assertThat(likeness.toEach(HOLE, candidates))
                .isEqualTo(candidates.stream()
                        .map(candidate -> likeness.between(HOLE, candidate))
                        .toList());
        LikenessPolicy never = (one, other) -> new Likeness(0, List.of());
        assertThat(never.toEach(HOLE, candidates)).hasSize(3).allMatch(none -> none.score() == 0);
    }

    @Test
    void aLikenessLiesBetweenZeroAndOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Likeness(1.01, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Likeness(Double.NaN, List.of()));
    }
}

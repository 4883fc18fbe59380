package id.lapor.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.Wording;
import id.lapor.subject.Channel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped rules see in plain examples. */
class TriageTest {

    private final Triage triage = Triage.standard(new IndonesianText());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pohon tumbang menimpa motor, orangnya masih di bawah, tolong cepat!",
                "KEBAKARAN di Pasar Legi, api membesar, ada orang terjebak di lantai dua",
                "wit ambruk niban omah, ono sing kejepit",
                "caah, cai asup ka imah, aya nu palid"
            })
    void dangerStartsTheClock(String text) {
        assertThat(finding(TriageKind.EMERGENCY, text))
                .hasValueSatisfying(found -> assertThat(found.isCertain()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kebakaran bulan lalu sudah padam, kapan surat keterangan untuk klaim saya jadi?",
                "Tenggelam dalam birokrasi, urus KTP dua bulan tidak selesai",
                "Terima kasih regu damkar yang kemarin sigap memadamkan api",
                "Lampu jalan di Jalan Melati mati sejak dua minggu, mohon diperbaiki"
            })
    void whatIsOverAFigureOfSpeechOrARepairStartsNoClock(String text) {
        assertThat(finding(TriageKind.EMERGENCY, text)).isNotPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PRANK | tes tes wkwkwk
            PRANK | Dijual cepat tanah kavling, minat hubungi marketing kami
            PRANK | asdfghjkl
            PRANK | 😂😂😂
            TOO_GENERAL | Pelayanan buruk, pejabatnya cuma janji manis
            OUT_OF_SCOPE | Suami saya selingkuh dan mertua ikut campur rumah tangga kami
            LEGAL_PROCEEDINGS | Perkara saya sudah disidangkan di pengadilan, putusan hakim tidak adil
            """)
    void whatBelongsElsewhereIsSeen(TriageKind kind, String text) {
        assertThat(finding(kind, text))
                .hasValueSatisfying(found -> assertThat(found.isLikely()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jalan Mangga depan SDN 3 berlubang besar, sudah dua bulan, mohon ditambal",
                "Sampah di TPS Pasar Legi tidak diangkut sejak Senin",
                "Bagaimana cara mengurus akta kelahiran anak di Disdukcapil?"
            })
    void aReportWithAMatterAndAPlaceIsLeftAlone(String text) {
        assertThat(triage.findingsOn(TriageCase.of(text))).noneMatch(TriageFinding::isLikely);
    }

    @Test
    void theReasonNamesTheStrongestSignsInBothLanguages() {
        TriageFinding found = finding(TriageKind.EMERGENCY, "Pohon roboh menimpa motor, pengendara pingsan")
                .orElseThrow();
        assertThat(found.sentence(Wording.INDONESIAN))
                .startsWith("Mungkin darurat")
                .contains("pingsan");
        assertThat(found.sentence(Locale.ENGLISH))
                .startsWith("Perhaps an emergency")
                .contains("pingsan");
        assertThat(found.arguments().get(0).toString().split(", ")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aReasonQuotesNothingThatItHasQuotedAsPartOfMore() {
        TriageFinding found = finding(TriageKind.EMERGENCY, "Pohon roboh menimpa motor, pengendara pingsan")
                .orElseThrow();
        List<String> quotes = List.of(found.arguments().get(0).toString().split(", "));
        assertThat(quotes)
                .hasSizeGreaterThan(1)
                .allSatisfy(quote -> assertThat(quotes)
                        .filteredOn(other -> other.contains(quote))
                        .containsExactly(quote));
    }

    @Test
    void dangerIsSeenInWordsOfItsFieldsThoughNoSignNamesIt() {
        String danger = "Anak tetangga di kamar atas, tangga ke atap penuh jelaga, korek dan arang";
        assertThat(score(TriageKind.EMERGENCY, danger))
                .isGreaterThan(score(TriageKind.EMERGENCY, "Denda pajak dan biaya karcis"));
    }

    @Test
    void aJokeAboutALawsuitIsLessOfALawsuit() {
        String lawsuit = "Putusan hakim di pengadilan tidak adil";
        assertThat(score(TriageKind.LEGAL_PROCEEDINGS, lawsuit + ", wkwkwk canda, sekian pantun saya"))
                .isLessThan(score(TriageKind.LEGAL_PROCEEDINGS, lawsuit));
    }

    @Test
    void aSentenceEndsAPhrase() {
        assertThat(score(TriageKind.EMERGENCY, "Kabel telepon. Putus asa saya."))
                .isLessThan(score(TriageKind.EMERGENCY, "Kabel telepon putus."));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.3", "2, 0.51", "3, 0.657"})
    void everyEarlierPrankOfAReporterWeighsMore(int before, double score) {
        TriageCase report = new TriageCase("Jalan rusak", null, "", Channel.WHATSAPP, before, 0);
        TriageFinding found = only(TriageKind.REPEATED_ABUSE, report).orElseThrow();
        assertThat(found.score()).isCloseTo(score, offset(1e-9));
        assertThat(found.sentence(Wording.INDONESIAN)).contains(String.valueOf(before));
    }

    @Test
    void nobodyIsSuspectedWithoutEarlierPranks() {
        assertThat(finding(TriageKind.REPEATED_ABUSE, "Jalan rusak")).isEmpty();
    }

    @Test
    void aPlaceOfItsOwnAndSupportersSpeakForAReport() {
        String text = "jalan rusak dimana-mana";
        TriageCase placed = new TriageCase(text, "jalan", "Jalan Melati 3", Channel.WEBSITE, 0, 5);
        assertThat(score(TriageKind.TOO_GENERAL, text))
                .isGreaterThan(only(TriageKind.TOO_GENERAL, placed)
                        .map(TriageFinding::score)
                        .orElse(0.0));
    }

    @Test
    void theHighestScoreComesFirstWhateverTheOrderOfTheRules() {
        TriageFinding faint = new TriageFinding(TriageKind.DUPLICATE, 0.3, "REPEATED_ABUSE", List.of(1));
        TriageFinding sure = new TriageFinding(TriageKind.RECURRENCE, 0.9, "REPEATED_ABUSE", List.of(1));
        Triage host = new Triage(List.of(report -> List.of(faint))).with(report -> List.of(sure));
        assertThat(host.findingsOn(TriageCase.of("x"))).containsExactly(sure, faint);
        assertThat(triage.findingsOn(new TriageCase("tes wkwk anjing", null, "", Channel.SMS, 1, 0)))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(TriageFinding::score).reversed());
    }

    @Test
    void aFaintDangerIsShownWhereAFaintJokeIsNot() {
        assertThat(new TriageFinding(TriageKind.EMERGENCY, 0.4, "EMERGENCY", List.of("x")).isLikely())
                .isTrue();
        assertThat(new TriageFinding(TriageKind.PRANK, 0.4, "PRANK", List.of("x")).isLikely())
                .isFalse();
    }

    @Test
    void onlyAnEmergencyIsEverCertain() {
        assertThat(new TriageFinding(TriageKind.PRANK, 1, "PRANK", List.of("x")).isCertain())
                .isFalse();
        assertThat(new TriageFinding(TriageKind.EMERGENCY, TriageFinding.CERTAIN, "EMERGENCY", List.of("x"))
                        .isCertain())
                .isTrue();
    }

    @Test
    void nothingPrintsTheWordsOfAReporter() {
        TriageCase report = TriageCase.of("Tetangga saya Budi pingsan");
        assertThat(report).asString().doesNotContain("Budi");
        assertThat(triage.findingsOn(report))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).asString().doesNotContain("pingsan"));
    }

    @Test
    void scoresAndCountsOutOfBoundsAreRefused() {
        assertThatThrownBy(() -> new TriageFinding(TriageKind.PRANK, 1.1, "PRANK", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TriageFinding(TriageKind.PRANK, Double.NaN, "PRANK", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TriageCase("x", null, "", Channel.SMS, -1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private double score(TriageKind kind, String text) {
        return finding(kind, text).map(TriageFinding::score).orElse(0.0);
    }

    private Optional<TriageFinding> finding(TriageKind kind, String text) {
        return only(kind, TriageCase.of(text));
    }

    private Optional<TriageFinding> only(TriageKind kind, TriageCase report) {
        return triage.findingsOn(report).stream()
                .filter(found -> found.kind() == kind)
                .findFirst();
    }
}

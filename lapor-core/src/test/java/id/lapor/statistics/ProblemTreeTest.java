package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.followup.Cause;
import id.lapor.report.ArchiveReason;
import id.lapor.report.PublicHandle;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Categories;
import id.lapor.subject.Classification;
import id.lapor.subject.Place;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTreeTest {

    private static final Period FIRST_HALF = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final Place NORTH = new Place("Utara", "33.71.01.1001", null, null);
    private static final Place ALUN_ALUN = new Place("Alun-alun", "33.71.02.1001", -7.4706, 110.2178);
    private static final ProblemNames NAMES =
            new ProblemNames(Categories.common(), Map.of("33.71.01", "Magelang Selatan"), Locale.forLanguageTag("id"));

    private final List<ReportFacts> facts = new ArrayList<>();

    private ReportFacts add(Told told) {
        facts.add(told.facts());
        return facts.get(facts.size() - 1);
    }

    private static Told told(String topic) {
        return Told.submitted().on(topic);
    }

    private static Told answered(String topic, Place place, Cause cause, int days) {
        return told(topic).at(place).delegated(City.PUPR).days(days).answered(City.PUPR, cause);
    }

    private ProblemTree tree() {
        return ProblemTree.of(facts, FIRST_HALF);
    }

    @Test
    void itBranchesByTopicThenCauseThenPlaceTheHeaviestFirst() {
        add(answered("jalan", NORTH, Cause.WEAR, 1));
        add(answered("banjir", NORTH, Cause.WEATHER, 4));
        add(answered("banjir", ALUN_ALUN, Cause.BUDGET, 2));
        add(answered("banjir", NORTH, Cause.BUDGET, 3));
        add(told("banjir").at(NORTH));
        ProblemTree tree = tree();
        assertThat(tree.problems()).extracting(ProblemTree.Problem::category).containsExactly("banjir", "jalan");
        ProblemTree.Problem flood = tree.problems().get(0);
        assertThat(flood.weight().reports()).isEqualTo(4);
        assertThat(flood.weight().days()).isEqualTo(9);
        assertThat(flood.roots())
                .extracting(ProblemTree.Root::cause)
                .containsExactly(Cause.BUDGET, Cause.WEATHER, null);
        assertThat(flood.roots().get(0).sites())
                .extracting(site -> site.spot().district())
                .containsExactly("33.71.01", "33.71.02");
        assertThat(flood.roots().get(0).sites().get(1).spot().cell()).isNotNull();
    }

    @Test
    void aReportWithSeveralCausesIsBelowEachAndCountedOnceAbove() {
        add(answered("jalan", NORTH, Cause.WEAR, 1).replied().answered(City.PUPR, Cause.BUDGET));
        ProblemTree.Problem road = tree().problems().get(0);
        assertThat(road.weight().reports()).isEqualTo(1);
        assertThat(road.roots())
                .hasSize(2)
                .allSatisfy(root -> assertThat(root.weight().reports()).isEqualTo(1));
    }

    @Test
    void theTrendIsAgainstThePeriodBeforeAndOlderReportsAreNotInIt() {
        add(told("jalan"));
        for (String day : List.of("2025-07-01T08:00", "2025-12-31T08:00", "2025-06-30T08:00", "2026-07-01T08:00")) {
            add(Told.submittedAt(SettableClock.wib(day)).on("jalan"));
            add(Told.submittedAt(SettableClock.wib(day)).on("sampah"));
        }
        ProblemTree tree = tree();
        assertThat(tree.before()).isEqualTo(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)));
        assertThat(tree.problems()).extracting(ProblemTree.Problem::category).containsExactly("jalan");
        assertThat(tree.problems().get(0).weight().before()).isEqualTo(2);
        assertThat(tree.problems().get(0).weight().trend()).isEqualTo(-1);
    }

    @Test
    void pranksOversightAndWhatIsNoPublicServiceGrowNothing() {
        add(told("jalan").archived(ArchiveReason.SPAM));
        add(told("jalan").archived(ArchiveReason.NOT_PUBLIC_SERVICE));
        add(Told.submitted().about(Told.matter(Classification.OVERSIGHT, "jalan", NORTH)));
        assertThat(tree().problems()).isEmpty();
        add(told("jalan").archived(ArchiveReason.TOO_GENERAL));
        assertThat(tree().problems()).hasSize(1);
    }

    @Test
    void thePublishedReportsThatWereRedLongestAreTheExamples() {
        List<PublicHandle> longest = new ArrayList<>();
        for (int days = 1; days <= 5; days++) {
            longest.add(0, add(answered("jalan", NORTH, Cause.WEAR, days)).example());
        }
        add(answered("jalan", NORTH, Cause.WEAR, 9).promised(new Secrecy(Anonymity.OPEN, true)));
        assertThat(tree().problems().get(0).weight().examples()).isEqualTo(longest.subList(0, 3));
    }

    @Test
    void fiveReportsOnASquareMakeAHotSpotAndAnonymousOnesDoNot() {
        for (int i = 0; i < 4; i++) {
            add(answered("parkir", ALUN_ALUN, Cause.CONDUCT, 1));
        }
        add(answered("parkir", ALUN_ALUN, Cause.CONDUCT, 1).promised(new Secrecy(Anonymity.ANONIM, false)));
        assertThat(tree().hotSpots()).isEmpty();
        add(answered("parkir", ALUN_ALUN, Cause.CONDUCT, 1));
        assertThat(tree().hotSpots()).singleElement().satisfies(spot -> {
            assertThat(spot.category()).isEqualTo("parkir");
            assertThat(spot.weight().reports()).isEqualTo(5);
            assertThat(spot.spot()).isEqualTo(Spot.of(ALUN_ALUN, true));
        });
    }

    @Test
    void theSheetIsCsvWithoutAFormulaInIt() {
        for (String topic : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1")) {
            add(told(topic).at(ALUN_ALUN));
        }
        add(told("a \"b\", c\nd"));
        String csv = ProblemSheet.csv(tree(), NAMES);
        assertThat(csv)
                .startsWith("\"Masalah\",\"Sebab\",\"Kecamatan\",\"Lintang\",\"Bujur\",\"Jumlah laporan\",")
                .endsWith("\r\n")
                .contains("\"'=1+1\"", "\"'+1\"", "\"'-1\"", "\"'@SUM(A1)\"", "\"'\t=1\"", "\"'\r=1\"", "\"' =1\"")
                .contains("\"'＝1\"", "\"a \"\"b\"\", c\nd\"", "\"7,47225° LS\"", "\"110,21625° BT\"")
                .doesNotContainPattern("\"[=+@\t-]");
    }

    @Test
    void forJsonThereAreOnlyMapsListsStringsAndNumbers() {
        ReportFacts road = add(answered("jalan", ALUN_ALUN, Cause.WEAR, 2));
        Map<String, Object> weight = Map.of(
                "reports",
                1L,
                "reportsBefore",
                0L,
                "daysRed",
                2L,
                "examples",
                List.of(road.example().value()));
        Map<String, Object> place =
                with(weight, Map.of("district", "33.71.02", "latitude", -7.47225, "longitude", 110.21625));
        Map<String, Object> cause = with(weight, Map.of("cause", "WEAR", "places", List.of(place)));
        Map<String, Object> problem = with(weight, Map.of("category", "jalan", "causes", List.of(cause)));
        assertThat(ProblemSheet.json(tree()))
                .isEqualTo(Map.of(
                        "period", Map.of("from", "2026-01-01", "to", "2026-06-30"),
                        "before", Map.of("from", "2025-07-01", "to", "2025-12-31"),
                        "problems", List.of(problem),
                        "hotSpots", List.of()));
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    @Test
    void theDocumentIsMarkdownInIndonesian() {
        String first = add(answered("jalan", NORTH, Cause.WEAR, 2)).example().value();
        add(told("<b>*x*</b>").at(ALUN_ALUN).days(1));
        assertThat(ProblemDocument.markdown(tree(), NAMES)).isEqualTo("""
                        # Pohon masalah 1 Januari 2026 – 30 Juni 2026 (pembanding: 1 Juli 2025 – 31 Desember 2025)

                        - Hari merah adalah jumlah hari laporan belum ditindaklanjuti atau lewat tenggat. Laporan dengan beberapa sebab tercantum pada setiap sebab.

                        ## Jalan dan jembatan

                        - 1 laporan (periode sebelumnya 0), 2 hari merah; contoh: %s
                        - Usia atau keausan sarana: 1 laporan (periode sebelumnya 0), 2 hari merah; contoh: %s
                          - Magelang Selatan: 1 laporan (periode sebelumnya 0), 2 hari merah; contoh: %s

                        ## \\<b\\>\\*x\\*\\</b\\>

                        - 1 laporan (periode sebelumnya 0), 1 hari merah
                        - Sebab belum diketahui: 1 laporan (periode sebelumnya 0), 1 hari merah
                          - 33.71.02, sekitar 7,47225° LS 110,21625° BT: 1 laporan (periode sebelumnya 0), 1 hari merah
                        """.formatted(first, first, first));
    }

    @Test
    void namesThatBeginLikeMarkdownStayNames() {
        for (String topic : List.of("# satu", "- dua", "3. tiga", "4) empat", "5.5 lima")) {
            add(told(topic));
        }
        assertThat(ProblemDocument.markdown(tree(), NAMES))
                .contains("## \\# satu\n", "## \\- dua\n", "## 3\\. tiga\n", "## 4\\) empat\n", "## 5.5 lima\n");
    }

    @Test
    void theDocumentIsHtmlWithoutForeignMarkup() {
        add(told("<b>&x</b>").at(NORTH).days(1));
        add(told("jalan").at(NORTH));
        String html = ProblemDocument.html(tree(), new ProblemNames(Categories.common(), Map.of(), Locale.ENGLISH));
        assertThat(html)
                .contains("<h2>&lt;b&gt;&amp;x&lt;/b&gt;</h2>", "<li>Cause not known yet: 1 reports")
                .doesNotContain("<b>");
        assertThat(html.split("<ul>", -1)).hasSameSizeAs(html.split("</ul>", -1));
        assertThat(html.split("<li>", -1)).hasSameSizeAs(html.split("</li>", -1));
    }

    @Test
    void thePeriodBeforeIsAsLong() {
        assertThat(Period.ofYear(2024).before()).isEqualTo(Period.ofYear(2023));
        Period week = new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8));
        assertThat(week.before()).isEqualTo(new Period(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 1)));
        Period march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(march.before()).isEqualTo(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
        assertThatThrownBy(() -> new Period(march.to(), march.from())).isInstanceOf(IllegalArgumentException.class);
    }
}

package id.lapor.monggo;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.statistics.Kpi;
import id.lapor.statistics.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PageTest
@DisplayName("Statistics")
class StatisticsPagesTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String DEMO_PASSWORD = "monggo-lapor-2026";

    @LocalServerPort
    int port;

    @Autowired
    Lapor lapor;

    private String lastQuarter() {
        Quarter quarter = lapor.citizen().lastQuarter();
        return "?dari=" + quarter.days().from() + "&sampai=" + quarter.days().to();
    }

    private Kpi of(Actor officer) {
        return lapor.officer(officer)
                .statistics(lapor.citizen().lastQuarter().days())
                .figures();
    }

    @Test
    @DisplayName("show an office every percentage with what it is a share of")
    void everyShareHasItsDenominator() {
        Browser.Page page = signedIn("koordinator").open("/petugas/statistik" + lastQuarter());
        Kpi figures = of(Actor.coordinator("koordinator"));
        assertThat(figures.received()).isGreaterThanOrEqualTo(28);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        figures.received() + " laporan masuk",
                        figures.responded().sentence(INDONESIAN))
                .contains(figures.followedUp().sentence(INDONESIAN), "Janji yang ditepati", "Peringkat instansi")
                .contains("dari 5 bintang, diberikan oleh "
                        + figures.satisfaction().rated().count() + " dari " + figures.received() + " pelapor")
                .contains("Dinas Perhubungan", "Pohon masalah", "Usia atau keausan sarana", "Magelang Selatan")
                .contains("Titik rawan", "Dibanding tahun sebelumnya");
        Pattern bare = Pattern.compile("\\d %(?! \\()");
        assertThat(bare.matcher(page.text()).results()).isEmpty();
    }

    @Test
    @DisplayName("are about one's own agency only")
    void liaisonsSeeTheirOwn() {
        String text = signedIn("dlh").open("/petugas/statistik" + lastQuarter()).text();
        long own = of(Actor.liaison("dlh", AgencyId.of("dlh"))).received();
        assertThat(text).contains(own + " laporan masuk", "Sampah dan kebersihan");
        assertThat(own).isBetween(6L, of(Actor.coordinator("koordinator")).received() - 1);
        assertThat(text).doesNotContain("Dinas PUPR", "Lampu jalan");
        assertThat(signedIn("inspektorat")
                        .open("/petugas/statistik" + lastQuarter())
                        .text())
                .contains("Belum ada laporan pada waktu ini");
        assertThat(signedIn("sari").open("/petugas/statistik").status()).isEqualTo(403);
        assertThat(new Browser(port).open("/petugas/statistik").path()).isEqualTo("/masuk");
    }

    @Test
    @DisplayName("begin with this year, whatever stands in the address")
    void oddAddresses() {
        Browser coordinator = signedIn("koordinator");
        for (String odd :
                List.of("", "?dari=kemarin", "?dari=2026-02-01&sampai=2026-01-01", "?dari=0001-01-01&sampai=x")) {
            Browser.Page page = coordinator.open("/petugas/statistik" + odd);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html())
                    .contains("value=\"" + LocalDate.now(Agency.WIB).getYear() + "-01-01\"");
        }
        assertThat(coordinator.open("/petugas/statistik?lang=en").text())
                .contains("Beside the years before", "reports received)", "Ranking of agencies");
    }

    @Test
    @DisplayName("come along as table, document and data")
    void problemTreeIsTakenAlong() {
        Browser coordinator = signedIn("koordinator");
        Browser.Page page = coordinator.open("/petugas/statistik" + lastQuarter());
        for (String form : List.of("csv", "html", "json")) {
            String link = page.first("id=\"pohon-" + form + "\"[^>]*href=\"([^\"]+)\"")
                    .replace("&amp;", "&");
            Browser.Page file = coordinator.open(link);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.response().headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"pohon-masalah." + form + "\"");
            assertThat(file.response().headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
            assertThat(file.html()).contains(form.equals("json") ? "\"category\":\"jalan\"" : "Jalan dan jembatan");
        }
    }

    @Test
    @DisplayName("of a quarter that is over are for everybody, without small numbers")
    void publicQuarter() {
        Browser visitor = new Browser(port);
        assertThat(visitor.open("/").first("id=\"angka-triwulan\"[^>]*href=\"([^\"]+)\""))
                .isEqualTo("/angka");
        Browser.Page page = visitor.open("/angka");
        OptionalLong received = lapor.citizen()
                .statistics(lapor.citizen().lastQuarter())
                .orElseThrow()
                .responded()
                .total();
        assertThat(page.textOf("diterima")).isEqualTo(String.valueOf(received.getAsLong()));
        assertThat(page.text())
                .contains("Tanda * berarti kurang dari 5", "Jalan dan jembatan", "Dinas Lingkungan Hidup");
        List<String> numbers = Pattern.compile("<td class=\"num\">([^<]*)</td>")
                .matcher(page.html())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(numbers)
                .isNotEmpty()
                .allMatch(number -> number.equals("*") || number.equals("0") || Integer.parseInt(number) >= 5);
        assertThat(visitor.open("/angka?lang=en").text())
                .contains("Figures by quarter", "An asterisk", "Done", "Roads and bridges");
        for (String none : List.of(Quarter.of(LocalDate.now(Agency.WIB)).toString(), "9999-Q4", "x")) {
            assertThat(visitor.open("/angka?triwulan=" + none).status()).isEqualTo(404);
        }
    }

    private Browser signedIn(String username) {
        Browser browser = new Browser(port);
        browser.signIn(username, DEMO_PASSWORD);
        return browser;
    }
}

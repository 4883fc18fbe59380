package id.lapor.monggo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PageTest
@DisplayName("Whoever searches")
class SearchPagesTest {

    private static final String DEMO_PASSWORD = "monggo-lapor-2026";

    @LocalServerPort
    int port;

    @Autowired
    Lapor lapor;

    @Test
    @DisplayName("in the inbox finds what says all words, in any form")
    void inbox() {
        Browser dishub = signedIn("dishub");
        assertThat(titles(dishub.open("/petugas"))).hasSizeGreaterThan(2);
        Browser.Page found = dishub.open(inbox("cari", "lampunya  MATI"));
        assertThat(titles(found)).isNotEmpty().allMatch(title -> title.matches("(?i).*(lampu|padam|mati).*"));
        assertThat(found.textOf("hasil")).isEqualTo("Hasil untuk “lampunya MATI”");
        assertThat(found.html())
                .contains("<title>Hasil untuk “lampunya MATI” - Kotak masuk - Monggo Lapor</title>")
                .contains("value=\"lampunya MATI\"");
        assertThat(found.first("role=\"status\" id=\"kabar-cari\">([^<]+)"))
                .isEqualTo("Hasil untuk “lampunya MATI”: " + titles(found).size() + " laporan di halaman ini");
    }

    @Test
    @DisplayName("keeps the words with a colour, with another filter and on the next page")
    void wordsAreKept() {
        for (int number = 1; number <= 21; number++) {
            written("Kursi taman patah nomor " + number);
        }
        Browser coordinator = signedIn("koordinator");
        Browser.Page found = coordinator.open(inbox("cari", "kursi patah", "tenggat", "on_track"));
        assertThat(titles(found)).hasSize(20);
        String kept = "tenggat=on_track&amp;cari=kursi%20patah";
        assertThat(found.html())
                .contains("href=\"/petugas?warna=red&amp;" + kept + "\"")
                .contains("hx-get=\"/petugas?" + kept + "\"")
                .contains("value=\"on_track\" selected");

        String next = found.first("id=\"berikutnya\"[^>]*href=\"([^\"]+)\"").replace("&amp;", "&");
        assertThat(next).contains("cari=kursi%20patah", "tenggat=on_track", "setelah=");
        assertThat(titles(coordinator.open(next)))
                .hasSize(1)
                .doesNotContainAnyElementsOf(titles(found))
                .allMatch(title -> title.startsWith("Kursi taman patah"));
        assertThat(coordinator
                        .open(inbox("cari", "kursi patah", "warna", "red"))
                        .html())
                .contains("type=\"hidden\" name=\"warna\" value=\"red\"");
        assertThat(found.first("id=\"hapus-pencarian\"[^>]*href=\"([^\"]+)\"")).isEqualTo("/petugas?tenggat=on_track");
        assertThat(found.first("id=\"hapus-saringan\"[^>]*href=\"([^\"]+)\"")).isEqualTo("/petugas?cari=kursi%20patah");
        assertThat(coordinator.open(inbox("cari", "ubur-ubur", "warna", "red")).text())
                .contains("saringan yang dipilih masih berlaku");
    }

    @ParameterizedTest
    @CsvSource({
        "overdue,  terlambat .*|tenggat .* sudah lewat",
        "due_soon, .*(hari ini|tinggal 1 hari kerja)|menunggu pelapor .*",
        "on_track, .*tinggal ([2-9]|\\d\\d) hari kerja|menunggu pelapor .*",
    })
    @DisplayName("in the inbox by the deadline sees only reports whose deadline stands like that")
    void byDeadline(String state, String words) {
        Browser coordinator = signedIn("koordinator");
        Browser.Page page = coordinator.open("/petugas?tenggat=" + state);
        assertThat(deadlines(page)).isNotEmpty().allMatch(deadline -> deadline.matches(words));
        assertThat(titles(coordinator.open("/petugas?tenggat=met")))
                .as("is of no inbox")
                .hasSize(20);
    }

    @Test
    @DisplayName("in the inbox for what has no deadline finds what waits for another report")
    void withoutDeadline() {
        TrackingNumber lamp = written("Lampu taman padam di Gang Kenari");
        TrackingNumber again = written("Lampu taman padam, yang sama");
        lapor.officer(Actor.coordinator("koordinator"))
                .act(again, new GovernorCommand.Link(lamp, Remark.internal("Sama")))
                .orElseThrow();
        Browser coordinator = signedIn("koordinator");
        Browser.Page page = coordinator.open(inbox("tenggat", "paused", "cari", "lampu taman"));
        assertThat(titles(page)).containsExactly("Lampu taman padam, yang sama");
        assertThat(deadlines(page)).allMatch(deadline -> deadline.startsWith("dikirim"));
    }

    @Test
    @DisplayName("in the inbox with the number of a report is led to it, also from a list that swaps itself in")
    void byNumber() throws Exception {
        TrackingNumber lamp = written("Lampu taman padam di Gang Kenari");
        Browser coordinator = signedIn("koordinator");
        for (String typed : List.of(lamp.value(), lamp.grouped(), " #" + lamp.grouped() + " ")) {
            assertThat(coordinator.open(inbox("cari", typed)).path()).isEqualTo("/petugas/" + lamp);
        }
        HttpResponse<String> swapped = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + inbox("cari", lamp.grouped())))
                                .header("HX-Request", "true")
                                .header("Cookie", "JSESSIONID=" + coordinator.session())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(swapped.statusCode()).isEqualTo(200);
        assertThat(swapped.headers().firstValue("HX-Redirect")).hasValue("/petugas/" + lamp);
        assertThat(swapped.body()).isEmpty();
    }

    @Test
    @DisplayName("learns nothing from the number of a report of somebody else that an unknown one would not say")
    void byNumberOfOthers() {
        TrackingNumber lamp = written("Lampu taman padam di Gang Kenari");
        Browser dishub = signedIn("dishub");
        Browser.Page secret = dishub.open(inbox("cari", lamp.grouped()));
        Browser.Page unknown = dishub.open(inbox("cari", "1000 0000 0008"));
        assertThat(secret.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(withoutNumber(secret)).isEqualTo(withoutNumber(unknown));
        assertThat(secret.text()).contains("Tidak ada laporan dengan nomor ini untuk Anda");
    }

    @Test
    @DisplayName("among the public reports finds what is published, and the words stay on the next page")
    void publicList() {
        for (int number = 1; number <= 9; number++) {
            published("Pagar sekolah roboh nomor " + number);
        }
        written("Pagar sekolah roboh, belum diperiksa");
        Browser visitor = new Browser(port);
        Browser.Page found = visitor.open("/?cari=pagar+roboh");
        assertThat(titles(found)).hasSize(8);
        assertThat(found.html()).contains("<meta name=\"robots\" content=\"noindex\"");
        Browser.Page rest = visitor.open(
                found.first("id=\"lebih-lama\"[^>]*href=\"([^\"]+)\"").replace("&amp;", "&"));
        assertThat(titles(rest)).hasSize(1);
        assertThat(rest.html()).contains("value=\"pagar roboh\"").contains("href=\"/?cari=pagar%20roboh#daftar\"");
        assertThat(Stream.concat(titles(found).stream(), titles(rest).stream()))
                .allMatch(title -> title.startsWith("Pagar sekolah roboh nomor"))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("among the own reports finds the own ones only")
    void ownReports() {
        Browser sari = signedIn("sari");
        Browser.Page all = sari.open("/laporan-saya");
        assertThat(titles(all)).hasSizeGreaterThan(1).anyMatch(title -> title.startsWith("Lubang besar"));
        Browser.Page found = sari.open("/laporan-saya?cari=lubang");
        assertThat(titles(found))
                .isNotEmpty()
                .hasSizeLessThan(titles(all).size())
                .allMatch(titles(all)::contains);
        assertThat(found.textOf("lain")).isEqualTo("Hasil untuk “lubang”");
        assertThat(titles(signedIn("joko").open("/laporan-saya?cari=lubang+besar+pahlawan")))
                .doesNotContainAnyElementsOf(titles(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/laporan-saya"})
    @DisplayName("finds nothing, is told what was looked for and how to go on")
    void nothing(String list) {
        Browser sari = signedIn("sari");
        String typed = "gajah <script>alert(1)</script> & \"{x}\" + ${7*7} __${9*9}__ ubur-ubur";
        Browser.Page page = sari.open(list + "?cari=" + URLEncoder.encode(typed, UTF_8));
        assertThat(page.status()).isEqualTo(200);
        assertThat(titles(page)).isEmpty();
        assertThat(page.html())
                .contains("Hasil untuk “gajah &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;{x}&quot; + ${7*7}")
                .contains("__${9*9}__ ubur-ubur”")
                .doesNotContain("<script>alert");
        assertThat(page.text()).contains("Tidak ada yang cocok", "kata yang lebih sedikit", "Hapus pencarian");
        assertThat(sari.open(list + "?cari=gajah+ubur&lang=en").text())
                .contains("Results for “gajah ubur”", "Nothing matches", "Try fewer words", "Clear the search");
        assertThat(page.html()).contains("tidak ada laporan yang cocok");
    }

    @Test
    @DisplayName("with marks that mean something in an address finds the same on the next page")
    void marksInAnAddress() {
        Browser coordinator = signedIn("koordinator");
        String typed = "a+b & c=d # {warna} 100% “kutip” é";
        Browser.Page page = coordinator.open(inbox("cari", typed));
        String refreshed = page.first("id=\"warna-red\"[^>]*href=\"([^\"]+)\"").replace("&amp;", "&");
        assertThat(coordinator.open(refreshed).textOf("hasil")).isEqualTo(page.textOf("hasil"));
        assertThat(page.textOf("hasil")).contains("100% “kutip” é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petugas", "/"})
    @DisplayName("may type anything: it is cut, cleaned, and does no harm")
    void anything(String list) {
        Browser coordinator = signedIn("koordinator");
        for (String typed :
                List.of("%00", "%00%07lampu%1B%5B31m", "%F0%9F%94%A5", "%E2%80%AEterbalik", "%20%20", "yang+di+dan")) {
            assertThat(coordinator.open(list + "?cari=" + typed).status())
                    .as(typed)
                    .isEqualTo(200);
        }
        assertThat(coordinator.open(list + "?cari=%ED%A0%80").status()).isIn(200, 400);
        Browser.Page cut = coordinator.open(list + "?cari=" + "x".repeat(199) + URLEncoder.encode("🔥yz", UTF_8));
        assertThat(cut.html()).contains("value=\"" + "x".repeat(199) + "\"").doesNotContain("🔥", "yz\"");
        assertThat(coordinator.open(list + "?cari=%00%07lampu%1B%E2%80%AE").html())
                .contains("value=\"lampu\"");
    }

    private static String inbox(String... query) {
        StringBuilder address = new StringBuilder("/petugas");
        for (int i = 0; i < query.length; i += 2) {
            address.append(i == 0 ? '?' : '&').append(query[i]).append('=');
            address.append(URLEncoder.encode(query[i + 1], UTF_8));
        }
        return address.toString();
    }

    private static String withoutNumber(Browser.Page page) {
        return page.html()
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("\\d{4}(?: |\\+|%20)\\d{4}(?: |\\+|%20)\\d{4}", "-");
    }

    private static List<String> deadlines(Browser.Page page) {
        return all("class=\"deadline[^\"]*\">([^<]+)<", page);
    }

    private static List<String> titles(Browser.Page page) {
        return all("(?:inbox__title\" href=\"[^\"]+\"|report-card__title\"><a href=\"[^\"]+\")>([^<]+)<", page);
    }

    private static List<String> all(String pattern, Browser.Page page) {
        return Pattern.compile(pattern)
                .matcher(page.html())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void published(String title) {
        lapor.officer(Actor.coordinator("koordinator"))
                .delegate(written(title), AgencyId.of("dinas-pupr"), "Mohon diperbaiki")
                .orElseThrow();
    }

    private TrackingNumber written(String title) {
        ReportDraft draft = ReportDraft.complaint(title, title + ", mohon diperbaiki.", "Gang Kenari");
        return lapor.citizen().submit(draft).orElseThrow().tracking();
    }

    private Browser signedIn(String username) {
        Browser browser = new Browser(port);
        browser.signIn(username, DEMO_PASSWORD);
        return browser;
    }
}

package id.lapor.monggo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@PageTest
@DisplayName("A citizen")
class CitizenPagesTest {

    private static final String DEMO_PASSWORD = "monggo-lapor-2026";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Test
    @DisplayName("without an account gets a number and a code, and only both together open the report")
    void reportsWithoutAccount() {
        Browser browser = new Browser(port);
        browser.open("/tulis");
        Browser.Page receipt = browser.submit("/tulis", report(), Pictures.small());
        assertThat(receipt.status()).isEqualTo(200);
        String number = receipt.textOf("nomor-laporan");
        String code = receipt.textOf("kode-akses");
        String address = "/laporan/" + number.replace(" ", "");
        assertThat(number).matches("\\d{4} \\d{4} \\d{4}");
        assertThat(code).matches("(\\w{4}-){3}\\w{4}");

        Browser.Page own = browser.open(address);
        assertThat(own.text()).contains("Petugas memeriksa laporan Anda").contains("Lampu taman di ujung gang");
        String photo = own.first("(/laporan/\\d+/berkas/[0-9a-f-]+)\\?kecil");
        HttpHeaders headers = browser.open(photo + "?kecil").response().headers();
        assertThat(headers.firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(browser.visited()).noneMatch(path -> path.contains(code.substring(0, 4)));
        assertThat(browser.open("/tulis/terkirim").html()).doesNotContain(code);

        Browser stranger = new Browser(port);
        assertThat(stranger.open(address).status()).isEqualTo(404);
        assertThat(stranger.open(photo).status()).isEqualTo(404);
        Browser.Page wrong = stranger.submit(address + "/kode", Map.of("kode", "0000-0000-0000-0000"));
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.text()).contains("tidak cocok").doesNotContain("Lampu taman");
        assertThat(stranger.submit(address + "/kode", Map.of("kode", code.toLowerCase(java.util.Locale.ROOT)))
                        .text())
                .contains("Lampu taman di ujung gang");
    }

    @Test
    @DisplayName("learns nothing from an unknown number that a secret one would not say")
    void unknownNumber() {
        Browser browser = new Browser(port);
        Browser.Page unknown = browser.open("/laporan/100000000008");
        browser.open("/tulis");
        String number = browser.submit("/tulis", report(), new byte[0]).textOf("nomor-laporan");
        Browser.Page secret = new Browser(port).open("/laporan/" + number.replace(" ", ""));
        assertThat(secret.status()).isEqualTo(unknown.status()).isEqualTo(404);
        assertThat(secret.text().replace(number, "")).isEqualTo(unknown.text().replace("1000 0000 0008", ""));
        assertThat(browser.open("/laporan?nomor=12").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("is told in the own language what is wrong with a report, keeps what was typed, and nothing is stored")
    void wrongReports() {
        int before = count();
        Browser browser = new Browser(port);
        browser.open("/tulis");
        Map<String, String> empty = new HashMap<>(report());
        empty.put("isi", "");
        empty.put("tanggal", "2099-01-01");
        Browser.Page page = browser.submit("/tulis", empty, new byte[0]);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Bagian ini harus diisi.");
        assertThat(page.html())
                .contains("value=\"Lampu taman di ujung gang mati\"")
                .contains("isi-laporan-error");

        browser.open("/tulis?lang=en");
        assertThat(browser.submit("/tulis", empty, new byte[0]).text()).contains("Write a report");
        empty.put("isi", "x".repeat(1024 * 1024));
        Browser.Page long1 = browser.submit("/tulis", empty, new byte[0]);
        assertThat(long1.status()).isEqualTo(422);
        assertThat(long1.text()).contains("at most 20,000 characters");

        browser.open("/tulis?lang=id");
        Browser.Page noPicture = browser.submit("/tulis", report(), "bukan foto".getBytes());
        assertThat(noPicture.status()).isEqualTo(422);
        assertThat(noPicture.text()).contains("bukan foto JPEG atau PNG");
        Browser.Page large = browser.submit("/tulis", report(), new byte[11 * 1024 * 1024]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text()).contains("terlalu besar (11 MB)");
        Browser.Page tooMuch = browser.submit("/tulis", report(), new byte[44 * 1024 * 1024]);
        assertThat(tooMuch.status()).isEqualTo(413);
        assertThat(tooMuch.text()).contains("Kiriman ini terlalu besar");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    @DisplayName("whose form was open for too long gets it back with everything that was typed")
    void expiredForm() {
        int before = count();
        Map<String, String> late = new HashMap<>(report());
        late.put("_csrf", "sudah-lewat");
        Browser.Page page = new Browser(port).submit("/tulis", late, new byte[0]);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Tulisan Anda masih ada").contains("Sudah tiga malam");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    @DisplayName("with an account finds the own reports, closes one with stars, and cannot close it twice")
    void closesTheOwnReport() {
        Browser joko = new Browser(port);
        String own = joko.signIn("joko", DEMO_PASSWORD).first("href=\"(/laporan/\\d+)\">Sampah pasar");
        String version = joko.open(own).first("name=\"versi\" value=\"(\\d+)\"");
        Browser.Page closed = joko.submit(own + "/selesai", Map.of("nilai", "4", "versi", version));
        assertThat(closed.path()).isEqualTo(own);
        assertThat(closed.text()).contains("Laporan sudah ditutup").contains("4 dari 5");
        Browser.Page again = joko.submit(own + "/selesai", Map.of("nilai", "4"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("tidak dapat dilakukan");

        Browser sari = new Browser(port);
        sari.signIn("sari", DEMO_PASSWORD);
        assertThat(sari.submit(own + "/cabut", Map.of("teks", "bukan punya saya"))
                        .status())
                .isEqualTo(404);
    }

    private int count() {
        Integer reports = database.queryForObject("select count(*) from lapor_report", Integer.class);
        return reports == null ? 0 : reports;
    }

    static Map<String, String> report() {
        return Map.of(
                "klasifikasi", "COMPLAINT",
                "tempat", "Taman Kelurahan, ujung gang",
                "judul", "Lampu taman di ujung gang mati",
                "isi", "Sudah tiga malam lampu taman mati dan anak-anak takut lewat.",
                "kategori", "penerangan");
    }
}

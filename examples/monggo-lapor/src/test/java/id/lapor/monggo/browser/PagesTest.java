package id.lapor.monggo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.followup.Referral;
import id.lapor.kernel.Actor;
import id.lapor.monggo.account.DemoAccount;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of page: in both languages, on a desk and on a phone, with nothing fetched from elsewhere. */
@InChromium
class PagesTest {

    /** Words without which no Indonesian sentence gets far, and the names of the things on the page. */
    private static final String INDONESIAN = "(?iu).*\\b(yang|dan|di|ke|dari|untuk|dengan|tanpa|atau|tidak|belum|sudah"
            + "|sejak|bisa|oleh|anda|kami|ini|itu|apa|siapa|semua|laporan|pelapor|petugas|tenggat|hari|kerja"
            + "|terlambat|langkah|selesai|tulis|masuk|daftar|cari|lihat|nomor|bahasa|akun)\\b.*";

    @LocalServerPort
    int port;

    @Autowired
    Lapor lapor;

    @Test
    void theHomePageTurnsEnglishWithNoIndonesianLeft() {
        try (Window window = Window.to(port)) {
            window.open("/");
            assertThat(window.all("html[lang=id]")).hasSize(1);
            window.press("bahasa");
            assertThat(window.all("html[lang=en]")).hasSize(1);
            window.keepPicture("beranda-inggris");
            assertThat(window.ownWords()).hasSizeGreaterThan(40).noneMatch(words -> words.matches(INDONESIAN));

            window.open("/tulis");
            assertThat(window.ownWords()).hasSizeGreaterThan(40).noneMatch(words -> words.matches(INDONESIAN));
            window.keepPicture("tulis-inggris");
            window.press("bahasa");
            assertThat(window.all("html[lang=id]")).hasSize(1);
        }
    }

    @Test
    void everyPageOfVisitorsFitsAPhoneAndStaysOnThisServer() {
        try (Window window = Window.to(port)) {
            for (String path :
                    new String[] {"/masuk", "/daftar", "/tulis/terkirim", "/laporan?nomor=123", "/tidak-ada"}) {
                window.open(path);
                window.keepPicture("tamu" + path.replaceAll("[^a-z]+", "-"));
            }
            window.open("/daftar");
            window.press("buat-akun");
            window.keepPicture("daftar-ditolak");
            window.open("/masuk");
            window.type("username", "sari");
            window.type("sandi", "bukan kata sandinya");
            window.press("tombol-masuk");
            window.see("masuk-gagal");
            window.keepPicture("masuk-gagal");
            window.open("/");
            window.press(By.cssSelector(".report-card__title a"));
            window.keepPicture("publik");
            assertThat(window.asked()).hasSizeGreaterThan(30);
            assertThat(window.askedElsewhere()).isEmpty();
        }
    }

    @Test
    void figuresFitAPhoneInBothLanguages() {
        try (Window window = Window.to(port)) {
            window.open("/angka");
            window.keepPicture("angka");
            window.press("bahasa");
            window.keepPicture("angka-inggris");
            assertThat(window.ownWords()).hasSizeGreaterThan(40).noneMatch(words -> words.matches(INDONESIAN));
            window.press("bahasa");
            Officer.signsIn(window, "angka", DemoAccount.COORDINATOR);
            window.open("/petugas/statistik");
            window.all(".branch summary").get(0).click();
            window.keepPicture("statistik");
            Officer.signsIn(window, "angka", DemoAccount.INSPECTORATE);
            window.open("/petugas/statistik?dari=2001-01-01&sampai=2001-12-31");
            window.keepPicture("statistik-kosong");
            assertThat(window.askedElsewhere()).isEmpty();
        }
    }

    @Test
    void everyPageOfOfficersFitsAPhoneAndStaysOnThisServer() {
        try (Window window = Window.to(port)) {
            Officer.signsIn(window, "semua", DemoAccount.COORDINATOR);
            for (String filter : new String[] {"warna=red", "warna=green", "dinas=dinas-kesehatan&kategori=pohon"}) {
                window.open("/petugas?" + filter);
                window.keepPicture("semua-" + filter.replaceAll("[^a-z]+", "-"));
            }
            Officer.signsIn(window, "semua", DemoAccount.INSPECTORATE);
            window.press(By.cssSelector(".inbox__title"));
            window.keepPicture("semua-pengawasan");
            window.press("bahasa");
            window.keepPicture("semua-pengawasan-inggris");
            assertThat(window.askedElsewhere()).isEmpty();
        }
    }

    @Test
    void whoDoesNotAcceptAnEndIsToldUntilWhenAndWhoDecides() {
        try (Window window = Window.to(port)) {
            Citizen visitor = new Citizen(window, "keberatan");
            visitor.fillsIn("Lubang di tikungan Jalan Pahlawan", "Tikungan Jalan Pahlawan");
            window.press("kirim-laporan");
            TrackingNumber tracking =
                    TrackingNumber.parse(window.see("nomor-laporan").getText()).orElseThrow();
            lapor.officer(Actor.coordinator("koordinator"))
                    .act(
                            tracking,
                            new GovernorCommand.Transfer(new Referral(
                                    "Dinas Pekerjaan Umum Provinsi", "0412/2026", "Ruas ini jalan provinsi.")))
                    .orElseThrow();
            window.open("/laporan/" + tracking);
            window.unfold("keberatan");
            assertThat(window.see("form-keberatan").getText()).contains("tinggal 30 hari", "Ombudsman");
            window.keepPicture("keberatan");
            window.type("keberatan-teks", "Ini jalan kota, ada papan namanya.");
            window.press("kirim-keberatan");
            assertThat(window.see("kabar").getText()).startsWith("Keberatan Anda sudah kami terima");
            window.unfold("tambah");
            window.keepPicture("keberatan-diterima");

            Officer.signsIn(window, "keberatan", DemoAccount.COORDINATOR);
            window.open("/petugas?warna=red");
            window.press(By.partialLinkText("Air selokan"));
            window.unfold("alihkan");
            window.keepPicture("keberatan-alihkan");
        }
    }

    @Test
    void theInboxIsFilteredWithoutLeavingThePage() {
        try (Window window = Window.to(port)) {
            Officer.signsIn(window, "saring", DemoAccount.DLH);
            window.see("warna-green").click();
            window.await(By.cssSelector("#warna-green[aria-current=true]"));
            assertThat(window.path()).isEqualTo("/petugas?warna=green");
            assertThat(window.all(".inbox .chip")).isNotEmpty();
            assertThat(window.all(".inbox .chip:not(.chip--green)")).isEmpty();
        }
    }

    @Test
    void whatIsSoughtIsShownWithoutLeavingThePageAndReadOut() {
        try (Window window = Window.to(port)) {
            window.open("/");
            window.type("cari-teks", "lampu jalan");
            window.see("cari-tombol").click();
            window.await(By.id("hapus-pencarian"));
            assertThat(window.path()).startsWith("/?cari=lampu");
            assertThat(window.html()).contains("Hasil untuk “lampu jalan”: ");
            assertThat(window.all("#kabar-cari")).hasSize(1);
            window.keepPicture("cari-beranda");
            window.assertFitsSmallPhone();
            window.type("cari-teks", "ubur-ubur terbang");
            window.see("cari-tombol").click();
            window.see("tidak-ketemu");
            window.keepPicture("cari-beranda-kosong");
            window.see("hapus-pencarian").click();
            window.await(By.id("lebih-lama"));
            assertThat(window.all("#kabar-cari *")).isEmpty();

            Officer.signsIn(window, "cari", DemoAccount.COORDINATOR);
            window.type("cari-teks", "jalan");
            window.see("cari-tombol").click();
            window.see("hasil");
            assertThat(window.run("return document.activeElement.id")).isEqualTo("cari-tombol");
            window.see("warna-red").click();
            window.await(By.cssSelector("#warna-red[aria-current=true]"));
            assertThat(window.path()).isEqualTo("/petugas?warna=red&cari=jalan");
            assertThat(window.all(".inbox__title")).isNotEmpty();
            window.keepPicture("cari-kotak-masuk");
            window.run("document.querySelector('.filters').open = true");
            window.keepPicture("cari-kotak-masuk-saringan");
            window.assertFitsSmallPhone();
            window.type("cari-teks", "ubur-ubur");
            window.see("cari-tombol").click();
            window.see("tidak-ketemu");
            window.keepPicture("cari-kotak-masuk-kosong");
            window.press("bahasa");
            assertThat(window.see("hasil").getText()).isEqualTo("Results for “ubur-ubur”");
            window.keepPicture("cari-kotak-masuk-kosong-inggris");
            window.press("bahasa");
            window.see("hapus-pencarian").click();
            window.await(By.cssSelector(".inbox__title"));
            assertThat(window.path()).isEqualTo("/petugas?warna=red");
            assertThat(window.askedElsewhere()).isEmpty();
        }
    }

    @Test
    void theNumberOfAReportLeadsFromTheInboxToIt() {
        try (Window window = Window.to(port)) {
            Officer.signsIn(window, "nomor", DemoAccount.COORDINATOR);
            String address = window.all(".inbox__title").get(0).getAttribute("href");
            String number = address.substring(address.lastIndexOf('/') + 1);
            window.type("cari-teks", number.substring(0, 4) + " " + number.substring(4));
            window.press("cari-tombol");
            assertThat(window.path()).isEqualTo("/petugas/" + number);
        }
    }
}

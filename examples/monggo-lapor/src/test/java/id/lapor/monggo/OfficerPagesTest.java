package id.lapor.monggo;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.followup.Upload;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.Photos;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PageTest
@DisplayName("An officer")
class OfficerPagesTest {

    private static final String DEMO_PASSWORD = "monggo-lapor-2026";

    private static final AgencyId DISHUB = AgencyId.of("dinas-perhubungan");

    @LocalServerPort
    int port;

    @Autowired
    Lapor lapor;

    @Test
    @DisplayName("alone may open the inbox; a citizen is told so, a visitor signs in first")
    void inboxIsForOfficers() {
        assertThat(new Browser(port).open("/petugas").path()).isEqualTo("/masuk");
        Browser citizen = signedIn("sari");
        assertThat(citizen.open("/petugas").status()).isEqualTo(403);
        assertThat(citizen.open("/petugas").text()).contains("bukan untuk akun Anda");
        Browser.Page inbox = signedIn("dishub").open("/petugas");
        assertThat(inbox.status()).isEqualTo(200);
        assertThat(inbox.text()).contains("Lampu jalan mati").doesNotContain("Saluran air");
    }

    @Test
    @DisplayName("sees no oversight complaint unless of the inspectorate, and then no report of anybody else")
    void oversightIsForTheInspectorate() {
        assertThat(signedIn("koordinator").open("/petugas").text()).doesNotContain("Pungutan");
        Browser inspectorate = signedIn("inspektorat");
        Browser.Page inbox = inspectorate.open("/petugas");
        assertThat(inbox.text()).contains("Pungutan").doesNotContain("Lampu jalan mati");
        String report = inbox.first("href=\"(/petugas/\\d+)\">Pungutan");
        assertThat(signedIn("koordinator").open(report).status()).isEqualTo(404);
        assertThat(inspectorate.open(report).text()).contains("tidak dibuka untuk jabatan Anda");
    }

    @Test
    @DisplayName("finds what citizens support, the most supported first")
    void supported() {
        TrackingNumber dark = written("Lampu taman mati di Gang Kenari RT 03");
        lapor.officer(Actor.coordinator("koordinator"))
                .delegate(dark, DISHUB, "Mohon diganti")
                .orElseThrow();
        Browser sari = signedIn("sari");
        String open = sari.open("/?cari=taman+gang+kenari").first("href=\"(/publik/[a-z0-9]+)\">Lampu taman mati");
        assertThat(new Browser(port).open(open).html())
                .contains("href=\"/masuk\"")
                .doesNotContain("/dukung");
        sari.submit(open + "/dukung", Map.of());
        Browser joko = signedIn("joko");
        joko.submit(open + "/dukung", Map.of());
        joko.submit(open + "/dukung", Map.of());
        assertThat(joko.open(open).text()).contains("warga mendukung");

        Browser.Page all = signedIn("koordinator").open("/petugas?dukungan=ya");
        assertThat(all.text()).contains("Lampu taman mati", "warga mendukung").doesNotContain("Air selokan");
    }

    @Test
    @DisplayName("hands a report to an agency and has the next one on the desk")
    void delegates() {
        Browser coordinator = signedIn("koordinator");
        String report = coordinator.open("/petugas?cari=air+selokan").first("href=\"(/petugas/\\d+)\">Air selokan");
        String version = coordinator.open(report).first("name=\"versi\" value=\"(\\d+)\"");
        Browser.Page missing = coordinator.submit(report + "/disposisi", Map.of("teks", "Mohon dicek"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.html()).contains("disposisi-dinas-error").contains("Mohon dicek");

        Map<String, String> form = Map.of("dinas", "dinas-pupr.sda", "teks", "Mohon dicek", "versi", version);
        Browser.Page next = coordinator.submit(report + "/disposisi", form);
        assertThat(next.path()).startsWith("/petugas").isNotEqualTo(report);
        assertThat(next.text()).contains("sudah diteruskan");

        Browser.Page stale = coordinator.submit(report + "/minta", Map.of("teks", "Di mana?", "versi", version));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("baru saja diubah orang lain").contains("Bidang Sumber Daya Air");
        Browser.Page wrong = coordinator.submit(report + "/arsipkan", Map.of("alasan", "SPAM", "teks", "Iseng saja"));
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.text()).contains("Arsipkan tidak dapat dilakukan");
    }

    @Test
    @DisplayName("who governs a report is shown where it might go and what it may repeat; nobody else is")
    void hints() {
        Actor desk = Actor.coordinator("koordinator");
        for (int i = 1; i <= 4; i++) {
            TrackingNumber lamp = written("Lampu jalan mati di Gang Anggrek RT 0" + i);
            lapor.officer(desk).delegate(lamp, DISHUB, "Mohon diganti").orElseThrow();
        }
        lapor.clock().learn();
        TrackingNumber again = written("lampu gang anggrek rt 02 mati, gelap banget kalau malam");

        Browser.Page report = signedIn("koordinator").open("/petugas/" + again.value());
        assertThat(report.text())
                .contains("Mungkin sama dengan", "Lampu jalan mati di Gang Anggrek RT 02", "Usulan tujuan")
                .contains("diteruskan ke instansi ini", "Dinas Perhubungan");
        assertThat(signedIn("koordinator")
                        .open("/petugas/" + again.value() + "?lang=en")
                        .text())
                .contains("It may be the same as", "Suggested");
        lapor.officer(desk).delegate(again, DISHUB, "Mohon diganti").orElseThrow();
        assertThat(signedIn("dishub").open("/petugas/" + again.value()).text())
                .contains("gang anggrek")
                .doesNotContain("Mungkin sama dengan", "Usulan tujuan");
    }

    @Test
    @DisplayName("who governs a report is told what it may be before deciding, and calls a false alarm off")
    void alarms() {
        Browser coordinator = signedIn("koordinator");
        TrackingNumber joke = written("wkwkwk tes tes doang min, jangan dibaca, halo halo");
        assertThat(coordinator.open("/petugas/" + joke).text()).contains("Perhatikan dulu", "Mungkin iseng");

        TrackingNumber danger =
                written("Tolong cepat, kabel listrik putus dan ada anak kesetrum, masih terjepit sekarang!");
        Browser.Page called = coordinator.open("/petugas/" + danger);
        assertThat(called.text())
                .contains("Dinyatakan darurat", "Dinyatakan oleh sistem sebelum ada yang membaca", "Cabut darurat");
        Map<String, String> form =
                Map.of("teks", "Kabel itu kabel telepon", "versi", called.first("name=\"versi\" value=\"(\\d+)\""));
        Browser.Page off = coordinator.submit("/petugas/" + danger + "/aman", form);
        assertThat(off.text()).contains("Darurat dicabut", "dicabut. Dinas sudah diberi tahu");
        assertThat(coordinator.open("/petugas/" + danger).html()).doesNotContain("/aman\"");
    }

    @Test
    @DisplayName("who governs a report is told what there is to doubt about the photos of the work; nobody else is")
    void evidence() {
        TrackingNumber lamp = written("Lampu jalan mati di Gang Cempaka RT 05", -7.479712);
        lapor.officer(Actor.coordinator("koordinator"))
                .delegate(lamp, DISHUB, "Mohon diganti")
                .orElseThrow();
        Upload old = Photos.scene(
                5,
                CameraNotes.of(1, "Kamera")
                        .takenAt("2020:01:20 08:00:00", "+07:00")
                        .at(-7.517484, 110.217745));
        lapor.officer(Actor.liaison("dishub", DISHUB))
                .answer(lamp, FollowUp.fixed("Lampu sudah diganti baru dan menyala sejak Senin.", Cause.WEAR), old)
                .orElseThrow();

        Browser coordinator = signedIn("koordinator");
        assertThat(coordinator.open("/petugas/" + lamp).text())
                .contains("Foto tindak lanjut", "diambil Senin, 20 Januari 2020, 08.00 WIB; 4,2 km dari lokasi laporan")
                .contains("Perlu diperiksa: foto diambil", "hari sebelum laporan masuk");
        assertThat(coordinator.open("/petugas/" + lamp + "?lang=en").text())
                .contains("taken Monday, 20 January 2020, 08:00 WIB; 4.2 km from the place of the report")
                .contains("To be checked: the photo was taken", "days before the report came in");
        assertThat(signedIn("dishub").open("/petugas/" + lamp).text())
                .contains("sudah diganti baru")
                .doesNotContain("Foto tindak lanjut", "Perlu diperiksa");
    }

    private TrackingNumber written(String text) {
        return written(text, null);
    }

    private TrackingNumber written(String text, Double latitude) {
        ReportDraft draft = new ReportDraft(
                new Matter(
                        Classification.COMPLAINT,
                        "penerangan",
                        text,
                        new Place("Gang Anggrek", null, latitude, 110.217745),
                        null),
                new Narrative(text + ", mohon diperbaiki."),
                new Secrecy(Anonymity.UNIDENTIFIED, false),
                new Reporter.Unidentified(),
                Channel.WEBSITE);
        return lapor.citizen().submit(draft).orElseThrow().tracking();
    }

    @Test
    @DisplayName("is told what an answer lacks, in both languages, until it has a photo of the work")
    void answersWithSubstance() {
        Browser liaison = signedIn("pupr");
        String report = liaison.open("/petugas?cari=saluran+air").first("href=\"(/petugas/\\d+)\">Saluran air");
        liaison.open(report);
        Map<String, String> formula = Map.of(
                "hasil", "FIXED", "penyebab", "WEAR", "teks", "Terima kasih atas laporannya, akan kami tindaklanjuti");
        assertThat(liaison.submit(report + "/jawab", formula, new byte[0]).text())
                .contains("ucapan tanpa isi");
        liaison.open(report + "?lang=en");
        Map<String, String> answer = Map.of(
                "hasil", "FIXED", "penyebab", "WEAR", "teks", "Endapan sepanjang 60 meter sudah dikeruk dan diangkut");
        Browser.Page noPhoto = liaison.submit(report + "/jawab", answer, new byte[0]);
        assertThat(noPhoto.status()).isEqualTo(422);
        assertThat(noPhoto.text()).contains("needs a photo of the work in the field");
        assertThat(liaison.submit(report + "/jawab", answer, Pictures.small()).text())
                .contains("has been sent");
    }

    @Test
    @DisplayName("reads who reported once, for a purpose, and the reporter sees that it happened")
    void opensTheIdentity() {
        Browser coordinator = signedIn("koordinator");
        String report = coordinator.open("/petugas?cari=lubang+besar").first("href=\"(/petugas/\\d+)\">Lubang besar");
        assertThat(coordinator.open(report).html()).doesNotContain("Wulandari");
        assertThat(coordinator.submit(report + "/identitas", Map.of("teks", "")).status())
                .isEqualTo(422);
        Browser.Page shown =
                coordinator.submit(report + "/identitas", Map.of("teks", "Menanyakan letak lubang lewat telepon"));
        assertThat(shown.textOf("identitas-nama")).isEqualTo("Sari Wulandari");
        assertThat(coordinator.open(report).html()).doesNotContain("Wulandari");
        assertThat(coordinator.visited()).noneMatch(path -> path.contains("Menanyakan"));

        Browser sari = signedIn("sari");
        String own = sari.open("/laporan-saya").first("href=\"(/laporan/\\d+)\">Lubang besar");
        assertThat(sari.open(own).text()).contains("Identitas pelapor dibuka").contains("Menanyakan letak lubang");
    }

    private Browser signedIn(String username) {
        Browser browser = new Browser(port);
        browser.signIn(username, DEMO_PASSWORD);
        return browser;
    }
}

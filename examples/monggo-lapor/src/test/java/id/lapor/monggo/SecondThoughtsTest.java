package id.lapor.monggo;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ExternalId;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Reporter;
import id.lapor.subject.Channel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PageTest
@DisplayName("When something has to be set right")
class SecondThoughtsTest {

    private static final String DEMO_PASSWORD = "monggo-lapor-2026";
    private static final Actor COORDINATOR = Actor.coordinator("koordinator");

    @LocalServerPort
    int port;

    @Autowired
    Lapor lapor;

    @Test
    @DisplayName("a reporter adds facts while the report is open, and objects in time once somebody ended it")
    void addsAndObjects() {
        Browser reporter = new Browser(port);
        String own = written(reporter);
        Browser.Page open = reporter.open(own);
        assertThat(open.html()).contains("form-tambah").doesNotContain("form-keberatan");
        Browser.Page empty = reporter.submit(own + "/tambah", Map.of("teks", ""), new byte[0]);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html()).contains("tambah-teks-error");
        assertThat(reporter.submit(own + "/tambah", Map.of("teks", "Tiangnya miring juga."), Pictures.small())
                        .text())
                .contains("sudah kami terima")
                .contains("Tiangnya miring juga.");

        Browser coordinator = signedIn("koordinator");
        String desk = own.replace("laporan", "petugas");
        coordinator.open(desk);
        Browser.Page nowhere = coordinator.submit(desk + "/alihkan", Map.of("teks", "Lampu jalan provinsi."));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.html()).contains("alihkan-badan-error").contains("Lampu jalan provinsi.");
        Map<String, String> transfer =
                Map.of("badan", "Dinas Perhubungan Provinsi", "rujukan", "0412/2026", "teks", "Lampu jalan provinsi.");
        assertThat(coordinator.submit(desk + "/alihkan", transfer).text()).contains("sudah dialihkan");

        Browser.Page ended = reporter.open(own);
        assertThat(ended.textOf("keberatan-sampai")).contains("tinggal 30 hari");
        assertThat(ended.text())
                .contains("Ombudsman Republik Indonesia")
                .contains("Dinas Perhubungan Provinsi")
                .contains("0412/2026");
        assertThat(ended.html()).doesNotContain("form-tambah").doesNotContain("form-cabut");
        assertThat(reporter.submit(own + "/keberatan", Map.of("teks", "Ini jalan kota."))
                        .text())
                .contains("Keberatan Anda sudah kami terima");
        assertThat(reporter.submit(own + "/keberatan", Map.of("teks", "Lagi.")).status())
                .isEqualTo(409);

        Browser.Page barred = coordinator.open(desk);
        assertThat(barred.text()).contains("Pelapor mengajukan keberatan");
        assertThat(barred.html()).doesNotContain("form-alihkan").doesNotContain("form-disposisi");
    }

    @Test
    @DisplayName("the coordinator opens a report again and has it on the desk, and takes a wrong answer back")
    void reopensAndRecalls() {
        Browser reporter = new Browser(port);
        String own = written(reporter);
        String desk = own.replace("laporan", "petugas");
        Browser coordinator = signedIn("koordinator");
        coordinator.open(desk);
        coordinator.submit(desk + "/arsipkan", Map.of("alasan", "TOO_GENERAL", "teks", "Tempatnya tidak jelas."));
        coordinator.open(desk);
        Browser.Page reopened = coordinator.submit(desk + "/buka", Map.of("teks", "Tempatnya sudah jelas."));
        assertThat(reopened.path()).isEqualTo(desk);
        assertThat(reopened.text()).contains("sudah dibuka kembali");

        coordinator.submit(desk + "/disposisi", Map.of("dinas", "dinas-perhubungan", "teks", "Mohon dicek"));
        Browser liaison = signedIn("dishub");
        liaison.open(desk);
        Map<String, String> answer = Map.of(
                "hasil", "FIXED", "penyebab", "WEAR", "teks", "Lampu taman diganti dan menyala lagi sejak tadi malam");
        assertThat(liaison.submit(desk + "/jawab", answer, Pictures.small()).text())
                .contains("sudah terkirim");
        assertThat(coordinator.open(desk).html()).contains("form-tarik");
        assertThat(coordinator
                        .submit(desk + "/tarik", Map.of("teks", "Fotonya lampu lain."))
                        .text())
                .contains("sudah ditarik");
        assertThat(reporter.open(own).text()).contains("Fotonya lampu lain.");
        assertThat(liaison.open(desk).html()).contains("form-jawab");
    }

    @Test
    @DisplayName("a message that nobody sorted is sorted first, and leaves the coordinator when it accuses an official")
    void sortsWhatCameIn() {
        Browser coordinator = signedIn("koordinator");
        String desk = "/petugas/" + message("Lampu di gang mawar mati sudah seminggu", "wa-1");
        Browser.Page page = coordinator.open(desk);
        assertThat(page.html()).contains("form-pilah").doesNotContain("form-disposisi");
        Browser.Page missing = coordinator.submit(desk + "/pilah", Map.of("teks", "Lampu"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.html()).contains("pilah-jenis-error");
        Map<String, String> sorted = Map.of("jenis", "COMPLAINT", "kategori", "penerangan", "teks", "Lampu jalan");
        Browser.Page then = coordinator.submit(desk + "/pilah", sorted);
        assertThat(then.path()).isEqualTo(desk);
        assertThat(then.html()).contains("form-disposisi").doesNotContain("form-pilah");

        String accusing = "/petugas/" + message("Petugas loket minta uang rokok setiap hari", "wa-2");
        coordinator.open(accusing);
        Browser.Page gone =
                coordinator.submit(accusing + "/pilah", Map.of("jenis", "OVERSIGHT", "teks", "Pungutan liar"));
        assertThat(gone.path()).isEqualTo("/petugas");
        assertThat(coordinator.open(accusing).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("a citizen is not offered the kind of what nobody sorted")
    void unsortedIsNoChoice() {
        Browser browser = new Browser(port);
        assertThat(browser.open("/tulis").html()).doesNotContain("UNCLASSIFIED");
        Map<String, String> form = new java.util.HashMap<>(CitizenPagesTest.report());
        form.put("klasifikasi", "UNCLASSIFIED");
        assertThat(browser.submit("/tulis", form, new byte[0]).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("an officer sees which agency has which part, and whose deadline is whose")
    void severalAgencies() {
        Browser reporter = new Browser(port);
        String own = written(reporter);
        TrackingNumber tracking =
                TrackingNumber.parse(own.replace("/laporan/", "")).orElseThrow();
        lapor.officer(COORDINATOR)
                .act(
                        tracking,
                        new GovernorCommand.Delegate(
                                AgencyId.of("dinas-perhubungan"),
                                List.of(AgencyId.of("dlh")),
                                Remark.internal("Lampu dan dahan")))
                .orElseThrow();
        Browser.Page page = signedIn("dishub").open(own.replace("laporan", "petugas"));
        assertThat(page.text())
                .contains("Dinas yang menangani")
                .contains("(penanggung jawab) Belum ditindaklanjuti")
                .contains("Dinas Lingkungan Hidup Belum ditindaklanjuti")
                .contains("Jawaban pertama instansi, Dinas Lingkungan Hidup");
    }

    private TrackingNumber message(String text, String id) {
        return lapor.citizen()
                .submit(ReportDraft.message(
                        Channel.WHATSAPP, text, new Reporter.Unidentified(), new ExternalId("percakapan-warga-" + id)))
                .orElseThrow()
                .tracking();
    }

    private static String written(Browser browser) {
        browser.open("/tulis");
        Browser.Page receipt = browser.submit("/tulis", CitizenPagesTest.report(), new byte[0]);
        return "/laporan/" + receipt.textOf("nomor-laporan").replace(" ", "");
    }

    private Browser signedIn(String username) {
        Browser browser = new Browser(port);
        browser.signIn(username, DEMO_PASSWORD);
        return browser;
    }
}

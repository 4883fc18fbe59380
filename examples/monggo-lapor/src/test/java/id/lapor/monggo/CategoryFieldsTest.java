package id.lapor.monggo;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.monggo.account.DemoAccount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PageTest
@DisplayName("What a category asks")
class CategoryFieldsTest {

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "stands in the form, and is read by the reporter, by officers, and by the public where the city publishes it")
    void fromTheFormToThePages() {
        Browser citizen = new Browser(port);
        citizen.open("/tulis");
        Browser.Page receipt = citizen.submit(
                "/tulis",
                with(
                        "isian.penerangan.nomor-tiang", " LP-117 ",
                        "isian.banjir.tinggi-air", "seleher"),
                new byte[0]);
        assertThat(receipt.status()).isEqualTo(200);
        String number = receipt.textOf("nomor-laporan").replace(" ", "");

        assertThat(citizen.open("/laporan/" + number).text()).contains("Nomor tiang lampu LP-117");
        Browser officer = new Browser(port);
        officer.signIn(DemoAccount.COORDINATOR.username(), DemoAccount.PASSWORD);
        assertThat(officer.open("/petugas/" + number).text())
                .contains("Nomor tiang lampu LP-117")
                .doesNotContain("seleher");
        assertThat(officer.open("/petugas/" + number + "?lang=en").text()).contains("Number of the lamp post LP-117");
    }

    @Test
    @DisplayName("stands in the form once, each field in the shape of its kind")
    void oneFieldEach() {
        String form = new Browser(port).open("/tulis").html();
        for (String field : List.of(
                "<input[^>]* id=\"isian.penerangan.nomor-tiang\"[^>]*type=\"text\"",
                "<input[^>]* id=\"isian.banjir.tinggi-air\"[^>]*inputmode=\"decimal\"",
                "<input[^>]* id=\"isian.kependudukan.diajukan\"[^>]*type=\"date\"",
                "<select[^>]* id=\"isian.kependudukan.layanan\"",
                "<fieldset[^>]* id=\"isian.lingkungan.gangguan\"",
                "<input type=\"checkbox\" id=\"isian.lingkungan.gangguan.bau\"")) {
            assertThat(form).containsPattern(field);
            String id = field.replaceAll(".* id=(\"[^\"]+\").*", "$1");
            assertThat(form.split(Pattern.quote("id=" + id), -1)).as(id).hasSize(2);
        }
    }

    @Test
    @DisplayName("is published of the demo city's street lamps, and not of what is nobody's business")
    void published() {
        Browser visitor = new Browser(port);
        String lamps =
                visitor.open("/?cari=enam+tiang").first("href=\"(/publik/[^\"]+)\"[^>]*>Lampu jalan mati enam tiang");

        assertThat(visitor.open(lamps).text()).contains("Nomor tiang lampu LP-117 sampai LP-122");
    }

    @Test
    @DisplayName("is asked again beside its field, with everything that was typed, in the own language")
    void faults() {
        Browser citizen = new Browser(port);
        citizen.open("/tulis");
        Map<String, String> flood = with("kategori", "banjir", "isian.banjir.tinggi-air", "selutut");
        Browser.Page refused = citizen.submit("/tulis", flood, new byte[0]);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(error(refused, "isian.banjir.tinggi-air")).contains("angka");
        assertThat(refused.html()).contains("value=\"selutut\"", "#isian.banjir.tinggi-air\"");
        assertThat(refused.text()).contains("Tinggi air (cm): Tuliskan angka saja");

        citizen.open("/tulis?lang=en");
        Map<String, String> papers = with("kategori", "kependudukan", "isian.kependudukan.diajukan", "kemarin");
        Browser.Page english = citizen.submit("/tulis", papers, new byte[0]);
        assertThat(error(english, "isian.kependudukan.layanan")).isEqualTo("Choose one.");
        assertThat(error(english, "isian.kependudukan.diajukan")).contains("2026-03-27");
        assertThat(english.text()).contains("Service: Choose one.", "Date of the application: Write a date");
    }

    @Test
    @DisplayName("is a date as people write it, and any number of choices")
    void datesAndChoices() {
        Browser citizen = new Browser(port);
        citizen.open("/tulis");
        String papers = sent(
                citizen,
                with(
                        "kategori", "kependudukan",
                        "isian.kependudukan.layanan", "kk",
                        "isian.kependudukan.diajukan", "27/3/2026"));
        assertThat(papers).contains("Jenis layanan Kartu keluarga").contains("Tanggal pengajuan Jumat, 27 Maret 2026");

        citizen.open("/tulis");
        String smell = sent(
                citizen,
                with(
                        "kategori", "lingkungan",
                        "isian.lingkungan.gangguan.bau", "on",
                        "isian.lingkungan.gangguan.limbah", "on"));
        assertThat(smell).contains("Yang mengganggu Bau, Limbah cair");
    }

    private static String error(Browser.Page page, String field) {
        return page.first("id=\"" + field + "-error\".*?<span>([^<]+)</span>");
    }

    private static String sent(Browser citizen, Map<String, String> form) {
        String number = citizen.submit("/tulis", form, new byte[0]).textOf("nomor-laporan");
        return citizen.open("/laporan/" + number.replace(" ", "")).text();
    }

    private static Map<String, String> with(String... fields) {
        Map<String, String> form = new HashMap<>(CitizenPagesTest.report());
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }
}

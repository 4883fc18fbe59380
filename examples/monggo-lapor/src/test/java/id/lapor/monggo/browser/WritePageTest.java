package id.lapor.monggo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.testkit.Photos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form of a report: patient with whoever fills it in, and with every browser. */
@InChromium
class WritePageTest {

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void whatWasTypedStaysWhenSomethingIsWrong() {
        try (Window window = Window.to(port)) {
            Citizen citizen = new Citizen(window, "salah");
            citizen.fillsIn("Lubang di Jalan Tidar", "");
            window.pick("klasifikasi-ASPIRATION");
            window.pick("rahasia");
            window.press("kirim-laporan");

            assertThat(window.see("masalah").getText()).isNotBlank();
            assertThat(window.see("tempat").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(window.run("return document.activeElement.id")).isEqualTo("masalah");
            assertThat(window.see("isi-laporan").getAttribute("value")).isEqualTo(Citizen.STORY);
            assertThat(window.see("judul").getAttribute("value")).isEqualTo("Lubang di Jalan Tidar");
            assertThat(window.see("kategori").getAttribute("value")).isEqualTo("jalan");
            assertThat(window.has("klasifikasi-ASPIRATION")).isTrue();
            assertThat(window.all("#klasifikasi-ASPIRATION:checked, #rahasia:checked"))
                    .hasSize(2);
            window.keepPicture("salah-ditolak");
        }
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInAClearSentence() throws IOException {
        try (Window window = Window.to(port)) {
            Citizen citizen = new Citizen(window, "berkas");
            citizen.fillsIn("Lubang di Jalan Tidar", "Jalan Tidar 14");
            window.attach("foto", Files.writeString(folder.resolve("catatan.jpg"), "bukan foto"));
            window.press("kirim-laporan");

            assertThat(window.see("foto-error").getText()).contains("JPEG");
            assertThat(window.see("isi-laporan").getAttribute("value")).isEqualTo(Citizen.STORY);
            window.keepPicture("berkas-ditolak");
        }
    }

    @Test
    void onlyWhatTheChosenCategoryAsksIsShownWithOrWithoutJavaScript() {
        for (boolean script : new boolean[] {true, false}) {
            try (Window window = script ? Window.to(port) : Window.withoutJavaScript(port)) {
                window.open("/tulis");
                assertThat(isShown(window, "isian.penerangan.nomor-tiang")).isFalse();
                window.choose("kategori", "penerangan");
                assertThat(isShown(window, "isian.penerangan.nomor-tiang")).isTrue();
                window.choose("kategori", "lingkungan");
                assertThat(isShown(window, "isian.penerangan.nomor-tiang")).isFalse();
                assertThat(isShown(window, "isian.lingkungan.sumber")).isTrue();
                window.pick("isian.lingkungan.gangguan.bau");
                if (script) {
                    window.keepPicture("tulis-lingkungan");
                }
            }
        }
    }

    @Test
    void whatACategoryAsksIsFilledInAndMissedBesideItsField() {
        try (Window window = Window.to(port)) {
            Citizen citizen = new Citizen(window, "isian");
            citizen.fillsIn("KTP belum jadi", "Kantor Disdukcapil");
            window.choose("kategori", "kependudukan");
            window.press("kirim-laporan");

            assertThat(window.see("isian.kependudukan.layanan-error").getText()).isNotBlank();
            assertThat(window.see("isian.kependudukan.layanan").isDisplayed()).isTrue();
            window.keepPicture("isian-ditolak");
            window.choose("isian.kependudukan.layanan", "ktp");
            window.press("kirim-laporan");
            window.press("lihat-laporan");
            assertThat(window.text()).contains("Jenis layanan", "KTP-el");
            window.keepPicture("isian-laporan");
        }
    }

    @Test
    void aReportIsWrittenWithoutJavaScript() throws IOException {
        try (Window window = Window.withoutJavaScript(port)) {
            Citizen citizen = new Citizen(window, "tanpa-skrip");
            citizen.fillsIn("Lubang di Jalan Tidar, tanpa skrip", "Jalan Tidar 14");
            assertThat(window.run("return typeof htmx")).as("scripts").isEqualTo("undefined");
            citizen.sends(Files.write(folder.resolve("lubang.png"), Photos.png().bytes()));
            window.press("lihat-laporan");
            assertThat(window.text()).contains("Lubang di Jalan Tidar, tanpa skrip", Citizen.STORY);
            assertThat(window.askedElsewhere()).isEmpty();
        }
    }

    private static boolean isShown(Window window, String id) {
        return window.all("[id='" + id + "']").get(0).isDisplayed();
    }
}

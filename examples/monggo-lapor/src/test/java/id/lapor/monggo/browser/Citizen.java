package id.lapor.monggo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.monggo.account.DemoAccount;
import java.nio.file.Path;
import org.openqa.selenium.By;

/** Somebody who found a hole in the road. */
final class Citizen {

    static final String STORY = "Lubang sedalam 20 cm di depan pasar. Dua motor jatuh sejak Senin.";

    /** What somebody keeps from a receipt. */
    record Receipt(String number, String code) {

        String path() {
            return "/laporan/" + number.replace(" ", "");
        }
    }

    private final Window window;
    private final String name;

    Citizen(Window window, String name) {
        this.window = window;
        this.name = name;
    }

    void signsIn(DemoAccount account) {
        window.open("/masuk");
        window.type("username", account.username());
        window.type("sandi", DemoAccount.PASSWORD);
        window.press("tombol-masuk");
        assertThat(window.path()).isEqualTo("/laporan-saya");
        look("laporan-saya");
    }

    /** Begins with the question of the home page and fills the form in. */
    void fillsIn(String title, String place) {
        window.open("/");
        look("beranda");
        window.type("isi-laporan", STORY);
        window.press("mulai-menulis");
        assertThat(window.see("isi-laporan").getAttribute("value")).isEqualTo(STORY);
        window.type("tempat", place);
        window.type("judul", title);
        window.choose("kategori", "jalan");
    }

    Receipt sends(Path photo) {
        window.attach("foto", photo);
        look("tulis");
        window.press("kirim-laporan");
        Receipt receipt = new Receipt(
                window.see("nomor-laporan").getText(), window.see("kode-akses").getText());
        assertThat(receipt.number()).matches("\\d{4} \\d{4} \\d{4}");
        assertThat(receipt.code()).matches("([A-Z0-9]{4}-){3}[A-Z0-9]{4}");
        look("tanda-terima");
        return receipt;
    }

    /** With what stands on the receipt, on a device that knows nothing of the report. */
    void opens(Receipt receipt) {
        window.forgetWhoItWas();
        window.open("/laporan");
        look("cari");
        window.type("nomor", receipt.number());
        window.press("cari-laporan");
        assertThat(window.html()).as("the number alone").doesNotContain("Dua motor jatuh");
        look("terkunci");
        window.type("kode", receipt.code());
        window.press("buka-laporan");
        assertThat(window.text()).contains(STORY);
    }

    void opensAmongTheOwn(String title) {
        window.open("/laporan-saya");
        look("laporan-saya");
        window.press(By.linkText(title));
    }

    void isNotSatisfied(String reason) {
        assertThat(window.text()).contains("Giliran Anda: apakah masalahnya sudah selesai?");
        look("dijawab");
        window.unfold("tanggapi");
        window.type("tanggapi-teks", reason);
        window.press("kirim-tanggapi");
        assertThat(window.see("kabar").getText()).isEqualTo("Tanggapan Anda sudah kami teruskan ke dinas.");
        look("ditanggapi");
    }

    void closes(int stars) {
        window.unfold("selesai");
        window.pick("nilai-" + stars);
        look("nilai");
        window.press("kirim-selesai");
        assertThat(window.see("kabar").getText()).isEqualTo("Laporan sudah ditutup. Terima kasih.");
    }

    void findsItDoneGreenWithStars(int stars) {
        assertThat(window.text()).contains("Laporan ini selesai", stars + " dari 5");
        assertThat(window.all("#keadaan .chip--green")).hasSize(1);
        look("selesai");
    }

    private void look(String page) {
        window.keepPicture(name + "-" + page);
    }
}

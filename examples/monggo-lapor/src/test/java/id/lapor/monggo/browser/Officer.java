package id.lapor.monggo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.monggo.account.DemoAccount;
import id.lapor.monggo.browser.Citizen.Receipt;
import id.lapor.reporter.Identity;
import java.nio.file.Path;
import java.time.LocalDate;
import org.openqa.selenium.By;

/** Somebody at a desk of the city, who must not learn who reported. */
final class Officer {

    private final Window window;
    private final String story;
    private final DemoAccount account;

    private Officer(Window window, String story, DemoAccount account) {
        this.window = window;
        this.story = story;
        this.account = account;
    }

    static Officer signsIn(Window window, String story, DemoAccount account) {
        window.forgetWhoItWas();
        window.open("/masuk");
        window.type("username", account.username());
        window.type("sandi", DemoAccount.PASSWORD);
        window.press("tombol-masuk");
        assertThat(window.path()).isEqualTo("/petugas");
        Officer officer = new Officer(window, story, account);
        officer.look("kotak-masuk");
        return officer;
    }

    Officer opens(Receipt receipt, String title) {
        window.open("/petugas/" + receipt.number().replace(" ", ""));
        assertThat(window.text()).contains(title, Citizen.STORY);
        assertThat(window.has("form-identitas")).as("a way to ask who reported").isFalse();
        look("laporan");
        return this;
    }

    void delegatesTo(String agency) {
        window.unfold("disposisi");
        window.choose("disposisi-dinas", agency);
        window.type("disposisi-teks", "Mohon diperiksa hari ini.");
        send("kirim-disposisi", "sudah diteruskan");
    }

    Officer starts(LocalDate on) {
        window.unfold("mulai");
        window.type("mulai-teks", "Sudah kami ukur: 20 cm, di lajur kiri.");
        window.type("mulai-langkah", "Menambal dengan aspal dingin, regu Bina Marga.");
        window.date("mulai-tanggal", on);
        send("kirim-mulai", "mulai dikerjakan");
        return this;
    }

    void answersFixed(String text, Path photo) {
        window.unfold("jawab");
        window.pick("hasil-FIXED");
        window.choose("jawab-penyebab", "WEAR");
        window.type("jawab-teks", text);
        window.attach("jawab-foto", photo);
        look("jawab");
        send("kirim-jawab", "sudah terkirim");
    }

    /** That something is fixed takes a photo; without one, the answer is refused and what was typed stays. */
    Officer isHeldToEvidence() {
        window.unfold("jawab");
        window.pick("hasil-FIXED");
        window.choose("jawab-penyebab", "WEAR");
        window.type("jawab-teks", "Lubang ditambal dengan aspal dingin, rata dengan jalan.");
        window.press("kirim-jawab");
        assertThat(window.see("jawab-foto-error").getText()).isNotBlank();
        assertThat(window.see("jawab-teks").getAttribute("value")).startsWith("Lubang ditambal");
        assertThat(window.see("jawab-penyebab").getAttribute("value")).isEqualTo("WEAR");
        assertThat(window.all("#hasil-FIXED:checked")).hasSize(1);
        look("jawab-ditolak");
        return this;
    }

    private void send(String button, String said) {
        window.press(By.id(button));
        assertThat(window.see("kabar").getText()).contains(said);
        look("berikutnya");
    }

    private void look(String page) {
        Identity hidden = DemoAccount.SARI.identity().orElseThrow();
        assertThat(window.html())
                .as("what %s sees", account)
                .doesNotContain(hidden.name(), "Wulandari", hidden.phone(), hidden.email());
        window.keepPicture(story + "-" + account.username() + "-" + page);
    }
}

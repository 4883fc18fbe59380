package id.lapor.monggo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.monggo.account.DemoAccount;
import id.lapor.monggo.browser.Citizen.Receipt;
import id.lapor.testkit.Photos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hole in the road, from the first word to the fifth star. */
@InChromium
class ComplaintStoryTest {

    private static final String PLACE = "Jalan Tidar 14, depan pasar";

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private Path photo;

    @BeforeEach
    void takeAPhoto() throws IOException {
        photo = Files.write(folder.resolve("lubang.jpg"), Photos.jpeg().bytes());
    }

    @Test
    void aCitizenWithoutAnAccountIsHeardUntilSatisfied() {
        String title = "Lubang di Jalan Tidar, tanpa akun";
        try (Window window = Window.to(port)) {
            Citizen citizen = new Citizen(window, "tamu");
            citizen.fillsIn(title, PLACE);
            assertThat(window.see("anonim").isEnabled()).isFalse();
            Receipt receipt = citizen.sends(photo);

            theOfficeAnswersTwice(window, "tamu", citizen, receipt, title);

            citizen.opens(receipt);
            citizen.closes(5);
            citizen.findsItDoneGreenWithStars(5);
            assertThat(window.askedElsewhere()).isEmpty();
        }
    }

    @Test
    void sariStaysAnonymousAndIsHeardUntilSatisfied() {
        String title = "Lubang di Jalan Tidar, anonim";
        try (Window window = Window.to(port)) {
            Citizen sari = new Citizen(window, "sari");
            sari.signsIn(DemoAccount.SARI);
            sari.fillsIn(title, PLACE);
            window.pick("anonim");
            Receipt receipt = sari.sends(photo);

            theOfficeAnswersTwice(window, "sari", sari, receipt, title);

            window.forgetWhoItWas();
            sari.signsIn(DemoAccount.SARI);
            sari.opensAmongTheOwn(title);
            sari.closes(5);
            sari.findsItDoneGreenWithStars(5);
            assertThat(window.askedElsewhere()).isEmpty();
        }
    }

    private void theOfficeAnswersTwice(Window window, String story, Citizen citizen, Receipt receipt, String title) {
        Officer.signsIn(window, story, DemoAccount.COORDINATOR)
                .opens(receipt, title)
                .delegatesTo("dinas-pupr");
        LocalDate nextWeek = LocalDate.now(Agency.WIB).plusDays(7);
        Officer.signsIn(window, story, DemoAccount.PUPR)
                .opens(receipt, title)
                .starts(nextWeek)
                .opens(receipt, title)
                .isHeldToEvidence()
                .answersFixed("Lubang ditambal dengan aspal dingin, rata dengan jalan.", photo);

        citizen.opens(receipt);
        citizen.isNotSatisfied("Tambalannya sudah terkelupas lagi setelah hujan.");

        Officer.signsIn(window, story, DemoAccount.PUPR)
                .opens(receipt, title)
                .answersFixed("Ditambal ulang dengan aspal panas setelah air dikeringkan.", photo);
    }
}

package id.lapor.monggo.citizen;

import id.lapor.Lapor;
import id.lapor.monggo.account.SignedIn;
import id.lapor.monggo.page.Cards;
import id.lapor.monggo.page.CityFigures;
import id.lapor.monggo.page.Pages;
import id.lapor.monggo.page.Sought;
import id.lapor.monggo.page.Steps;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one question, the five steps, what others reported, and what became of it. */
@Controller
class HomePage {

    private static final int LINES = 8;

    private final Lapor lapor;
    private final Cards cards;
    private final Steps steps;

    HomePage(Lapor lapor, Cards cards, Steps steps) {
        this.lapor = lapor;
        this.cards = cards;
        this.steps = steps;
    }

    @GetMapping("/")
    String home(
            @RequestParam(name = "cari", required = false) @Nullable String typed,
            @RequestParam(name = "setelah", required = false) @Nullable String after,
            Locale locale,
            Model model) {
        Sought sought = Sought.of(typed);
        var published = lapor.citizen().published(sought.text(), Pages.cursor(after), LINES);
        model.addAttribute("sought", sought);
        model.addAttribute(
                "reports", published.map(line -> cards.forPublic(line, locale)).lines());
        model.addAttribute("next", Pages.encoded(published.next()));
        model.addAttribute("later", after != null);
        model.addAttribute("figures", CityFigures.of(lapor.citizen().figures(), locale));
        model.addAttribute("steps", steps.explained(locale));
        return "citizen/home";
    }

    /** Where an account begins once it is signed in. */
    @GetMapping("/mulai")
    String begin(HttpServletRequest request) {
        return SignedIn.of(request.getUserPrincipal())
                .map(me -> me.office().isOfficer() ? "redirect:/petugas" : "redirect:/laporan-saya")
                .orElse("redirect:/masuk");
    }
}

package id.lapor.monggo.citizen;

import id.lapor.desk.Receipt;
import id.lapor.monggo.account.SignedIn;
import id.lapor.monggo.page.Dates;
import id.lapor.monggo.page.Steps;
import id.lapor.sla.SlaClock;
import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The receipt: shown once, from the session, never from an address. */
@Controller
class ReceiptPage {

    private final Dates dates;
    private final Steps steps;
    private final Clock clock;

    ReceiptPage(Dates dates, Steps steps, Clock clock) {
        this.dates = dates;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping("/tulis/terkirim")
    String receipt(@Nullable Principal principal, Locale locale, Model model) {
        if (!(model.getAttribute("receipt") instanceof Receipt receipt)) {
            return "citizen/receipt-gone";
        }
        model.addAttribute("number", receipt.tracking().grouped());
        model.addAttribute("tracking", receipt.tracking().value());
        model.addAttribute("code", receipt.accessCode().reveal());
        model.addAttribute(
                "known", SignedIn.of(principal).flatMap(SignedIn::identity).isPresent());
        model.addAttribute("sent", dates.moment(clock.instant(), locale));
        model.addAttribute("due", dates.day(receipt.verificationDue().on(), locale));
        model.addAttribute("verificationLimit", steps.limit(SlaClock.VERIFICATION, locale));
        model.addAttribute("firstReplyLimit", steps.limit(SlaClock.FIRST_REPLY, locale));
        model.addAttribute("steps", steps.marked(2, locale));
        return "citizen/receipt";
    }
}

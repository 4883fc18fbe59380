package id.lapor.monggo.account;

import id.lapor.monggo.page.Phrases;
import id.lapor.monggo.page.Problems;
import id.lapor.reporter.Identity;
import id.lapor.workflow.Refusal.Violation;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Daftar: six answers, and the citizen is signed in. */
@Controller
class RegistrationPage {

    /** Which field of the form a part of the identity comes from. */
    private static final Map<String, String> FIELDS = Map.of("name", "nama", "email", "email", "phone", "hp");

    private final Accounts accounts;
    private final Validator validator;
    private final Phrases phrases;

    RegistrationPage(Accounts accounts, Validator validator, Phrases phrases) {
        this.accounts = accounts;
        this.validator = validator;
        this.phrases = phrases;
    }

    @GetMapping("/daftar")
    String form(Model model) {
        return page(model, Registration.EMPTY, Problems.none());
    }

    @PostMapping("/daftar")
    String register(
            @RequestParam Map<String, String> fields,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws ServletException {
        Registration typed = Registration.of(fields);
        Problems problems = problemsOf(typed, locale);
        if (problems.isEmpty() && !isKept(typed)) {
            problems = problems.with("username", phrases.say(locale, "daftar.username.taken"));
        }
        if (!problems.isEmpty()) {
            response.setStatus(problems.status().value());
            return page(model, typed, problems);
        }
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.login(typed.username(), typed.sandi());
        flash.addFlashAttribute("flash", phrases.say(locale, "daftar.welcome"));
        return "redirect:/laporan-saya";
    }

    /** Two people may choose one name at the same moment: then the database decides. */
    private boolean isKept(Registration typed) {
        if (accounts.find(typed.username()).isPresent()) {
            return false;
        }
        try {
            accounts.register(typed.username(), typed.sandi(), typed.identity());
            return true;
        } catch (DataIntegrityViolationException taken) {
            return false;
        }
    }

    private Problems problemsOf(Registration typed, Locale locale) {
        Problems problems = identityProblems(typed.identity(), locale);
        if (!typed.hasUsername()) {
            problems = problems.with("username", phrases.say(locale, "daftar.username.shape"));
        }
        if (!typed.hasPassword()) {
            problems = problems.with("sandi", phrases.say(locale, "daftar.sandi.short"));
        }
        if (!typed.isConfirmed()) {
            problems = problems.with("konfirmasi", phrases.say(locale, "daftar.konfirmasi.differs"));
        }
        return problems.inOrder(List.of("username", "email", "nama", "sandi", "konfirmasi", "hp"));
    }

    /** The library's own rules for an identity, which name codes such as {@code text.long:120}. */
    private Problems identityProblems(Identity identity, Locale locale) {
        Problems problems = Problems.none();
        if (identity.email() == null || identity.email().isBlank()) {
            problems = problems.with("email", phrases.say(locale, "daftar.email.missing"));
        }
        for (var broken : validator.validate(identity)) {
            String[] rule = broken.getMessageTemplate().split(":", 2);
            String field = FIELDS.getOrDefault(broken.getPropertyPath().toString(), "nama");
            Violation violation = new Violation(field, rule[0], rule.length > 1 ? rule[1] : "");
            problems = problems.with(field, violation.sentence(locale));
        }
        return problems;
    }

    private static String page(Model model, Registration typed, Problems problems) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "account/register";
    }
}

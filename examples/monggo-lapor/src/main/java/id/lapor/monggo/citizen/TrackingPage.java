package id.lapor.monggo.citizen;

import id.lapor.disclosure.PublicView;
import id.lapor.disclosure.ReportView;
import id.lapor.disclosure.ReporterView;
import id.lapor.monggo.page.Downloads;
import id.lapor.monggo.page.Phrases;
import id.lapor.monggo.page.Problems;
import id.lapor.monggo.page.Typed;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a report by its number. A wrong number, a wrong code and a report that needs a code all look the same. */
@Controller
class TrackingPage {

    private final ReporterDesk desk;
    private final OpenedReports opened;
    private final TrackingModel trackingModel;
    private final Phrases phrases;

    TrackingPage(ReporterDesk desk, OpenedReports opened, TrackingModel trackingModel, Phrases phrases) {
        this.desk = desk;
        this.opened = opened;
        this.trackingModel = trackingModel;
        this.phrases = phrases;
    }

    /** The look-up box; a mistyped number is told at once, because its check digit is wrong. */
    @GetMapping("/laporan")
    String find(
            @RequestParam(name = "nomor", required = false) @Nullable String typed,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Optional<TrackingNumber> tracking = typed == null ? Optional.empty() : TrackingNumber.parse(typed);
        if (tracking.isPresent()) {
            return "redirect:/laporan/" + tracking.get();
        }
        Problems problems = Problems.none();
        if (typed != null) {
            problems = problems.with("nomor", phrases.say(locale, "find.number.shape"));
            response.setStatus(problems.status().value());
        }
        model.addAttribute("number", typed == null ? "" : typed);
        model.addAttribute("problems", problems);
        return "citizen/find";
    }

    @GetMapping("/laporan/{number}")
    String page(
            @PathVariable String number,
            @Nullable Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        TrackingNumber tracking = desk.number(number);
        Optional<ReportView> view = desk.of(principal, tracking).open(tracking);
        if (view.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return locked(tracking, Problems.none(), model);
        }
        if (view.get() instanceof ReporterView own) {
            return trackingModel.own(own, Typed.nothing(), locale, model);
        }
        return trackingModel.shared((PublicView) view.get(), tracking, locale, model);
    }

    /** The access code opens the report for this visitor; it is kept on the server, and in no address. */
    @PostMapping("/laporan/{number}/kode")
    String unlock(
            @PathVariable String number,
            @RequestParam(name = "kode", defaultValue = "") String typed,
            @Nullable Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        TrackingNumber tracking = desk.number(number);
        Optional<AccessCode> code = AccessCode.parse(typed);
        boolean opens = code.flatMap(
                        shown -> desk.of(principal, tracking).showing(shown).open(tracking))
                .filter(ReporterView.class::isInstance)
                .isPresent();
        if (opens) {
            code.ifPresent(shown -> opened.remember(tracking, shown));
            return "redirect:/laporan/" + tracking;
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return locked(tracking, Problems.none().with("kode", phrases.say(locale, "unlock.wrong")), model);
    }

    @GetMapping("/laporan/{number}/kode")
    String unlockForm(@PathVariable String number, Model model) {
        return locked(desk.number(number), Problems.none(), model);
    }

    @GetMapping("/laporan/{number}/berkas/{id}")
    ResponseEntity<byte[]> file(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(name = "kecil", required = false) @Nullable String small,
            @Nullable Principal principal) {
        TrackingNumber tracking = desk.number(number);
        return Downloads.forParticipants(
                id, small != null, file -> desk.of(principal, tracking).attachment(tracking, file));
    }

    static String locked(TrackingNumber tracking, Problems problems, Model model) {
        model.addAttribute("number", tracking.grouped());
        model.addAttribute("tracking", tracking.value());
        model.addAttribute("problems", problems);
        return "citizen/locked";
    }
}

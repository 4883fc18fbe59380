package id.lapor.monggo.citizen;

import id.lapor.desk.CitizenDesk;
import id.lapor.desk.Progressed;
import id.lapor.disclosure.ReporterView;
import id.lapor.followup.Upload;
import id.lapor.monggo.page.PhotoUploads;
import id.lapor.monggo.page.Phrases;
import id.lapor.monggo.page.Problems;
import id.lapor.monggo.page.Refusals;
import id.lapor.monggo.page.Typed;
import id.lapor.monggo.page.Versions;
import id.lapor.report.TrackingNumber;
import id.lapor.workflow.Decision;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a reporter does with the own report: complete, reply, close, object, add, withdraw. */
@Controller
@RequestMapping("/laporan/{number}/{action:lengkapi|tanggapi|selesai|keberatan|tambah|cabut}")
class ReporterActions {

    private static final Map<String, String> FIELDS = Map.of(
            "statement.text", "teks",
            "rating", "nilai",
            "RATING_RANGE", "nilai",
            "ATTACHMENT_REJECTED", "foto",
            "TOO_MANY_ATTACHMENTS", "foto");

    private final ReporterDesk desk;
    private final TrackingModel trackingModel;
    private final PhotoUploads photos;
    private final Refusals refusals;
    private final Phrases phrases;

    ReporterActions(
            ReporterDesk desk, TrackingModel trackingModel, PhotoUploads photos, Refusals refusals, Phrases phrases) {
        this.desk = desk;
        this.trackingModel = trackingModel;
        this.photos = photos;
        this.refusals = refusals;
        this.phrases = phrases;
    }

    /** Whoever comes here by reloading or by changing the language wants the report. */
    @GetMapping
    String back(@PathVariable String number) {
        return "redirect:/laporan/" + desk.number(number);
    }

    @PostMapping
    String act(
            @PathVariable String number,
            @PathVariable String action,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "foto", required = false) @Nullable List<MultipartFile> files,
            @Nullable Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        TrackingNumber tracking = desk.number(number);
        Typed typed = Typed.in(action, fields);
        CitizenDesk mine = Versions.of(typed)
                .<CitizenDesk>map(desk.of(principal, tracking)::ifVersion)
                .orElseGet(() -> desk.of(principal, tracking));
        Problems problems = photos.tooLarge(files, "foto", locale)
                .orElseGet(() -> carryOut(mine, tracking, typed, photos.read(files), locale));
        if (problems.isEmpty()) {
            flash.addFlashAttribute("flash", phrases.say(locale, "done." + action));
            return "redirect:/laporan/" + tracking;
        }
        response.setStatus(problems.status().value());
        Optional<ReporterView> fresh = desk.of(principal, tracking)
                .open(tracking)
                .filter(ReporterView.class::isInstance)
                .map(ReporterView.class::cast);
        return fresh.map(view -> trackingModel.own(view, typed.faulty(problems), locale, model))
                .orElseGet(() -> TrackingPage.locked(tracking, Problems.none(), model));
    }

    private Problems carryOut(CitizenDesk mine, TrackingNumber tracking, Typed typed, Upload[] files, Locale locale) {
        Decision<Progressed> decision = switch (typed.form()) {
            case "lengkapi" -> mine.complete(tracking, typed.text("teks"), files);
            case "tanggapi" -> mine.reply(tracking, typed.text("teks"), files);
            case "selesai" -> mine.close(tracking, typed.number("nilai"));
            case "keberatan" -> mine.object(tracking, typed.text("teks"));
            case "tambah" -> mine.add(tracking, typed.text("teks"), files);
            default -> mine.withdraw(tracking, typed.text("teks"));
        };
        return decision.refusal()
                .map(refusal -> refusals.explain(refusal, FIELDS, locale))
                .orElse(Problems.none());
    }
}

package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.desk.OfficerDesk;
import id.lapor.monggo.page.NotFound;
import id.lapor.monggo.page.PhotoUploads;
import id.lapor.monggo.page.Phrases;
import id.lapor.monggo.page.Problems;
import id.lapor.monggo.page.Refusals;
import id.lapor.monggo.page.Typed;
import id.lapor.monggo.page.Versions;
import id.lapor.report.TrackingNumber;
import id.lapor.spring.web.ActorResolver;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Carries out what an officer does; then the next report that waits is on the desk. */
@Controller
class CaseActions {

    /** The field of the form for every rule that a deed may break. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("to", "dinas"),
            Map.entry("UNKNOWN_AGENCY", "dinas"),
            Map.entry("OUTSIDE_SUBTREE", "dinas"),
            Map.entry("reason", "alasan"),
            Map.entry("explanation", "teks"),
            Map.entry("statement.text", "teks"),
            Map.entry("statement.body", "badan"),
            Map.entry("statement.reference", "rujukan"),
            Map.entry("classification", "jenis"),
            Map.entry("UNKNOWN_CATEGORY", "kategori"),
            Map.entry("FORMULA", "teks"),
            Map.entry("COPIED", "teks"),
            Map.entry("statement.nextStep", "langkah"),
            Map.entry("statement.budgetYear", "anggaran"),
            Map.entry("NEXT_STEP_MISSING", "langkah"),
            Map.entry("NEXT_STEP_PAST", "tanggal"),
            Map.entry("OUTCOME_MISSING", "hasil"),
            Map.entry("OUTCOME_TOO_EARLY", "teks"),
            Map.entry("CAUSE_MISSING", "penyebab"),
            Map.entry("statement.ground", "dasar"),
            Map.entry("GROUND_MISSING", "dasar"),
            Map.entry("EVIDENCE_MISSING", "foto"),
            Map.entry("ATTACHMENT_REJECTED", "foto"),
            Map.entry("TOO_MANY_ATTACHMENTS", "foto"));

    private final Lapor lapor;
    private final ActorResolver actors;
    private final CaseModel caseModel;
    private final NextReport nextReport;
    private final PhotoUploads photos;
    private final Refusals refusals;
    private final Phrases phrases;

    CaseActions(
            Lapor lapor,
            ActorResolver actors,
            CaseModel caseModel,
            NextReport nextReport,
            PhotoUploads photos,
            Refusals refusals,
            Phrases phrases) {
        this.lapor = lapor;
        this.actors = actors;
        this.caseModel = caseModel;
        this.nextReport = nextReport;
        this.photos = photos;
        this.refusals = refusals;
        this.phrases = phrases;
    }

    @PostMapping("/petugas/{number}/{path}")
    String act(
            @PathVariable String number,
            @PathVariable String path,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "foto", required = false) @Nullable List<MultipartFile> files,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        TrackingNumber tracking = TrackingNumber.parse(number).orElseThrow(NotFound::new);
        Deed deed = Deed.at(path).orElseThrow(NotFound::new);
        Typed typed = Typed.in(path, fields);
        Problems problems = problemsOf(deed, tracking, typed, files, principal, locale);
        if (!problems.isEmpty()) {
            response.setStatus(problems.status().value());
            var fresh = lapor.officer(actors.actorOf(principal)).open(tracking).orElseThrow(NotFound::new);
            return caseModel.page(fresh, typed.faulty(problems), principal, locale, model);
        }
        if (!deed.leavesTheDesk()) {
            flash.addFlashAttribute("flash", phrases.say(locale, "done." + path, tracking.grouped()));
            return isStillTheirs(tracking, principal) ? "redirect:/petugas/" + tracking : "redirect:/petugas";
        }
        Optional<TrackingNumber> following = nextReport.after(tracking, principal);
        String done = phrases.say(locale, "done." + path, tracking.grouped());
        String then = phrases.say(locale, following.isPresent() ? "done.next" : "done.empty");
        flash.addFlashAttribute("flash", done + " " + then);
        return following.map(next -> "redirect:/petugas/" + next).orElse("redirect:/petugas");
    }

    /** What turns out to be a complaint about an official goes to another desk at once. */
    private boolean isStillTheirs(TrackingNumber tracking, Principal principal) {
        return lapor.officer(actors.actorOf(principal)).open(tracking).isPresent();
    }

    private Problems problemsOf(
            Deed deed,
            TrackingNumber tracking,
            Typed typed,
            @Nullable List<MultipartFile> files,
            Principal principal,
            Locale locale) {
        Optional<Problems> tooLarge = photos.tooLarge(files, "foto", locale);
        if (tooLarge.isPresent()) {
            return tooLarge.get();
        }
        if (typed.isNoDate("tanggal")) {
            return Problems.none().with("tanggal", phrases.say(locale, "date.shape"));
        }
        OfficerDesk desk = lapor.officer(actors.actorOf(principal));
        OfficerDesk bound = Versions.of(typed).<OfficerDesk>map(desk::ifVersion).orElse(desk);
        return deed.carryOut(bound, tracking, typed, photos.read(files))
                .refusal()
                .map(refusal -> refusals.explain(refusal, FIELDS, locale))
                .orElse(Problems.none());
    }
}

package id.lapor.monggo.citizen;

import id.lapor.Lapor;
import id.lapor.desk.CitizenDesk;
import id.lapor.desk.Receipt;
import id.lapor.monggo.account.Accounts;
import id.lapor.monggo.account.SignedIn;
import id.lapor.monggo.page.PhotoUploads;
import id.lapor.monggo.page.Phrases;
import id.lapor.monggo.page.Problems;
import id.lapor.monggo.page.Refusals;
import id.lapor.monggo.page.Typed;
import id.lapor.reporter.Reporter;
import id.lapor.subject.Classification;
import id.lapor.workflow.Decision;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tulis laporan. A citizen with an account signs with the identity that the vault keeps; everybody else stays unknown. */
@Controller
class WritePage {

    /** The field of the form for every rule that a report may break. */
    private static final Map<String, String> FIELDS = Map.of(
            "matter.title", "judul",
            "matter.place.description", "tempat",
            "narrative.text", "isi",
            "DATE_FUTURE", "tanggal",
            "UNKNOWN_CATEGORY", "kategori",
            "ATTACHMENT_REJECTED", "foto",
            "TOO_MANY_ATTACHMENTS", "foto");

    private static final List<String> ORDER = List.of("klasifikasi", "tempat", "tanggal", "isi", "judul", "kategori");

    private final Lapor lapor;
    private final Accounts accounts;
    private final PhotoUploads photos;
    private final Refusals refusals;
    private final Phrases phrases;
    private final WriteModel writeModel;
    private final Asking asking;
    private final OpenedReports opened;

    WritePage(
            Lapor lapor,
            Accounts accounts,
            PhotoUploads photos,
            Refusals refusals,
            Phrases phrases,
            WriteModel writeModel,
            Asking asking,
            OpenedReports opened) {
        this.lapor = lapor;
        this.accounts = accounts;
        this.photos = photos;
        this.refusals = refusals;
        this.phrases = phrases;
        this.writeModel = writeModel;
        this.asking = asking;
        this.opened = opened;
    }

    @GetMapping("/tulis")
    String form(Locale locale, Model model) {
        return page(ReportForm.about(""), Problems.none(), locale, model);
    }

    /** From the question on the home page. By POST, because what somebody writes belongs into no address. */
    @PostMapping("/tulis/mulai")
    String begin(@RequestParam(defaultValue = "") String isi, Locale locale, Model model) {
        return page(ReportForm.about(isi), Problems.none(), locale, model);
    }

    /** Whoever comes here by reloading or by changing the language wants the form. */
    @GetMapping({"/tulis/mulai", "/tulis/lagi"})
    String back() {
        return "redirect:/tulis";
    }

    /** The form was open for too long to be trusted: it is shown again with everything that was typed. */
    @PostMapping("/tulis/lagi")
    String again(@RequestParam Map<String, String> fields, Locale locale, Model model, HttpServletResponse response) {
        Problems problems = Problems.none()
                .with(Problems.WHOLE, phrases.say(locale, "write.again"))
                .answeredWith(HttpStatus.FORBIDDEN);
        return refused(ReportForm.of(fields), problems, locale, model, response);
    }

    @PostMapping("/tulis")
    String submit(
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "foto", required = false) @Nullable List<MultipartFile> files,
            @Nullable Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ReportForm form = ReportForm.of(fields);
        Optional<Classification> classification =
                Typed.choiceOf(form.klasifikasi(), Classification.class).filter(WriteModel.KINDS::contains);
        Problems problems = photos.tooLarge(files, "foto", locale).orElse(Problems.none());
        if (classification.isEmpty()) {
            problems = problems.with("klasifikasi", phrases.say(locale, "write.kind.missing"));
        }
        if (form.isNoDate()) {
            problems = problems.with("tanggal", phrases.say(locale, "date.shape"));
        }
        if (!problems.isEmpty() || classification.isEmpty()) {
            return refused(form, problems, locale, model, response);
        }
        Optional<SignedIn> citizen =
                SignedIn.of(principal).filter(me -> me.identity().isPresent());
        Decision<Receipt> decision = desk(citizen)
                .submit(form.draft(classification.get(), reporter(citizen), asking.details(form)), photos.read(files));
        if (decision.refusal().isPresent()) {
            problems = refusals.explain(decision.refusal().get(), asking.fieldsOf(form, FIELDS), locale)
                    .inOrder(asking.orderOf(form, ORDER, List.of("foto")));
            return refused(form, problems, locale, model, response);
        }
        Receipt receipt = decision.orElseThrow();
        opened.remember(receipt.tracking(), receipt.accessCode());
        flash.addFlashAttribute("receipt", receipt);
        return "redirect:/tulis/terkirim";
    }

    private CitizenDesk desk(Optional<SignedIn> citizen) {
        return citizen.map(SignedIn::actor).map(lapor::citizen).orElseGet(lapor::citizen);
    }

    private Reporter reporter(Optional<SignedIn> citizen) {
        return citizen.<Reporter>flatMap(
                        me -> accounts.identityOf(me).map(identity -> new Reporter.Identified(identity, me.id())))
                .orElseGet(Reporter.Unidentified::new);
    }

    private String refused(
            ReportForm form, Problems problems, Locale locale, Model model, HttpServletResponse response) {
        response.setStatus(problems.status().value());
        return page(form, problems, locale, model);
    }

    private String page(ReportForm form, Problems problems, Locale locale, Model model) {
        writeModel.fill(form, problems, locale, model);
        return "citizen/write";
    }
}

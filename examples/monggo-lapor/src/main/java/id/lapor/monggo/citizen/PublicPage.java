package id.lapor.monggo.citizen;

import id.lapor.Lapor;
import id.lapor.kernel.Role;
import id.lapor.monggo.page.Downloads;
import id.lapor.monggo.page.NotFound;
import id.lapor.monggo.page.Phrases;
import id.lapor.monggo.page.Sheets;
import id.lapor.report.PublicHandle;
import id.lapor.spring.web.ActorResolver;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A report as everybody may read it. */
@Controller
@RequestMapping("/publik/{handle}")
class PublicPage {

    private final Lapor lapor;
    private final Sheets sheets;
    private final ActorResolver actors;
    private final Phrases phrases;

    PublicPage(Lapor lapor, Sheets sheets, ActorResolver actors, Phrases phrases) {
        this.lapor = lapor;
        this.sheets = sheets;
        this.actors = actors;
        this.phrases = phrases;
    }

    @GetMapping
    String page(@PathVariable String handle, @Nullable Principal principal, Locale locale, Model model) {
        var view = PublicHandle.parse(handle).flatMap(lapor.citizen()::open).orElseThrow(NotFound::new);
        model.addAttribute("sheet", sheets.forPublic(view, "/publik/" + view.handle(), locale));
        model.addAttribute("unlock", null);
        model.addAttribute("supports", view.content().supports());
        model.addAttribute("handle", view.handle().value());
        model.addAttribute("supportable", view.headline().status().isOpen());
        model.addAttribute("known", actors.actorOf(principal).is(Role.REPORTER));
        return "citizen/public";
    }

    @PostMapping("/dukung")
    String support(@PathVariable String handle, Principal principal, Locale locale, RedirectAttributes flash) {
        PublicHandle page = PublicHandle.parse(handle).orElseThrow(NotFound::new);
        Decision<Long> supported = lapor.citizen(actors.actorOf(principal)).support(page);
        String said = supported
                .refusal()
                .map(refusal -> refusal.code() == Code.ALREADY_DONE ? "support.own" : "support.over")
                .orElse("support.done");
        flash.addFlashAttribute("flash", phrases.say(locale, said));
        return "redirect:/publik/" + page;
    }

    @GetMapping("/berkas/{id}")
    ResponseEntity<byte[]> file(
            @PathVariable String handle,
            @PathVariable String id,
            @RequestParam(name = "kecil", required = false) @Nullable String small) {
        Optional<PublicHandle> known = PublicHandle.parse(handle);
        return Downloads.forEverybody(
                id, small != null, file -> known.flatMap(page -> lapor.citizen().attachment(page, file)));
    }
}

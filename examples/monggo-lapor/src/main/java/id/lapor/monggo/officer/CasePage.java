package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.desk.OfficerDesk;
import id.lapor.disclosure.OfficerView;
import id.lapor.monggo.page.Downloads;
import id.lapor.monggo.page.NotFound;
import id.lapor.monggo.page.Typed;
import id.lapor.report.TrackingNumber;
import id.lapor.spring.web.ActorResolver;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A report on an officer's desk. */
@Controller
@RequestMapping("/petugas/{number}")
class CasePage {

    private final Lapor lapor;
    private final ActorResolver actors;
    private final CaseModel caseModel;

    CasePage(Lapor lapor, ActorResolver actors, CaseModel caseModel) {
        this.lapor = lapor;
        this.actors = actors;
        this.caseModel = caseModel;
    }

    @GetMapping
    String page(@PathVariable String number, Principal principal, Locale locale, Model model) {
        return caseModel.page(open(number, principal), Typed.nothing(), principal, locale, model);
    }

    /** Whoever comes to the address of a deed by reloading or by changing the language wants the report. */
    @GetMapping("/{deed}")
    String back(@PathVariable String number, @PathVariable String deed, Principal principal) {
        if (Deed.at(deed).isEmpty() && !deed.equals("identitas")) {
            throw new NotFound();
        }
        return "redirect:/petugas/" + open(number, principal).tracking();
    }

    @GetMapping("/berkas/{id}")
    ResponseEntity<byte[]> file(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(name = "kecil", required = false) @Nullable String small,
            Principal principal) {
        TrackingNumber tracking = TrackingNumber.parse(number).orElseThrow(NotFound::new);
        return Downloads.forParticipants(
                id, small != null, file -> desk(principal).attachment(tracking, file));
    }

    private OfficerView open(String number, Principal principal) {
        return TrackingNumber.parse(number).flatMap(desk(principal)::open).orElseThrow(NotFound::new);
    }

    private OfficerDesk desk(Principal principal) {
        return lapor.officer(actors.actorOf(principal));
    }
}

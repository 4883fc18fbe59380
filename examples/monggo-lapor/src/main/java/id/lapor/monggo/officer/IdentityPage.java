package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.desk.OfficerDesk;
import id.lapor.monggo.page.NotFound;
import id.lapor.monggo.page.Problems;
import id.lapor.monggo.page.Refusals;
import id.lapor.monggo.page.Typed;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Identity;
import id.lapor.spring.web.ActorResolver;
import id.lapor.workflow.Decision;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens who reported, for a purpose that the reporter can read. Shown in this one answer and kept nowhere. */
@Controller
class IdentityPage {

    private static final Map<String, String> FIELDS = Map.of("statement.text", "teks");

    private final Lapor lapor;
    private final ActorResolver actors;
    private final CaseModel caseModel;
    private final Refusals refusals;

    IdentityPage(Lapor lapor, ActorResolver actors, CaseModel caseModel, Refusals refusals) {
        this.lapor = lapor;
        this.actors = actors;
        this.caseModel = caseModel;
        this.refusals = refusals;
    }

    @PostMapping("/petugas/{number}/identitas")
    String disclose(
            @PathVariable String number,
            @RequestParam Map<String, String> fields,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        TrackingNumber tracking = TrackingNumber.parse(number).orElseThrow(NotFound::new);
        Typed typed = Typed.in("identitas", fields);
        OfficerDesk desk = lapor.officer(actors.actorOf(principal));
        Decision<Identity> decision = desk.disclose(tracking, typed.text("teks"));
        Problems problems = decision.refusal()
                .map(refusal -> refusals.explain(refusal, FIELDS, locale))
                .orElse(Problems.none());
        if (problems.isEmpty()) {
            model.addAttribute("identity", decision.orElseThrow());
        } else {
            response.setStatus(problems.status().value());
        }
        Typed shown = problems.isEmpty() ? Typed.nothing() : typed.faulty(problems);
        return caseModel.page(desk.open(tracking).orElseThrow(NotFound::new), shown, principal, locale, model);
    }
}

package id.lapor.monggo.citizen;

import id.lapor.Lapor;
import id.lapor.monggo.page.Card;
import id.lapor.monggo.page.Cards;
import id.lapor.monggo.page.Pages;
import id.lapor.monggo.page.Sought;
import id.lapor.spring.web.ActorResolver;
import id.lapor.workflow.Status;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Laporan saya: first what waits for the citizen; what is searched for stands in one list. */
@Controller
class MyReportsPage {

    private static final int LINES = 20;
    private static final Set<String> MY_TURN = Set.of(Status.ANSWERED.name(), Status.INCOMPLETE.name());

    private final Lapor lapor;
    private final ActorResolver actors;
    private final Cards cards;

    MyReportsPage(Lapor lapor, ActorResolver actors, Cards cards) {
        this.lapor = lapor;
        this.actors = actors;
        this.cards = cards;
    }

    @GetMapping("/laporan-saya")
    String page(
            @RequestParam(name = "cari", required = false) @Nullable String typed,
            @RequestParam(name = "setelah", required = false) @Nullable String after,
            Principal principal,
            Locale locale,
            Model model) {
        Sought sought = Sought.of(typed);
        var mine = lapor.citizen(actors.actorOf(principal)).mine(sought.text(), Pages.cursor(after), LINES);
        Map<Boolean, List<Card>> byTurn = mine.map(line -> cards.forReporter(line, locale)).lines().stream()
                .collect(Collectors.partitioningBy(card -> !sought.isSet() && MY_TURN.contains(card.status())));
        model.addAttribute("sought", sought);
        model.addAttribute("waiting", byTurn.get(true));
        model.addAttribute("others", byTurn.get(false));
        model.addAttribute("next", Pages.encoded(mine.next()));
        model.addAttribute("later", after != null);
        return "citizen/my-reports";
    }
}

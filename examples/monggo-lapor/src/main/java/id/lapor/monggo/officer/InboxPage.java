package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.desk.OfficerDesk;
import id.lapor.disclosure.OfficerView;
import id.lapor.monggo.account.Office;
import id.lapor.monggo.account.SignedIn;
import id.lapor.monggo.page.Cards;
import id.lapor.monggo.page.Pages;
import id.lapor.sla.FollowUpColor;
import id.lapor.spring.web.ActorResolver;
import id.lapor.statistics.Figures;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Kotak masuk: the officer's reports, the most urgent first. Whoever types the number of a report there is led to it; a
 * report that is not theirs is looked for like any words, as one that does not exist.
 */
@Controller
class InboxPage {

    private static final int LINES = 20;

    private final Lapor lapor;
    private final ActorResolver actors;
    private final Cards cards;
    private final Offices offices;

    InboxPage(Lapor lapor, ActorResolver actors, Cards cards, Offices offices) {
        this.lapor = lapor;
        this.actors = actors;
        this.cards = cards;
        this.offices = offices;
    }

    @GetMapping("/petugas")
    String page(@RequestParam Map<String, String> parameters, Principal principal, Locale locale, Model model) {
        Filter filter = Filter.of(parameters);
        OfficerDesk desk = lapor.officer(actors.actorOf(principal));
        Optional<OfficerView> wanted = filter.cari().number().flatMap(desk::open);
        if (wanted.isPresent()) {
            return "redirect:/petugas/" + wanted.get().tracking();
        }
        var inbox = desk.inbox(filter.inbox(), Pages.cursor(parameters.get("setelah")), LINES);
        model.addAttribute("filter", filter);
        model.addAttribute("counts", counts(desk.figures(), filter));
        model.addAttribute(
                "reports", inbox.map(line -> cards.forOfficer(line, locale)).lines());
        model.addAttribute("next", Pages.encoded(inbox.next()));
        model.addAttribute("later", parameters.containsKey("setelah"));
        model.addAttribute("agencies", offices.below(principal));
        model.addAttribute("categories", lapor.categories().all());
        model.addAttribute("states", Filter.STATES);
        model.addAttribute(
                "turn",
                SignedIn.of(principal).map(me -> Turns.of(me.office())).orElseGet(() -> Turns.of(Office.CITIZEN)));
        return "officer/inbox";
    }

    private static List<Count> counts(Figures figures, Filter filter) {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(
                "",
                "inbox.all",
                figures.received(),
                filter.withColor(""),
                filter.warna().isEmpty()));
        for (FollowUpColor color : FollowUpColor.values()) {
            String name = color.name().toLowerCase(Locale.ROOT);
            counts.add(new Count(
                    name,
                    "color." + color,
                    figures.byColor().getOrDefault(color, 0L),
                    filter.withColor(name),
                    filter.warna().equals(name)));
        }
        return counts;
    }
}

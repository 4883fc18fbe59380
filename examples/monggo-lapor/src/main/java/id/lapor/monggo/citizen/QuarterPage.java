package id.lapor.monggo.citizen;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.monggo.page.Amount;
import id.lapor.monggo.page.Dates;
import id.lapor.monggo.page.NotFound;
import id.lapor.monggo.page.Phrases;
import id.lapor.statistics.Published;
import id.lapor.statistics.PublishedFigures;
import id.lapor.statistics.Quarter;
import id.lapor.workflow.Status;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the city publishes of a quarter. */
@Controller
class QuarterPage {

    private static final int QUARTERS = 4;

    /** A count that is not published. */
    private static final String HIDDEN = "*";

    /** A topic, by status. */
    record Line(String name, List<String> cells, String total) {}

    private final Lapor lapor;
    private final Phrases phrases;
    private final Dates dates;

    QuarterPage(Lapor lapor, Phrases phrases, Dates dates) {
        this.lapor = lapor;
        this.phrases = phrases;
        this.dates = dates;
    }

    @GetMapping("/angka")
    String page(@RequestParam(name = "triwulan", required = false) @Nullable String asked, Locale locale, Model model) {
        Quarter last = lapor.citizen().lastQuarter();
        Quarter quarter = asked == null ? last : Quarter.parse(asked).orElseThrow(NotFound::new);
        PublishedFigures figures = lapor.citizen().statistics(quarter).orElseThrow(NotFound::new);
        AgencyTree agencies = lapor.agencies().tree();
        model.addAttribute("quarter", quarter);
        model.addAttribute(
                "quarters",
                Stream.iterate(last, Quarter::before).limit(QUARTERS).toList());
        model.addAttribute("from", dates.day(quarter.days().from(), locale));
        model.addAttribute("to", dates.day(quarter.days().to(), locale));
        model.addAttribute("received", shown(figures.responded().total()));
        model.addAttribute("responded", shown(figures.responded().count(true)));
        model.addAttribute("answered", shown(figures.answered().count(true)));
        model.addAttribute("empty", figures.responded().counts().isEmpty());
        model.addAttribute(
                "statuses",
                figures.topics().columns().stream()
                        .map(status -> phrases.label(status, locale))
                        .toList());
        model.addAttribute("topics", lines(figures.topics(), locale));
        model.addAttribute("totals", shown(figures.topics().columnTotals()));
        model.addAttribute("total", shown(figures.topics().total()));
        model.addAttribute("agencies", amounts(figures.agencies(), id -> agency(id, agencies, locale)));
        model.addAttribute("channels", amounts(figures.channels(), channel -> phrases.label(channel, locale)));
        return "citizen/quarter";
    }

    private List<Line> lines(Published.Table<String, Status> topics, Locale locale) {
        return IntStream.range(0, topics.rows().size())
                .mapToObj(row -> new Line(
                        topic(topics.rows().get(row), locale),
                        shown(topics.cells().get(row)),
                        shown(topics.rowTotals().get(row))))
                .toList();
    }

    private String topic(String code, Locale locale) {
        return code.equals(PublishedFigures.NONE)
                ? phrases.say(locale, "quarter.untold")
                : lapor.categories()
                        .find(code)
                        .map(category -> phrases.category(category, locale))
                        .orElse(code);
    }

    private String agency(String id, AgencyTree agencies, Locale locale) {
        return id.equals(PublishedFigures.NONE)
                ? phrases.say(locale, "quarter.untold")
                : agencies.find(AgencyId.of(id)).map(Agency::name).orElse(id);
    }

    private static <K> List<Amount> amounts(Published.Counts<K> counts, Function<K, String> name) {
        return counts.counts().entrySet().stream()
                .map(count -> new Amount(name.apply(count.getKey()), shown(count.getValue())))
                .toList();
    }

    private static List<String> shown(List<OptionalLong> counts) {
        return counts.stream().map(QuarterPage::shown).toList();
    }

    private static String shown(OptionalLong count) {
        return count.isPresent() ? String.valueOf(count.getAsLong()) : HIDDEN;
    }
}

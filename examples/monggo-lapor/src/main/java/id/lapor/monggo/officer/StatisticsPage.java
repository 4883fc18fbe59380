package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.monggo.Districts;
import id.lapor.monggo.page.Dates;
import id.lapor.spring.web.ActorResolver;
import id.lapor.statistics.ProblemDocument;
import id.lapor.statistics.ProblemNames;
import id.lapor.statistics.ProblemSheet;
import id.lapor.statistics.ProblemTree;
import id.lapor.statistics.Survey;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Statistik: what an office learns from its own reports, and the problem tree to take along. */
@Controller
@RequestMapping("/petugas/statistik")
class StatisticsPage {

    /** Without it, spreadsheets take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Lapor lapor;
    private final ActorResolver actors;
    private final SurveyModel surveys;
    private final TreeModel trees;
    private final Districts districts;
    private final Dates dates;
    private final Clock clock;

    StatisticsPage(
            Lapor lapor,
            ActorResolver actors,
            SurveyModel surveys,
            TreeModel trees,
            Districts districts,
            Dates dates,
            Clock clock) {
        this.lapor = lapor;
        this.actors = actors;
        this.surveys = surveys;
        this.trees = trees;
        this.districts = districts;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @RequestParam(name = "dari", required = false) @Nullable String from,
            @RequestParam(name = "sampai", required = false) @Nullable String to,
            Principal principal,
            Locale locale,
            Model model) {
        Span span = Span.read(from, to, today());
        Survey survey = survey(span, principal);
        model.addAttribute("span", span);
        model.addAttribute("choices", span.choices(today()));
        model.addAttribute("from", dates.day(survey.period().from(), locale));
        model.addAttribute("to", dates.day(survey.period().to(), locale));
        model.addAttribute("received", survey.figures().received());
        model.addAttribute("indicators", surveys.indicators(survey.figures(), locale));
        model.addAttribute("groups", surveys.groups(survey.figures(), locale));
        model.addAttribute("years", surveys.years(survey, locale));
        model.addAttribute("ranking", surveys.ranking(survey.ranking(), locale));
        model.addAttribute("problems", trees.problems(survey.problems(), locale));
        model.addAttribute("hotSpots", trees.hotSpots(survey.problems(), locale));
        return "officer/statistics";
    }

    @GetMapping("/pohon-masalah.csv")
    ResponseEntity<byte[]> sheet(
            @RequestParam(name = "dari", required = false) @Nullable String from,
            @RequestParam(name = "sampai", required = false) @Nullable String to,
            Principal principal,
            Locale locale) {
        ProblemTree tree = survey(Span.read(from, to, today()), principal).problems();
        return file("csv", "csv", BYTE_ORDER_MARK + ProblemSheet.csv(tree, names(locale)));
    }

    @GetMapping("/pohon-masalah.html")
    ResponseEntity<byte[]> document(
            @RequestParam(name = "dari", required = false) @Nullable String from,
            @RequestParam(name = "sampai", required = false) @Nullable String to,
            Principal principal,
            Locale locale) {
        ProblemTree tree = survey(Span.read(from, to, today()), principal).problems();
        return file("html", "html", "<meta charset=\"utf-8\">\n" + ProblemDocument.html(tree, names(locale)));
    }

    @GetMapping("/pohon-masalah.json")
    ResponseEntity<Map<String, Object>> data(
            @RequestParam(name = "dari", required = false) @Nullable String from,
            @RequestParam(name = "sampai", required = false) @Nullable String to,
            Principal principal) {
        ProblemTree tree = survey(Span.read(from, to, today()), principal).problems();
        return kept("json").contentType(MediaType.APPLICATION_JSON).body(ProblemSheet.json(tree));
    }

    private static ResponseEntity<byte[]> file(String subtype, String extension, String text) {
        return kept(extension)
                .contentType(new MediaType("text", subtype, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder kept(String extension) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"pohon-masalah." + extension + "\"");
    }

    private Survey survey(Span span, Principal principal) {
        return lapor.officer(actors.actorOf(principal)).statistics(span.period());
    }

    private ProblemNames names(Locale locale) {
        return new ProblemNames(lapor.categories(), districts.names(), locale);
    }

    private LocalDate today() {
        return dates.dayOf(clock.instant());
    }
}

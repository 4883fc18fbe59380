package id.lapor.spring.web;

import id.lapor.Lapor;
import id.lapor.http.model.OfficeStatistics;
import id.lapor.http.model.PlanningTree;
import id.lapor.http.model.PublishedStatistics;
import id.lapor.statistics.Period;
import id.lapor.statistics.ProblemDocument;
import id.lapor.statistics.ProblemNames;
import id.lapor.statistics.ProblemSheet;
import id.lapor.statistics.ProblemTree;
import id.lapor.statistics.Quarter;
import id.lapor.statistics.Survey;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Figures: what the region publishes of a quarter, and what an office learns about its own reports. */
@LaporApi
@RequestMapping("${lapor.web.base-path:/lapor}/v1/statistics")
class StatisticsController {

    private final Lapor lapor;
    private final Caller caller;

    StatisticsController(Lapor lapor, Caller caller) {
        this.lapor = lapor;
        this.caller = caller;
    }

    @GetMapping("/quarterly")
    PublishedStatistics quarterly(@RequestParam(required = false) @Nullable String quarter) {
        Optional<Quarter> asked = quarter == null ? Optional.of(lapor.citizen().lastQuarter()) : Quarter.parse(quarter);
        return asked.flatMap(lapor.citizen()::statistics)
                .map(StatisticsWriter::published)
                .orElseThrow(ReportController::notFound);
    }

    @GetMapping("/office")
    ResponseEntity<OfficeStatistics> office(
            @RequestParam String from, @RequestParam String to, HttpServletRequest request) {
        return noStore().body(StatisticsWriter.office(survey(from, to, request)));
    }

    @GetMapping("/problems")
    ResponseEntity<PlanningTree> problems(
            @RequestParam String from, @RequestParam String to, HttpServletRequest request) {
        return noStore().body(StatisticsWriter.tree(survey(from, to, request).problems()));
    }

    @GetMapping("/problems.csv")
    ResponseEntity<byte[]> sheet(@RequestParam String from, @RequestParam String to, HttpServletRequest request) {
        return file("csv", "csv", ProblemSheet::csv, from, to, request);
    }

    @GetMapping("/problems.md")
    ResponseEntity<byte[]> markdown(@RequestParam String from, @RequestParam String to, HttpServletRequest request) {
        return file("markdown", "md", ProblemDocument::markdown, from, to, request);
    }

    @GetMapping("/problems.html")
    ResponseEntity<byte[]> document(@RequestParam String from, @RequestParam String to, HttpServletRequest request) {
        return file("html", "html", ProblemDocument::html, from, to, request);
    }

    /** A browser keeps it as a file, and shows none of it as a page of the host. */
    private ResponseEntity<byte[]> file(
            String subtype,
            String extension,
            BiFunction<ProblemTree, ProblemNames, String> writing,
            String from,
            String to,
            HttpServletRequest request) {
        ProblemNames names = new ProblemNames(lapor.categories(), Map.of(), Caller.language(request));
        String text = writing.apply(survey(from, to, request).problems(), names);
        return noStore()
                .contentType(new MediaType("text", subtype, StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"pohon-masalah." + extension + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Survey survey(String from, String to, HttpServletRequest request) {
        return caller.officer(request).statistics(period(from, to));
    }

    private static Period period(String from, String to) {
        return Period.parse(from, to).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static ResponseEntity.BodyBuilder noStore() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }
}

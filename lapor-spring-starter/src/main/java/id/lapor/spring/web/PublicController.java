package id.lapor.spring.web;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.http.model.AgencyEntry;
import id.lapor.http.model.AgencyList;
import id.lapor.http.model.CategoryList;
import id.lapor.http.model.PublicReports;
import id.lapor.http.model.ReportFigures;
import id.lapor.http.model.TrackedReport;
import id.lapor.report.Cursor;
import id.lapor.report.PublicHandle;
import id.lapor.report.ReportQuery;
import id.lapor.sla.FollowUpColor;
import id.lapor.statistics.Figures;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What anybody may read. */
@LaporApi
@RequestMapping("${lapor.web.base-path:/lapor}/v1")
class PublicController {

    private static final int MOST_LINES = 200;
    private static final int LONGEST_TEXT = 200;

    private final Lapor lapor;

    PublicController(Lapor lapor) {
        this.lapor = lapor;
    }

    /** A cursor that is none of ours starts at the beginning. */
    @GetMapping("/reports")
    PublicReports reports(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(name = "q", defaultValue = "") String text,
            HttpServletRequest request) {
        Cursor after = cursor == null
                ? null
                : Cursor.decode(cursor)
                        .filter(decoded -> decoded.fits(ReportQuery.Order.NEWEST))
                        .orElse(null);
        if (limit < 1 || limit > MOST_LINES || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new WireWriter(Caller.language(request)).reports(lapor.citizen().published(text, after, limit));
    }

    @GetMapping("/public/{handle}")
    TrackedReport report(@PathVariable String handle, HttpServletRequest request) {
        return PublicHandle.parse(handle)
                .flatMap(lapor.citizen()::open)
                .map(new WireWriter(Caller.language(request))::report)
                .orElseThrow(ReportController::notFound);
    }

    @GetMapping("/public/{handle}/attachments/{id}")
    ResponseEntity<byte[]> attachment(
            @PathVariable String handle,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean preview) {
        return Pictures.forEverybody(
                PublicHandle.parse(handle).flatMap(known -> lapor.citizen().attachment(known, Pictures.id(id))),
                preview);
    }

    @GetMapping("/agencies")
    AgencyList agencies() {
        return new AgencyList(lapor.agencies().tree().all().stream()
                .map(PublicController::entry)
                .toList());
    }

    @GetMapping("/categories")
    CategoryList categories() {
        return new CategoryList(
                lapor.categories().all().stream().map(WireWriter::entry).toList());
    }

    @GetMapping("/statistics")
    ReportFigures statistics() {
        Figures figures = lapor.citizen().figures();
        Map<String, Long> colors = new LinkedHashMap<>();
        for (FollowUpColor color : FollowUpColor.values()) {
            colors.put(color.name(), figures.byColor().getOrDefault(color, 0L));
        }
        return new ReportFigures(
                figures.received(),
                figures.responded(),
                figures.answered(),
                figures.responseRate(),
                figures.followUpRate(),
                colors);
    }

    /** The contract itself. */
    @GetMapping("/openapi.yaml")
    ResponseEntity<Resource> contract() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/yaml"))
                .body(new ClassPathResource("id/lapor/http/lapor-gateway-v1.yaml"));
    }

    private static AgencyEntry entry(Agency agency) {
        return new AgencyEntry(
                agency.id().value(),
                agency.name(),
                agency.parent() == null ? null : agency.parent().value(),
                agency.zone().getId(),
                agency.successor() == null ? null : agency.successor().value());
    }
}

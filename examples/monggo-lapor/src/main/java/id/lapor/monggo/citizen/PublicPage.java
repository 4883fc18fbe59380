package id.lapor.monggo.citizen;

import id.lapor.Lapor;
import id.lapor.monggo.page.Downloads;
import id.lapor.monggo.page.NotFound;
import id.lapor.monggo.page.Sheets;
import id.lapor.report.PublicHandle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A report as everybody may read it. */
@Controller
@RequestMapping("/publik/{handle}")
class PublicPage {

    private final Lapor lapor;
    private final Sheets sheets;

    PublicPage(Lapor lapor, Sheets sheets) {
        this.lapor = lapor;
        this.sheets = sheets;
    }

    @GetMapping
    String page(@PathVariable String handle, Locale locale, Model model) {
        var view = PublicHandle.parse(handle).flatMap(lapor.citizen()::open).orElseThrow(NotFound::new);
        model.addAttribute("sheet", sheets.forPublic(view, "/publik/" + view.handle(), locale));
        model.addAttribute("unlock", null);
        return "citizen/public";
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

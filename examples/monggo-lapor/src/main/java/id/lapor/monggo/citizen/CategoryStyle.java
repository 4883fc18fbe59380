package id.lapor.monggo.citizen;

import id.lapor.Lapor;
import id.lapor.subject.Category;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows of the form of a report what the chosen category asks, without a script. A browser that does not know
 * {@code :has()} shows what all of them ask, each under the name of its category.
 */
@Controller
class CategoryStyle {

    private final Lapor lapor;

    CategoryStyle(Lapor lapor) {
        this.lapor = lapor;
    }

    @GetMapping(path = "/kategori.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> style() {
        StringBuilder rules =
                new StringBuilder("@supports selector(:has(a)) {\n  .category-fields { display: none; }\n");
        lapor.categories().all().stream()
                .filter(category -> !category.attributes().isEmpty())
                .forEach(category -> rules.append(shown(category)));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(rules.append("}\n").toString());
    }

    private static String shown(Category category) {
        String code = category.code().replace("\\", "\\\\").replace("\"", "\\\"");
        return "  form:has(#kategori option[value=\"" + code + "\"]:checked) .category-fields[data-kategori=\"" + code
                + "\"] { display: block; }\n";
    }
}

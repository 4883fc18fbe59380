package id.lapor.monggo.page;

import id.lapor.monggo.MonggoSettings;
import id.lapor.monggo.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the header and footer of every page need. */
@ControllerAdvice(basePackages = "id.lapor.monggo")
class PageDefaults {

    private final MonggoSettings settings;

    PageDefaults(MonggoSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("me")
    @Nullable
    SignedIn me(HttpServletRequest request) {
        return SignedIn.of(request.getUserPrincipal()).orElse(null);
    }

    @ModelAttribute("city")
    String city() {
        return settings.city();
    }

    /** Whether a form was turned away because it was open for too long. */
    @ModelAttribute("expired")
    boolean expired(HttpServletRequest request) {
        return request.getAttribute(Turnaways.EXPIRED) != null;
    }

    /** The same page in the other language. */
    @ModelAttribute("otherLanguage")
    String otherLanguage(HttpServletRequest request, Locale locale) {
        String query = request.getQueryString();
        return UriComponentsBuilder.newInstance()
                .query(query)
                .replaceQueryParam("lang", locale.getLanguage().equals("en") ? "id" : "en")
                .build()
                .toUriString();
    }
}

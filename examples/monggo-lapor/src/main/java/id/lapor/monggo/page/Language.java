package id.lapor.monggo.page;

import id.lapor.kernel.Wording;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Indonesian, unless the visitor chose English; the choice is kept in a cookie. */
final class Language implements LocaleResolver {

    private static final String COOKIE = "bahasa";
    private static final String CHOSEN = Language.class.getName();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Wording.INDONESIAN : spoken(cookie.getValue());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale wanted) {
        Locale chosen = spoken(wanted == null ? "" : wanted.getLanguage());
        request.setAttribute(CHOSEN, chosen);
        if (response != null) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, chosen.getLanguage())
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static Locale spoken(String language) {
        return language.equals("en") ? Locale.ENGLISH : Wording.INDONESIAN;
    }
}

package id.lapor.monggo.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Hears {@code ?lang=en} on the address of a page. Forms are not asked: one that is too large cannot be read even for
 * this, and its error page must still be told.
 */
final class LanguageChoice implements HandlerInterceptor {

    private final LocaleResolver languages;

    LanguageChoice(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean page = request.getMethod().equals("GET") && request.getQueryString() != null;
        String chosen = page ? request.getParameter("lang") : null;
        if (chosen != null) {
            languages.setLocale(request, response, Locale.forLanguageTag(chosen));
        }
        return true;
    }
}

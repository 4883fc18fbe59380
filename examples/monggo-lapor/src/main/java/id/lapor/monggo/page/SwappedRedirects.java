package id.lapor.monggo.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Where a list that swaps itself in would be sent to another page, the browser goes there instead. */
final class SwappedRedirects implements HandlerInterceptor {

    private static final String REDIRECT = "redirect:";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !"true".equals(request.getHeader("HX-Request"))) {
            return;
        }
        String view = page.getViewName();
        if (view != null && view.startsWith(REDIRECT)) {
            response.setHeader("HX-Redirect", request.getContextPath() + view.substring(REDIRECT.length()));
            page.clear();
        }
    }
}

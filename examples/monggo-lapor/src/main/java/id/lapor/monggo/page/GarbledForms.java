package id.lapor.monggo.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A form that cannot be decoded is a bad request. Tomcat would log it as a failure of ours, with what was typed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GarbledForms extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | InvalidParameterException failed) {
            if (!isGarbled(failed) || response.isCommitted()) {
                throw failed;
            }
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** A form that is too large is another matter: its own page says so. */
    private static boolean isGarbled(Exception failed) {
        Throwable cause = failed instanceof ServletException ? failed.getCause() : failed;
        return cause instanceof InvalidParameterException garbled
                && garbled.getErrorCode() == HttpServletResponse.SC_BAD_REQUEST;
    }
}

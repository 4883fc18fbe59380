package id.lapor.monggo.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Turns requests away with a page that says what to do. A form without a valid token was open for too long. */
@Component
class Turnaways implements AccessDeniedHandler {

    /** Set on requests whose form was open for too long. */
    static final String EXPIRED = Turnaways.class.getName() + ".expired";

    /** Shows the form of a new report again, with everything that was typed. */
    private static final String AGAIN = "/tulis/lagi";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (request.getServletPath().equals("/tulis")) {
            request.getRequestDispatcher(AGAIN).forward(request, response);
        } else {
            request.setAttribute(EXPIRED, true);
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}

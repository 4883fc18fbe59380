package id.lapor.monggo.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A form that cannot be decoded is a bad request. Tomcat would log it as a failure of ours, with what was typed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GarbledForms extends OncePerRequestFilter {

    /** No boundary, a file name with a NUL in it, an end in the middle of a part. */
    private static final Set<Class<?>> UNREADABLE_PARTS = Set.of(
            FileUploadException.class, InvalidFileNameException.class, MultipartStream.MalformedStreamException.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (!isGarbled(failed) || response.isCommitted()) {
                throw failed;
            }
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** A form that is too large is another matter: its own page says so. */
    private static boolean isGarbled(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            boolean undecodable = cause instanceof InvalidParameterException garbled
                    && garbled.getErrorCode() == HttpServletResponse.SC_BAD_REQUEST;
            if (undecodable || UNREADABLE_PARTS.contains(cause.getClass())) {
                return true;
            }
        }
        return false;
    }
}

package id.lapor.spring.web;

import id.lapor.http.model.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** 404, 405, 413 and 415 below lapor's path: raised before a controller is chosen, so no advice sees them. */
final class PathProblems implements HandlerExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(PathProblems.class);

    private final String prefix;
    private final JsonMapper json;

    PathProblems(String basePath, JsonMapper json) {
        this.prefix = basePath + "/v1/";
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        ErrorResponse known = known(failure);
        if (!path.startsWith(prefix) || known == null || response.isCommitted()) {
            return null;
        }
        Problem problem = problem(known, Caller.language(request));
        try {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.setStatus(known.getStatusCode().value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException gone) {
            log.debug("The caller went away before the problem was written");
        }
        return new ModelAndView();
    }

    private static @Nullable ErrorResponse known(Exception failure) {
        if (failure instanceof ErrorResponse response) {
            return response;
        }
        return failure instanceof MultipartException
                ? new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                : null;
    }

    static Problem problem(ErrorResponse known, Locale language) {
        HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
        if (status == null || status.is5xxServerError()) {
            return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", language);
        }
        return switch (status) {
            case NOT_FOUND -> Problems.of(status, "NOT_FOUND", language);
            case CONTENT_TOO_LARGE -> Problems.of(status, "TOO_LARGE", language);
            default -> Problems.of(status, "BAD_REQUEST", language);
        };
    }
}

package id.lapor.spring.web;

import id.lapor.http.model.Problem;
import id.lapor.workflow.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Turns what goes wrong in lapor's own controllers into problems. No message of an exception is repeated: it may quote. */
@RestControllerAdvice(annotations = LaporApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final int FRAMES = 12;

    @ExceptionHandler
    ResponseEntity<Problem> refused(RefusedException refused, HttpServletRequest request) {
        return answer(Problems.of(refused.refusal(), Caller.language(request)));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        boolean tooLong = unreadable.getCause() instanceof StreamConstraintsException bound
                && String.valueOf(bound.getMessage()).contains("length");
        HttpStatus status = tooLong ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        return answer(Problems.of(status, tooLong ? "TOO_LARGE" : "BAD_REQUEST", Caller.language(request)));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
        return answer(Problems.of(HttpStatus.BAD_REQUEST, "BAD_REQUEST", Caller.language(request)));
    }

    /** What the host's security throws is the host's to answer. */
    @ExceptionHandler
    ResponseEntity<Problem> unexpected(Exception failure, HttpServletRequest request) throws Exception {
        if (failure.getClass().getName().startsWith("org.springframework.security.")) {
            throw failure;
        }
        if (failure instanceof ErrorResponse known) {
            return answer(PathProblems.problem(known, Caller.language(request)));
        }
        if (isMalformedQuery(failure)) {
            return answer(Problems.of(HttpStatus.BAD_REQUEST, "BAD_REQUEST", Caller.language(request)));
        }
        log.error(
                "A request to lapor's gateway failed with {} at {}",
                failure.getClass().getName(),
                frames(failure));
        return answer(Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", Caller.language(request)));
    }

    /** Tomcat's own exception for a query that cannot be decoded; other servers are not asked to have it. */
    private static boolean isMalformedQuery(Exception failure) {
        return failure.getClass().getSimpleName().equals("InvalidParameterException");
    }

    /** Where it happened, without the message. */
    private static String frames(Exception failure) {
        return Arrays.stream(failure.getStackTrace()).limit(FRAMES).toList().toString();
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status() == null ? 500 : problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

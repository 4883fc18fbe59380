package id.lapor.http;

import id.lapor.http.model.NewReport;
import id.lapor.http.model.Problem;
import id.lapor.http.model.ProblemViolation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that did not succeed. The message names method, path template, status and code, never a value that was sent or
 * received; sentences for people are in {@link #problem()}.
 */
public abstract sealed class LaporHttpException extends RuntimeException {

    private final transient Failure failure;

    private LaporHttpException(Failure failure, String how, @Nullable Throwable cause) {
        super(failure.tell(how), cause);
        this.failure = failure;
    }

    /** The status of HTTP, or 0 when no whole response arrived. */
    public int status() {
        return failure.status();
    }

    /**
     * The code of the contract, e.g. {@code WRONG_STATUS}; {@code HTTP_} and the status where the response carries none;
     * {@code UNREACHABLE}, {@code DEADLINE}, {@code INTERRUPTED}, {@code BAD_RESPONSE} or {@code RESPONSE_TOO_LARGE} where
     * the client itself has to say it.
     */
    public String code() {
        return failure.code();
    }

    /** What the server calls this request ({@code X-Request-Id}), for asking its operators. */
    public Optional<String> requestId() {
        return Optional.ofNullable(failure.requestId());
    }

    /** Whether the same request may succeed later. Before repeating a POST, see {@link #mayHaveArrived()}. */
    public boolean retryable() {
        return failure.retryable();
    }

    /**
     * Whether the server may have done what a POST asked for although this was thrown. Submitting is repeated with the key
     * that it was sent with ({@link LaporClient#submit(NewReport, String)}), a move with the version that it was meant for;
     * before repeating anything else, look. Always {@code false} for what only reads.
     */
    public boolean mayHaveArrived() {
        return failure.mayHaveArrived();
    }

    /** How long the server asks to wait, where it does. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(failure.retryAfter());
    }

    /** Each field and what is wrong with it. */
    public List<ProblemViolation> violations() {
        return problem().map(Problem::violations).orElse(List.of());
    }

    /** What the server said, where it said it in the form of the contract. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(failure.problem());
    }

    /** The server understood and said no. Nothing was changed. */
    public static sealed class Refused extends LaporHttpException {
        Refused(Failure failure) {
            super(failure, "was refused", null);
        }
    }

    /** There is no such report, or it is not for this reader. */
    public static final class NotFound extends Refused {
        NotFound(Failure failure) {
            super(failure);
        }
    }

    /** The server, or a proxy before it, could not do it: 429 and 5xx. */
    public static final class Unavailable extends LaporHttpException {
        Unavailable(Failure failure) {
            super(failure, "failed at the server", null);
        }
    }

    /** A response arrived that is not one of the contract: a login page, a redirect, other JSON, too many bytes. */
    public static final class BadResponse extends LaporHttpException {
        BadResponse(Failure failure, String why) {
            super(failure, why, null);
        }
    }

    /** No whole response arrived: no connection, the deadline, or a connection that broke. */
    public static final class Unreachable extends LaporHttpException {
        Unreachable(Failure failure, String why, @Nullable Throwable cause) {
            super(failure, why, cause);
        }
    }
}

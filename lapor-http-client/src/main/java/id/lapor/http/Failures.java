package id.lapor.http;

import id.lapor.http.LaporHttpException.BadResponse;
import id.lapor.http.LaporHttpException.NotFound;
import id.lapor.http.LaporHttpException.Refused;
import id.lapor.http.LaporHttpException.Unavailable;
import id.lapor.http.LaporHttpException.Unreachable;
import id.lapor.http.model.Problem;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Turns what came back instead of success into the exception for it. */
final class Failures {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private Failures() {}

    /** For a status that is no success. */
    static LaporHttpException of(HttpCall call, HttpReply reply, Instant now) {
        int status = reply.status();
        if (status < 400) {
            return badResponse(call, reply, "was answered by a status that the contract does not know");
        }
        Problem problem = isJson(reply) ? Json.read(reply.body(), Problem.class).orElse(null) : null;
        boolean unavailable = status == 429 || status >= 500;
        boolean untouched = !unavailable || Retrying.TURNED_AWAY.contains(status);
        Failure failure = new Failure(
                call.name(),
                status,
                code(problem).orElse("HTTP_" + status),
                requestId(reply).orElse(null),
                Retrying.BUSY.contains(status),
                !call.reads() && !untouched,
                RetryAfter.of(reply, now).orElse(null),
                problem);
        if (unavailable) {
            return new Unavailable(failure);
        }
        return failure.code().equals("NOT_FOUND") ? new NotFound(failure) : new Refused(failure);
    }

    /** For a response that is none of the contract. Behind a success the server may well have done what was asked. */
    static LaporHttpException badResponse(HttpCall call, HttpReply reply, String why) {
        boolean success = reply.status() >= 200 && reply.status() <= 299;
        Failure failure = new Failure(
                call.name(),
                reply.status(),
                "BAD_RESPONSE",
                requestId(reply).orElse(null),
                false,
                !call.reads() && success,
                null,
                null);
        return new BadResponse(failure, why);
    }

    /** For no whole response. Causes are kept only where they speak of the connection: others can repeat what was read. */
    static LaporHttpException of(HttpCall call, IOException broken) {
        boolean connected = !(broken instanceof ConnectException || broken instanceof HttpConnectTimeoutException);
        boolean mayHaveArrived = !call.reads() && connected;
        if (broken instanceof ResponseTooLargeException) {
            return new BadResponse(
                    Failure.silent(call, "RESPONSE_TOO_LARGE", false, mayHaveArrived),
                    "was answered by more than " + call.maxResponseBytes() + " bytes");
        }
        boolean late = connected && broken instanceof HttpTimeoutException;
        return new Unreachable(
                Failure.silent(call, late ? "DEADLINE" : "UNREACHABLE", true, mayHaveArrived),
                "got no whole response (" + broken.getClass().getSimpleName() + ")",
                !connected || broken instanceof SSLException ? broken : null);
    }

    static LaporHttpException interrupted(HttpCall call) {
        return new Unreachable(Failure.silent(call, "INTERRUPTED", true, !call.reads()), "was given up", null);
    }

    static boolean isJson(HttpReply reply) {
        return reply.header("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT))
                .map(type -> type.startsWith("application/") && type.contains("json"))
                .orElse(false);
    }

    private static Optional<String> code(@Nullable Problem problem) {
        return Optional.ofNullable(problem)
                .map(Problem::code)
                .filter(code -> CODE.matcher(code).matches());
    }

    private static Optional<String> requestId(HttpReply reply) {
        return reply.header("X-Request-Id").filter(id -> REQUEST_ID.matcher(id).matches());
    }
}

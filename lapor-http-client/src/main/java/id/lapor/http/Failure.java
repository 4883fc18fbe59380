package id.lapor.http;

import id.lapor.http.model.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is known of a request that did not succeed. */
record Failure(
        String what,
        int status,
        String code,
        @Nullable String requestId,
        boolean retryable,
        boolean mayHaveArrived,
        @Nullable Duration retryAfter,
        @Nullable Problem problem) {

    /** Nothing whole arrived. */
    static Failure silent(HttpCall call, String code, boolean retryable, boolean mayHaveArrived) {
        return new Failure(call.name(), 0, code, null, retryable, mayHaveArrived, null, null);
    }

    String tell(String how) {
        String who = requestId == null ? "" : " (request " + requestId + ")";
        return what + " " + how + ": " + (status == 0 ? "" : status + " ") + code + who;
    }
}

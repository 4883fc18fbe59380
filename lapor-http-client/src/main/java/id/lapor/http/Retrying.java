package id.lapor.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Repeats what does no harm twice, a GET or a call with an idempotency key, at most two times more: when the connection
 * failed or the server is busy, and never past the deadline of the call. It waits as long as the server asks for, otherwise
 * a random time below a bound that doubles.
 */
final class Retrying implements HttpTransport {

    static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    static final Set<Integer> TURNED_AWAY = Set.of(429, 503);

    private static final int RETRIES = 2;
    private static final Duration FIRST_BOUND = Duration.ofMillis(250);

    private final HttpTransport next;
    private final Pacing pacing;

    Retrying(HttpTransport next, Pacing pacing) {
        this.next = next;
        this.pacing = pacing;
    }

    @Override
    public HttpReply send(HttpCall call) throws IOException, InterruptedException {
        if (!call.repeatable()) {
            return next.send(call);
        }
        long deadline = pacing.nanoTime() + call.timeout().toNanos();
        Attempt uncertain = null;
        for (int retry = 0; ; retry++) {
            Attempt attempt = attempt(call.within(left(deadline)));
            Duration pause = pause(retry, attempt);
            if (!attempt.mayPass() || retry == RETRIES || pause.compareTo(left(deadline)) >= 0) {
                // What may have arrived the first time is not undone by being turned away the second time.
                return (uncertain != null && attempt.isTurnedAway() ? uncertain : attempt).outcome();
            }
            uncertain = call.reads() || attempt.isTurnedAway() ? uncertain : attempt;
            pacing.sleep(pause);
        }
    }

    private Attempt attempt(HttpCall call) throws InterruptedException {
        try {
            return new Attempt(next.send(call), null);
        } catch (IOException broken) {
            return new Attempt(null, broken);
        }
    }

    private Duration left(long deadline) {
        return Duration.ofNanos(Math.max(1, deadline - pacing.nanoTime()));
    }

    private Duration pause(int retry, Attempt attempt) {
        Optional<Duration> asked =
                attempt.reply() == null ? Optional.empty() : RetryAfter.of(attempt.reply(), pacing.now());
        return asked.orElseGet(() -> jitter(retry));
    }

    private Duration jitter(int retry) {
        return Duration.ofNanos((long) (FIRST_BOUND.toNanos() * (1L << retry) * pacing.chance()));
    }

    @Override
    public void close() {
        next.close();
    }

    /** What one attempt brought: a reply, or the way it broke. */
    private record Attempt(
            @Nullable HttpReply reply, @Nullable IOException broken) {

        boolean mayPass() {
            if (reply != null) {
                return BUSY.contains(reply.status());
            }
            boolean late = broken instanceof HttpTimeoutException && !(broken instanceof HttpConnectTimeoutException);
            return !late && !(broken instanceof ResponseTooLargeException);
        }

        /** Whether the server certainly did nothing. */
        boolean isTurnedAway() {
            return reply == null
                    ? broken instanceof ConnectException || broken instanceof HttpConnectTimeoutException
                    : TURNED_AWAY.contains(reply.status());
        }

        HttpReply outcome() throws IOException {
            if (reply == null) {
                throw Objects.requireNonNull(broken);
            }
            return reply;
        }
    }
}

package id.lapor.http;

import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Repeats a GET at most twice, when the connection failed or the server is busy, and never past the deadline of the call.
 * It waits as long as the server asks for, otherwise a random time below a bound that doubles.
 */
final class Retrying implements HttpTransport {

    static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

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
        if (!call.idempotent()) {
            return next.send(call);
        }
        long deadline = pacing.nanoTime() + call.timeout().toNanos();
        for (int retry = 0; ; retry++) {
            Duration pause;
            try {
                HttpReply reply = next.send(call.within(left(deadline)));
                pause = pause(retry, reply);
                if (!BUSY.contains(reply.status()) || !worthIt(retry, pause, deadline)) {
                    return reply;
                }
            } catch (IOException broken) {
                pause = jitter(retry);
                if (!mayPass(broken) || !worthIt(retry, pause, deadline)) {
                    throw broken;
                }
            }
            pacing.sleep(pause);
        }
    }

    private static boolean mayPass(IOException broken) {
        boolean late = broken instanceof HttpTimeoutException && !(broken instanceof HttpConnectTimeoutException);
        return !late && !(broken instanceof ResponseTooLargeException);
    }

    private boolean worthIt(int retry, Duration pause, long deadline) {
        return retry < RETRIES && pause.compareTo(left(deadline)) < 0;
    }

    private Duration left(long deadline) {
        return Duration.ofNanos(Math.max(1, deadline - pacing.nanoTime()));
    }

    private Duration pause(int retry, HttpReply reply) {
        Optional<Duration> asked = RetryAfter.of(reply, pacing.now());
        return asked.orElseGet(() -> jitter(retry));
    }

    private Duration jitter(int retry) {
        return Duration.ofNanos((long) (FIRST_BOUND.toNanos() * (1L << retry) * pacing.chance()));
    }

    @Override
    public void close() {
        next.close();
    }
}

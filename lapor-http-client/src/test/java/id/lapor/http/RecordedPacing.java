package id.lapor.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only by sleeping, and sleeping that takes no time. */
final class RecordedPacing implements Pacing {

    static final Instant NOW = Instant.parse("2026-03-17T02:00:00Z");

    final List<Duration> pauses = new ArrayList<>();
    private long nanos;

    @Override
    public long nanoTime() {
        return nanos;
    }

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public void sleep(Duration pause) {
        pauses.add(pause);
        nanos += pause.toNanos();
    }

    @Override
    public double chance() {
        return 0.5;
    }
}

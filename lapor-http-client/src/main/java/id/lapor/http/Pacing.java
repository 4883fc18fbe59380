package id.lapor.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Time, waiting and chance, in one place so that tests neither wait nor gamble. */
interface Pacing {

    Pacing REAL = new Pacing() {};

    default long nanoTime() {
        return System.nanoTime();
    }

    default Instant now() {
        return Instant.now();
    }

    default void sleep(Duration pause) throws InterruptedException {
        Thread.sleep(pause.toMillis());
    }

    /** From 0 to less than 1. */
    default double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }
}

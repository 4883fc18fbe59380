package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets somebody wait until more was kept. */
final class AwaitedLedger extends Ledger {

    private static final int PATIENCE_SECONDS = 300;

    private volatile CountDownLatch awaited = new CountDownLatch(0);

    @Override
    void write(Line line) {
        super.write(line);
        if (line.answer() == Answer.KEPT) {
            awaited.countDown();
        }
    }

    void await(int more) throws InterruptedException {
        awaited = new CountDownLatch(more);
        assertThat(awaited.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("%d more acts within %d seconds", more, PATIENCE_SECONDS)
                .isTrue();
    }
}

package id.lapor.testkit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in whatever order, the outbox does what a naive list does. */
interface OutboxWalkContract extends ExchangeParts {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20260310, 20261122})
    default void nothingIsLostNorSentTwiceAtOnceNorOutOfOrder(long seed) {
        System.out.println(new OutboxWalk(outbox(), this::now, this::pass, seed).run(300));
    }
}

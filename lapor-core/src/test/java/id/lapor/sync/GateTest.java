package id.lapor.sync;

import static id.lapor.sync.Gate.Passage.ALL;
import static id.lapor.sync.Gate.Passage.NONE;
import static id.lapor.sync.Gate.Passage.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:03:04.567891Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Test
    void anOpenGateLetsAllThroughAtAnyTime() {
        assertThat(Gate.OPEN.passage(Instant.MIN)).isEqualTo(ALL);
        assertThat(Gate.OPEN.passage(Instant.MAX)).isEqualTo(ALL);
    }

    @Test
    void aClosedGateLetsNothingThroughBeforeItsTimeAndOneFromThenOn() {
        Gate closed = Gate.OPEN.closed(NOW, MINUTE);

        assertThat(closed.passage(NOW)).isEqualTo(NONE);
        assertThat(closed.passage(NOW.plus(MINUTE).minus(MICROSECOND))).isEqualTo(NONE);
        assertThat(closed.passage(NOW.plus(MINUTE))).isEqualTo(ONE);
    }

    @Test
    void whileSomebodyProbesNobodyElseMay() {
        Instant until = NOW.plus(MINUTE).plus(MINUTE);
        Gate probed = Gate.OPEN.closed(NOW, MINUTE).probed(until);

        assertThat(probed.passage(until.minus(MICROSECOND))).isEqualTo(NONE);
        assertThat(probed.passage(until)).isEqualTo(ONE);
    }

    @Test
    void theLongerClosureCounts() {
        Gate closed = Gate.OPEN.closed(NOW, MINUTE);

        assertThat(closed.closed(NOW, MICROSECOND)).isEqualTo(closed);
        assertThat(closed.closed(NOW, MINUTE.plus(MICROSECOND)).closedUntil())
                .isEqualTo(NOW.plus(MINUTE).plus(MICROSECOND));
    }

    @Test
    void closingEndsAProbe() {
        Gate probed = Gate.OPEN.closed(NOW, MINUTE).probed(NOW.plus(MINUTE));

        assertThat(probed.closed(NOW, MICROSECOND).probedUntil()).isNull();
    }

    @Test
    void nothingIsClosedForNothingOrLongerThanThirtyDays() {
        assertThat(Gate.OPEN.closed(NOW, Duration.ofDays(30)).closedUntil()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        for (Duration span : new Duration[] {
            Duration.ZERO, MICROSECOND.negated(), Duration.ofDays(30).plus(MICROSECOND)
        }) {
            assertThatThrownBy(() -> Gate.OPEN.closed(NOW, span))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(span.toString());
        }
    }
}

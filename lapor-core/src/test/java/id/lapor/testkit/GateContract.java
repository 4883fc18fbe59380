package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.sync.Claim;
import id.lapor.sync.Delivery;
import id.lapor.sync.Gate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An outage of a sink costs one probe each time, whoever dispatches. */
interface GateContract extends ExchangeParts {

    Duration CLOSED = Duration.ofHours(6);

    private void lines(int number) {
        for (int i = 0; i < number; i++) {
            line(SP4N, 1, 2);
        }
    }

    private List<Claim> closedAndOver(int lines) {
        lines(lines);
        outbox().close(SP4N, CLOSED);
        pass(CLOSED.plus(HOUR));
        return claim(SP4N, 9);
    }

    @Test
    default void aClosedGateLetsNothingThroughAndCountsNoAttempt() {
        line(PROVINCE, 1);
        lines(3);
        Claim before = claim(SP4N, 1).get(0);
        outbox().close(SP4N, CLOSED);
        pass(CLOSED.minus(HOUR));

        assertThat(claim(SP4N, 9)).isEmpty();
        assertThat(entry(before.message().id()).attempts()).isEqualTo(1);
        assertThat(claimOnly(PROVINCE).probe()).isFalse();
    }

    @Test
    default void anAttemptUnderWayIsAcknowledgedThroughAClosedGate() {
        lines(1);
        Claim claim = claimOnly(SP4N);
        outbox().close(SP4N, CLOSED);

        assertThat(outbox().acknowledge(claim.ticket(), Delivery.delivered(null)))
                .isTrue();
        assertThat(claim(SP4N, 9)).isEmpty();
    }

    @Test
    default void afterItsTimeTheGateLetsOneMessageProbeAndNoSecond() {
        List<Claim> probes = closedAndOver(5);

        assertThat(probes).hasSize(1);
        assertThat(probes.get(0).probe()).isTrue();
        assertThat(claim(SP4N, 9)).isEmpty();
        outbox().acknowledge(probes.get(0).ticket(), Delivery.postponed("http.503", HOUR.dividedBy(60)));
        assertThat(claim(SP4N, 9)).isEmpty();
    }

    @Test
    default void anotherMayProbeWhenTheLeaseOfTheProbeEnded() {
        Claim lost = closedAndOver(5).get(0);
        pass(LEASE.plus(HOUR));

        List<Claim> probes = claim(SP4N, 9);
        assertThat(probes).hasSize(1);
        assertThat(probes.get(0).probe()).isTrue();
        assertThat(probes.get(0).ticket()).isNotEqualTo(lost.ticket());
    }

    @Test
    default void anOpenedGateLetsEverythingThrough() {
        Claim probe = closedAndOver(5).get(0);
        outbox().acknowledge(probe.ticket(), Delivery.delivered(null));
        outbox().open(SP4N);

        assertThat(claim(SP4N, 9)).hasSize(5).noneMatch(Claim::probe);
        assertThat(outbox().gate(SP4N)).isEqualTo(Gate.OPEN);
    }

    @Test
    default void aGateClosedAgainAfterAProbeLetsTheNextProbeThroughAfterItsTime() {
        closedAndOver(5);
        outbox().close(SP4N, CLOSED);
        assertThat(claim(SP4N, 9)).isEmpty();
        pass(CLOSED.minus(HOUR));
        assertThat(claim(SP4N, 9)).isEmpty();
        pass(HOUR.multipliedBy(2));

        assertThat(claim(SP4N, 9)).hasSize(1);
    }

    @Test
    default void closingTheGateEndsAProbeHoweverLongItsLease() {
        closedAndOver(5);
        outbox().close(SP4N, LEASE.dividedBy(4));
        pass(LEASE.dividedBy(2));

        assertThat(claim(SP4N, 9)).hasSize(1).allMatch(Claim::probe);
    }

    @Test
    default void whoeverElseSawTheSinkFailClosesTheGateForNoShorterTime() {
        lines(1);
        outbox().close(SP4N, CLOSED);
        outbox().close(SP4N, HOUR);
        pass(HOUR.multipliedBy(2));
        assertThat(claim(SP4N, 9)).isEmpty();
        outbox().close(SP4N, CLOSED);
        pass(HOUR.multipliedBy(5));
        assertThat(claim(SP4N, 9)).isEmpty();

        pass(HOUR.multipliedBy(2));
        assertThat(claim(SP4N, 9)).hasSize(1);
    }

    @Test
    default void whereNothingIsDueNobodyProbes() {
        assertThat(closedAndOver(0)).isEmpty();
        lines(1);

        assertThat(claim(SP4N, 9)).hasSize(1).allMatch(Claim::probe);
    }

    @Test
    default void aGateTellsUntilWhenItIsClosed() {
        assertThat(outbox().gate(SP4N)).isEqualTo(Gate.OPEN);
        outbox().close(SP4N, CLOSED);

        assertThat(outbox().gate(PROVINCE)).isEqualTo(Gate.OPEN);
        assertThat(outbox().gate(SP4N).passage(now())).isEqualTo(Gate.Passage.NONE);
        assertThat(outbox().gate(SP4N).passage(now().plus(CLOSED).plus(HOUR))).isEqualTo(Gate.Passage.ONE);
        assertThat(outbox().gate(SP4N).probedUntil()).isNull();
    }

    @Test
    default void aGateIsNeverClosedForNothingNorForEver() {
        for (Duration span : List.of(Duration.ZERO, HOUR.negated(), Duration.ofDays(31))) {
            assertThatThrownBy(() -> outbox().close(SP4N, span)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(outbox().gate(SP4N)).isEqualTo(Gate.OPEN);
    }
}

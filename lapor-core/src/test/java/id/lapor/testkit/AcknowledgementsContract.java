package id.lapor.testkit;

import static id.lapor.sync.MessageState.DEAD;
import static id.lapor.sync.MessageState.DELIVERED;
import static id.lapor.sync.MessageState.PENDING;
import static id.lapor.sync.MessageState.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.report.TrackingNumber;
import id.lapor.sync.Claim;
import id.lapor.sync.Delivery;
import id.lapor.sync.MessageId;
import id.lapor.sync.OutboxEntry;
import id.lapor.sync.OutboxMessage;
import id.lapor.sync.Ticket;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sent a message says what came of it, and is heard only while the message is still theirs. */
interface AcknowledgementsContract extends ExchangeParts {

    @Test
    default void whatArrivedIsKeptWithTheReferenceOfTheDestination() {
        String longest = "é".repeat(200);
        OutboxEntry head = stuck(Delivery.delivered(longest), 1);

        assertThat(head.state()).isEqualTo(DELIVERED);
        assertThat(head.reference()).isEqualTo(longest);
        assertThat(head.attempts()).isEqualTo(1);
        assertThat(head.reason()).isNull();
        assertThat(head.resolvedBy()).isNull();
    }

    @Test
    default void whatFailedIsKeptWithItsReasonAndSinceWhen() {
        String longest = "r".repeat(64);
        Instant created = now();
        OutboxEntry dead = stuck(Delivery.dead(longest), 1);
        assertThat(dead.state()).isEqualTo(DEAD);
        assertThat(dead.reason()).isEqualTo(longest);

        pass(HOUR);
        OutboxEntry uncertain = stuck(Delivery.uncertain("timeout"), 1);
        assertThat(uncertain.state()).isEqualTo(UNCERTAIN);
        assertThat(uncertain.reason()).isEqualTo("timeout");
        assertThat(dead.since()).isBetween(created, created.plus(HOUR));
        assertThat(uncertain.since()).isBetween(created.plus(HOUR), created.plus(LEASE));
    }

    @Test
    default void whatIsPostponedWaitsAndHoldsItsLineAndIsSentAgainWithTheSameKey() {
        TrackingNumber report = line(SP4N, 1, 2);
        Claim first = claimOnly(SP4N);
        outbox().acknowledge(first.ticket(), Delivery.postponed("http.503", HOUR.multipliedBy(5)));
        OutboxEntry postponed = entry(first.message().id());
        assertThat(postponed.state()).isEqualTo(PENDING);
        assertThat(postponed.since()).isEqualTo(postponed.createdAt());
        assertThat(postponed.reason()).isEqualTo("http.503");
        pass(HOUR.multipliedBy(4));
        assertThat(claim(SP4N, 9)).isEmpty();

        pass(HOUR.multipliedBy(2));
        Claim second = claimOnly(SP4N);
        assertThat(second.message()).isEqualTo(first.message());
        assertThat(second.attempt()).isEqualTo(2);
        outbox().acknowledge(second.ticket(), Delivery.delivered(null));
        assertThat(idsOf(claim(SP4N, 9))).containsExactly(new MessageId(SP4N, report, 2));
    }

    @Test
    default void whatIsPostponedBrieflyIsDueBeforeItsLeaseWouldHaveEnded() {
        line(SP4N, 1);
        outbox().acknowledge(claimOnly(SP4N).ticket(), Delivery.postponed("http.429", HOUR.dividedBy(2)));
        pass(HOUR);

        assertThat(claim(SP4N, 9)).hasSize(1);
    }

    @Test
    default void whatWasNotSentComesBackAtOnceAndUncounted() {
        line(SP4N, 1);
        Claim first = claimOnly(SP4N);
        outbox().acknowledge(first.ticket(), Delivery.unsent());
        assertThat(entry(first.message().id()).attempts()).isZero();

        Claim second = claimOnly(SP4N);
        assertThat(second.attempt()).isEqualTo(1);
        assertThat(second.token()).isGreaterThan(first.token());
        outbox().acknowledge(second.ticket(), Delivery.postponed("http.503", HOUR));
        pass(LEASE);
        outbox().acknowledge(claimOnly(SP4N).ticket(), Delivery.unsent());
        assertThat(claimOnly(SP4N).attempt()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.ExchangeParts#deliveries")
    default void whoLostTheLeaseToAnotherChangesNothingAndIsTold(Delivery late) {
        line(SP4N, 1);
        Claim slow = claimOnly(SP4N);
        pass(LEASE.plus(HOUR));
        Claim other = claimOnly(SP4N);
        OutboxEntry before = entry(slow.message().id());

        assertThat(outbox().acknowledge(slow.ticket(), late)).isFalse();
        assertThat(entry(slow.message().id())).isEqualTo(before);
        assertThat(outbox().acknowledge(other.ticket(), Delivery.delivered(null)))
                .isTrue();
        assertThat(outbox().acknowledge(slow.ticket(), late)).isFalse();
        assertThat(entry(slow.message().id()).state()).isEqualTo(DELIVERED);
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.ExchangeParts#deliveries")
    default void whoIsLateIsHeardWhileNobodyElseHasTheMessage(Delivery late) {
        line(SP4N, 1);
        Claim slow = claimOnly(SP4N);
        pass(LEASE.plus(HOUR));

        assertThat(outbox().acknowledge(slow.ticket(), late)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.ExchangeParts#deliveries")
    default void aTicketCountsOnce(Delivery delivery) {
        line(SP4N, 1);
        Ticket ticket = claimOnly(SP4N).ticket();
        assertThat(outbox().acknowledge(ticket, delivery)).isTrue();
        OutboxEntry after = entry(ticket.id());

        assertThat(outbox().acknowledge(ticket, Delivery.dead("late"))).isFalse();
        assertThat(outbox().acknowledge(ticket, Delivery.delivered("late"))).isFalse();
        assertThat(entry(ticket.id())).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.ExchangeParts#dismal")
    default void whatIsStuckIsNoLongerAcknowledged(Delivery delivery) {
        OutboxEntry head = stuck(delivery, 1);

        assertThat(outbox().acknowledge(head.ticket(), Delivery.delivered(null)))
                .isFalse();
        assertThat(entry(head.id())).isEqualTo(head);
    }

    @Test
    default void whatNobodyAddedIsNotAcknowledged() {
        line(SP4N, 1);
        Claim claim = claimOnly(SP4N);
        MessageId unknown = new MessageId(PROVINCE, claim.message().id().report(), 1);

        assertThat(outbox().acknowledge(new Ticket(unknown, claim.token()), Delivery.delivered(null)))
                .isFalse();
        assertThat(outbox().acknowledge(Map.of())).isEmpty();
    }

    @Test
    default void ofManyAcknowledgementsAtOnceEachCountsByItself() {
        for (int i = 0; i < 6; i++) {
            line(SP4N, 1);
        }
        List<Claim> claims = claim(SP4N, 6);
        Ticket stale = claims.get(5).ticket();
        outbox().acknowledge(stale, Delivery.unsent());
        Map<Ticket, Delivery> deliveries = new HashMap<>();
        deliveries.put(claims.get(0).ticket(), Delivery.delivered("LAPOR-1"));
        deliveries.put(claims.get(1).ticket(), Delivery.delivered("LAPOR-2"));
        deliveries.put(claims.get(2).ticket(), Delivery.dead("http.422"));
        deliveries.put(claims.get(3).ticket(), Delivery.uncertain("timeout"));
        deliveries.put(claims.get(4).ticket(), Delivery.postponed("http.503", HOUR));
        deliveries.put(stale, Delivery.delivered("LAPOR-6"));

        assertThat(outbox().acknowledge(deliveries)).containsExactly(stale);
        assertThat(claims)
                .extracting(claim -> entry(claim.message().id()).state())
                .containsExactly(DELIVERED, DELIVERED, DEAD, UNCERTAIN, PENDING, PENDING);
        assertThat(entry(claims.get(1).message().id()).reference()).isEqualTo("LAPOR-2");
    }

    @Test
    default void theKeyStaysTheSameOverEveryAttempt() {
        MessageId id = new MessageId(SP4N, TrackingNumber.random(), 1);
        OutboxMessage message = OutboxMessage.of(id, "payload", now());
        outbox().add(List.of(message));
        for (Delivery delivery : List.of(Delivery.unsent(), Delivery.postponed("http.503", HOUR))) {
            Claim claim = claimOnly(SP4N);
            assertThat(claim.message()).isEqualTo(message);
            outbox().acknowledge(claim.ticket(), delivery);
        }
        pass(LEASE);
        claimOnly(SP4N);
        pass(LEASE.plus(HOUR));

        assertThat(claimOnly(SP4N).message()).isEqualTo(message);
        assertThat(entry(id).idempotencyKey()).isEqualTo(message.idempotencyKey());
    }
}

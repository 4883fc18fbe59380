package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.report.TrackingNumber;
import id.lapor.sync.Claim;
import id.lapor.sync.ClaimRequest;
import id.lapor.sync.Delivery;
import id.lapor.sync.MessageId;
import id.lapor.sync.OutboxMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who claims gets the heads of lines that are due, for as long as the lease lasts. */
interface ClaimsContract extends ExchangeParts {

    @Test
    default void onlyTheHeadOfALineIsClaimedAndTheNextOnceTheHeadHasArrived() {
        TrackingNumber report = line(SP4N, 1, 2, 5);
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Claim head = claimOnly(SP4N);
            assertThat(head.message().id().report()).isEqualTo(report);
            sent.add(head.message().id().version());
            outbox().acknowledge(head.ticket(), Delivery.delivered(null));
        }

        assertThat(sent).containsExactly(1L, 2L, 5L);
        assertThat(claim(SP4N, 9)).isEmpty();
    }

    @Test
    default void aLineGoesByVersionAndNotByWhatWasAddedFirst() {
        TrackingNumber report = line(SP4N, 10, 9);
        extend(SP4N, report, 2);
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Claim head = claimOnly(SP4N);
            sent.add(head.message().id().version());
            outbox().acknowledge(head.ticket(), Delivery.delivered(null));
        }

        assertThat(sent).containsExactly(2L, 9L, 10L);
    }

    @Test
    default void noReportAndNoSinkWaitsForAnother() {
        TrackingNumber first = line(SP4N, 1, 2);
        TrackingNumber second = line(SP4N, 4, 5);
        extend(PROVINCE, first, 1);

        assertThat(idsOf(claim(SP4N, 9)))
                .containsExactlyInAnyOrder(new MessageId(SP4N, first, 1), new MessageId(SP4N, second, 4));
        assertThat(idsOf(claim(PROVINCE, 9))).containsExactly(new MessageId(PROVINCE, first, 1));
    }

    @Test
    default void aClaimTakesAsManyAsAskedForAndLeavesTheOthers() {
        for (int i = 0; i < 7; i++) {
            line(SP4N, 1, 2);
        }
        List<Claim> claims = new ArrayList<>(claim(SP4N, 3));
        assertThat(claims).hasSize(3);
        claims.addAll(claim(SP4N, 3));
        assertThat(claims).hasSize(6);
        claims.addAll(claim(SP4N, 3));

        assertThat(idsOf(claims)).hasSize(7).doesNotHaveDuplicates();
        assertThat(claim(SP4N, 3)).isEmpty();
    }

    @Test
    default void theLongestDueComesFirst() {
        MessageId late = new MessageId(SP4N, TrackingNumber.random(), 1);
        MessageId older = new MessageId(SP4N, TrackingNumber.random(), 1);
        MessageId newer = new MessageId(SP4N, TrackingNumber.random(), 1);
        outbox().add(List.of(OutboxMessage.of(late, "late", now().minus(Duration.ofDays(9)))));
        outbox().acknowledge(claimOnly(SP4N).ticket(), Delivery.postponed("http.503", HOUR.multipliedBy(4)));
        outbox().add(List.of(OutboxMessage.of(newer, "newer", now().plus(HOUR.multipliedBy(5)))));
        outbox().add(List.of(OutboxMessage.of(older, "older", now().plus(HOUR.multipliedBy(3)))));
        pass(Duration.ofHours(9));

        assertThat(idsOf(claim(SP4N, 1))).containsExactly(older);
        assertThat(idsOf(claim(SP4N, 2))).containsExactly(late, newer);
    }

    @Test
    default void whatIsLeasedIsNobodyElsesUntilTheLeaseEnds() {
        line(SP4N, 1, 2);
        Claim first = claimOnly(SP4N);
        assertThat(claim(SP4N, 9)).isEmpty();
        pass(LEASE.minus(HOUR));
        assertThat(claim(SP4N, 9)).isEmpty();

        pass(HOUR.multipliedBy(2));
        Claim second = claimOnly(SP4N);
        assertThat(second.message()).isEqualTo(first.message());
        assertThat(second.token()).isGreaterThan(first.token());
        assertThat(claim(SP4N, 9)).isEmpty();
    }

    @Test
    default void everyClaimHasTheLeaseThatItAskedFor() {
        MessageId brief = new MessageId(SP4N, line(SP4N, 1), 1);
        outbox().claim(new ClaimRequest(SP4N, 1, HOUR));
        line(SP4N, 1);
        outbox().claim(new ClaimRequest(SP4N, 1, Duration.ofDays(30)));
        pass(Duration.ofDays(29));

        assertThat(idsOf(claim(SP4N, 9))).containsExactly(brief);
    }

    @Test
    default void anAttemptIsCountedWhenItIsClaimedSoThatAMessageThatKillsItsSenderIsFoundOut() {
        MessageId id = new MessageId(SP4N, line(SP4N, 1), 1);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(claimOnly(SP4N).attempt()).isEqualTo(attempt);
            assertThat(entry(id).attempts()).isEqualTo(attempt);
            pass(LEASE.plus(HOUR));
        }
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.ExchangeParts#dismal")
    default void whatIsStuckHoldsBackItsOwnReportOnly(Delivery delivery) {
        TrackingNumber held = line(SP4N, 1, 2);
        outbox().acknowledge(claimOnly(SP4N).ticket(), delivery);
        TrackingNumber free = line(SP4N, 1, 2);
        extend(PROVINCE, held, 1);
        pass(Duration.ofDays(300));
        extend(SP4N, held, 3);

        Claim head = claimOnly(SP4N);
        assertThat(head.message().id()).isEqualTo(new MessageId(SP4N, free, 1));
        assertThat(idsOf(claim(PROVINCE, 9))).containsExactly(new MessageId(PROVINCE, held, 1));
        outbox().acknowledge(head.ticket(), Delivery.delivered(null));
        assertThat(idsOf(claim(SP4N, 9))).containsExactly(new MessageId(SP4N, free, 2));
    }
}

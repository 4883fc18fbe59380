package id.lapor.testkit;

import static id.lapor.sync.MessageState.DEAD;
import static id.lapor.sync.MessageState.DELIVERED;
import static id.lapor.sync.MessageState.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.report.TrackingNumber;
import id.lapor.sync.Backlog;
import id.lapor.sync.Delivery;
import id.lapor.sync.MessageId;
import id.lapor.sync.OutboxEntry;
import id.lapor.sync.OutboxMessage;
import id.lapor.sync.PeerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages are kept with the change that they tell of. */
interface OutboxContract extends ExchangeParts {

    @Test
    default void aMessageIsClaimedExactlyAsItWasAdded() {
        Instant micros = Instant.parse("2026-03-10T02:03:04.567891Z");
        PeerId longest = PeerId.of("s".repeat(64));
        for (String payload :
                List.of("{\"isi\":\"你好 🚧 é \\ '; drop table lapor_outbox; --\"}", "🚧".repeat(500_000))) {
            MessageId id = new MessageId(longest, TrackingNumber.random(), Long.MAX_VALUE);
            OutboxMessage message = new OutboxMessage(id, "k".repeat(64), payload, micros);
            outbox().add(List.of(message));

            OutboxMessage claimed = claimOnly(longest).message();
            assertThat(claimed).isEqualTo(message);
            assertThat(claimed.payload()).isEqualTo(payload);
            outbox().acknowledge(outbox().of(id.report()).get(0).ticket(), Delivery.delivered(null));
        }
    }

    @Test
    default void aMessageAddedTwiceIsOneMessageAndStaysAsItWasFirst() {
        MessageId id = new MessageId(SP4N, TrackingNumber.random(), 3);
        OutboxMessage first = OutboxMessage.of(id, "first", now());
        OutboxMessage second = OutboxMessage.of(id, "second", now());
        outbox().add(List.of(first, second));
        outbox().add(List.of(second));

        assertThat(claimOnly(SP4N).message()).isEqualTo(first);
        assertThat(outbox().of(id.report())).hasSize(1);
    }

    @Test
    default void whatHasArrivedIsNotSentAgainBecauseItIsAddedAgain() {
        MessageId id = new MessageId(SP4N, TrackingNumber.random(), 1);
        outbox().add(List.of(OutboxMessage.of(id, "once", now())));
        outbox().acknowledge(claimOnly(SP4N).ticket(), Delivery.delivered(null));

        outbox().add(List.of(OutboxMessage.of(id, "again", now())));

        assertThat(claim(SP4N, 9)).isEmpty();
        assertThat(entry(id).state()).isEqualTo(DELIVERED);
    }

    @Test
    default void addingWhatIsThereAlreadyLeavesTheTransactionAlone() {
        TrackingNumber old = line(SP4N, 1);

        TrackingNumber added = unitOfWork().inTransaction(() -> {
            extend(SP4N, old, 1);
            return line(SP4N, 1);
        });

        assertThat(outbox().of(old)).hasSize(1);
        assertThat(outbox().of(added)).hasSize(1);
    }

    @Test
    default void whatIsAddedIsUndoneWithTheTransaction() {
        TrackingNumber old = line(SP4N, 1);
        TrackingNumber[] added = new TrackingNumber[1];
        IllegalStateException failure = new IllegalStateException("the host changed its mind");

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    added[0] = line(SP4N, 1, 2);
                    extend(SP4N, old, 1, 2);
                    assertThat(outbox().of(added[0])).hasSize(2);
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(outbox().of(added[0])).isEmpty();
        assertThat(outbox().of(old)).hasSize(1);
        assertThat(idsOf(claim(SP4N, 9))).containsExactly(new MessageId(SP4N, old, 1));
    }

    @Test
    default void whatWasUndoneMayBeAddedAnew() {
        MessageId id = new MessageId(SP4N, TrackingNumber.random(), 1);
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    outbox().add(List.of(OutboxMessage.of(id, "undone", now())));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        outbox().add(List.of(OutboxMessage.of(id, "kept", now())));

        assertThat(claimOnly(SP4N).message().payload()).isEqualTo("kept");
    }

    @Test
    default void whatANodeAddsWhoseClockIsAheadIsDueAtOnce() {
        MessageId id = new MessageId(SP4N, TrackingNumber.random(), 1);
        outbox().add(List.of(OutboxMessage.of(id, "early", now().plus(Duration.ofDays(400)))));

        assertThat(outbox().backlog()).containsExactly(new Backlog(SP4N, 1, 0, 0, Duration.ZERO));
        assertThat(idsOf(claim(SP4N, 9))).containsExactly(id);
    }

    @Test
    default void everySinkHasItsOwnMessageOfAVersion() {
        TrackingNumber report = line(SP4N, 1);
        extend(PROVINCE, report, 1, 2);
        outbox().acknowledge(claimOnly(SP4N).ticket(), Delivery.delivered("LAPOR-1"));
        outbox().acknowledge(claimOnly(PROVINCE).ticket(), Delivery.dead("http.422"));

        List<OutboxEntry> entries = outbox().of(report);
        assertThat(entries)
                .extracting(OutboxEntry::id)
                .containsExactly(
                        new MessageId(PROVINCE, report, 1),
                        new MessageId(PROVINCE, report, 2),
                        new MessageId(SP4N, report, 1));
        assertThat(entries).extracting(OutboxEntry::state).containsExactly(DEAD, PENDING, DELIVERED);
        assertThat(entries).extracting(OutboxEntry::reason).containsExactly("http.422", null, null);
        assertThat(entries).extracting(OutboxEntry::reference).containsExactly(null, null, "LAPOR-1");
        assertThat(outbox().of(TrackingNumber.random())).isEmpty();
    }

    @Test
    default void theBacklogCountsWhatHasNotArrivedForEachSink() {
        stuck(Delivery.dead("http.422"), 1, 2);
        stuck(Delivery.uncertain("timeout"), 1, 2, 3);
        stuck(Delivery.delivered(null), 1);
        line(SP4N, 1);
        claimOnly(SP4N);
        line(PROVINCE, 1);

        assertThat(outbox().backlog()).extracting(Backlog::sink).containsExactly(PROVINCE, SP4N);
        Backlog sp4n = outbox().backlog().get(1);
        assertThat(sp4n.pending()).isEqualTo(4);
        assertThat(sp4n.dead()).isEqualTo(1);
        assertThat(sp4n.uncertain()).isEqualTo(1);
    }

    @Test
    default void theBacklogIsAsOldAsTheOldestThatHasNotArrived() {
        for (long hours : new long[] {9, 5, 2}) {
            MessageId id = new MessageId(SP4N, TrackingNumber.random(), 1);
            Instant created = now().minus(Duration.ofHours(hours));
            outbox().add(List.of(OutboxMessage.of(id, "old", created)));
        }
        assertThat(outbox().backlog().get(0).oldest()).isBetween(Duration.ofHours(9), Duration.ofHours(10));

        outbox().acknowledge(claim(SP4N, 1).get(0).ticket(), Delivery.delivered(null));
        outbox().acknowledge(claim(SP4N, 1).get(0).ticket(), Delivery.dead("http.422"));
        pass(HOUR);

        assertThat(outbox().backlog().get(0).oldest()).isBetween(Duration.ofHours(6), Duration.ofHours(7));
    }

    @Test
    default void whereEverythingArrivedThereIsNoBacklog() {
        stuck(Delivery.delivered(null), 1);

        assertThat(outbox().backlog()).isEmpty();
    }
}

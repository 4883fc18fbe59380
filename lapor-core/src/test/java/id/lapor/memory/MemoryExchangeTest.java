package id.lapor.memory;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.MasterKey;
import id.lapor.kernel.UnitOfWork;
import id.lapor.report.TrackingNumber;
import id.lapor.sync.ClaimRequest;
import id.lapor.sync.Delivery;
import id.lapor.sync.Inbox;
import id.lapor.sync.MessageId;
import id.lapor.sync.Outbox;
import id.lapor.sync.OutboxMessage;
import id.lapor.sync.PeerId;
import id.lapor.testkit.ExchangeContract;
import id.lapor.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryExchangeTest extends ExchangeContract {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private final SettableClock clock = SettableClock.atWib("2026-03-10T09:00");
    private final MemoryStorage storage = new MemoryStorage(MasterKey.generate(), clock);

    @Override
    public Outbox outbox() {
        return storage.outbox();
    }

    @Override
    public Inbox inbox() {
        return storage.inbox();
    }

    @Override
    public UnitOfWork unitOfWork() {
        return storage.unitOfWork();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void pass(Duration span) {
        clock.forward(span);
    }

    /** Only a clock that stands still shows it. */
    @Test
    void aLeaseAPostponementAndAClosureEndToTheMicrosecond() {
        PeerId sink = PeerId.of("exact");
        MessageId id = new MessageId(sink, TrackingNumber.random(), 1);
        ClaimRequest request = new ClaimRequest(sink, 1, Duration.ofSeconds(30));
        outbox().add(List.of(OutboxMessage.of(id, "payload", now())));
        outbox().claim(request);
        clock.forward(Duration.ofSeconds(30).minus(MICROSECOND));
        assertThat(outbox().claim(request)).isEmpty();
        clock.forward(MICROSECOND);
        outbox().acknowledge(outbox().claim(request).get(0).ticket(), Delivery.postponed("http.503", MICROSECOND));
        assertThat(outbox().claim(request)).isEmpty();
        clock.forward(MICROSECOND);
        outbox().close(sink, MICROSECOND);
        assertThat(outbox().claim(request)).isEmpty();
        clock.forward(MICROSECOND);

        assertThat(outbox().claim(request)).hasSize(1);
    }
}

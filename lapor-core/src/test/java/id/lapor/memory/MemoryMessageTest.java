package id.lapor.memory;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Actor;
import id.lapor.report.TrackingNumber;
import id.lapor.sync.Delivery;
import id.lapor.sync.MessageId;
import id.lapor.sync.OutboxMessage;
import id.lapor.sync.PeerId;
import id.lapor.sync.Remedy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryMessageTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:03:04.567891Z");
    private static final MessageId ID = new MessageId(PeerId.of("sp4n"), TrackingNumber.random(), 1);
    private static final MemoryMessage CLAIMED =
            MemoryMessage.of(OutboxMessage.of(ID, "Canaryningsih", NOW)).claimed(NOW);

    @Test
    void whatIsSettledKeepsNoPayload() {
        MemoryMessage dead = CLAIMED.after(Delivery.dead("http.422"), NOW);
        assertThat(dead.payload()).isEqualTo("Canaryningsih");

        assertThat(CLAIMED.after(Delivery.delivered(null), NOW).payload()).isNull();
        for (Remedy remedy : List.of(Remedy.skip(), Remedy.discard(), Remedy.found(null))) {
            assertThat(dead.after(remedy, Actor.system(), NOW).payload()).isNull();
        }
    }

    @Test
    void noPayloadIsPrinted() {
        assertThat(CLAIMED.toString()).contains(ID.toString()).doesNotContain("Canaryningsih");
    }
}

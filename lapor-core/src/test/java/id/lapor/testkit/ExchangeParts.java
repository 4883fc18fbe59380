package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Actor;
import id.lapor.kernel.UnitOfWork;
import id.lapor.report.TrackingNumber;
import id.lapor.sync.Claim;
import id.lapor.sync.ClaimRequest;
import id.lapor.sync.Delivery;
import id.lapor.sync.Inbox;
import id.lapor.sync.MessageId;
import id.lapor.sync.Outbox;
import id.lapor.sync.OutboxEntry;
import id.lapor.sync.OutboxMessage;
import id.lapor.sync.PeerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** What the contracts of the exchange are told with. */
interface ExchangeParts {

    PeerId SP4N = PeerId.of("sp4n");
    PeerId PROVINCE = PeerId.of("jabar");
    Duration LEASE = Duration.ofHours(2);
    Duration HOUR = Duration.ofHours(1);
    Actor OPERATOR = Actor.coordinator("operator-7");

    /** One of each kind. */
    static List<Delivery> deliveries() {
        return List.of(
                Delivery.delivered("LAPOR-1"),
                Delivery.delivered(null),
                Delivery.postponed("http.503", HOUR),
                Delivery.unsent(),
                Delivery.dead("http.422"),
                Delivery.uncertain("timeout"));
    }

    /** Those after which only an operator helps. */
    static List<Delivery> dismal() {
        return List.of(Delivery.dead("http.422"), Delivery.uncertain("timeout"));
    }

    Outbox outbox();

    Inbox inbox();

    UnitOfWork unitOfWork();

    Instant now();

    void pass(Duration span);

    default OutboxMessage message(PeerId sink, TrackingNumber report, long version) {
        return OutboxMessage.of(new MessageId(sink, report, version), "payload of " + version, now());
    }

    /** A new report with these versions in its line, as they are added. */
    default TrackingNumber line(PeerId sink, long... versions) {
        TrackingNumber report = TrackingNumber.random();
        extend(sink, report, versions);
        return report;
    }

    default void extend(PeerId sink, TrackingNumber report, long... versions) {
        outbox().add(LongStream.of(versions)
                .mapToObj(version -> message(sink, report, version))
                .toList());
    }

    default List<Claim> claim(PeerId sink, int limit) {
        return outbox().claim(new ClaimRequest(sink, limit, LEASE));
    }

    /** Claims the only message that can be claimed. */
    default Claim claimOnly(PeerId sink) {
        List<Claim> claims = claim(sink, 9);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    default List<MessageId> idsOf(List<Claim> claims) {
        return claims.stream().map(claim -> claim.message().id()).toList();
    }

    default OutboxEntry entry(MessageId id) {
        return outbox().of(id.report()).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A line whose head got stuck by that delivery; the head as it is seen then. */
    default OutboxEntry stuck(Delivery delivery, long... versions) {
        TrackingNumber report = line(SP4N, versions);
        Claim head = claimOnly(SP4N);
        assertThat(head.message().id().report()).isEqualTo(report);
        outbox().acknowledge(head.ticket(), delivery);
        return entry(head.message().id());
    }
}

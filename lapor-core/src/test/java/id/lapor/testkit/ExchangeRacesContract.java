package id.lapor.testkit;

import static id.lapor.sync.Reception.FIRST;
import static id.lapor.sync.Reception.REPEATED;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Actor;
import id.lapor.report.TrackingNumber;
import id.lapor.sync.Claim;
import id.lapor.sync.Delivery;
import id.lapor.sync.Incoming;
import id.lapor.sync.MessageId;
import id.lapor.sync.OutboxEntry;
import id.lapor.sync.OutboxMessage;
import id.lapor.sync.Reception;
import id.lapor.sync.Reference;
import id.lapor.sync.Remedy;
import id.lapor.sync.Ticket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds while eight do the same at once. */
interface ExchangeRacesContract extends ExchangeParts {

    int LINES = 40;
    int VERSIONS = 5;

    @Test
    default void ofEightClaimersEachMessageGoesToExactlyOne() throws Exception {
        for (int i = 0; i < LINES; i++) {
            line(SP4N, 1, 2);
        }
        List<List<Claim>> claimed = AtOnce.of(claimer -> () -> {
            List<Claim> mine = new ArrayList<>();
            for (List<Claim> some = claim(SP4N, 3); !some.isEmpty(); some = claim(SP4N, 3)) {
                mine.addAll(some);
            }
            return mine;
        });

        List<Claim> all = claimed.stream().flatMap(Collection::stream).toList();
        assertThat(idsOf(all)).doesNotHaveDuplicates().hasSize(LINES);
        assertThat(all)
                .allMatch(claim -> claim.attempt() == 1 && claim.message().id().version() == 1);
    }

    @Test
    default void eightDispatchersDeliverEverythingOnceAndInOrder() throws Exception {
        List<TrackingNumber> reports = IntStream.range(0, LINES)
                .mapToObj(i -> line(SP4N, 1, 2, 3, 4, 5))
                .toList();
        Queue<MessageId> sent = new ConcurrentLinkedQueue<>();
        AtOnce.of(dispatcher -> () -> dispatch(sent, new Random(dispatcher), 0));

        assertInOrder(sent, reports);
        assertThat(sent).hasSize(LINES * VERSIONS);
        assertThat(outbox().backlog()).isEmpty();
    }

    @Test
    default void whatDyingDispatchersHeldIsDeliveredByTheOthersAndTheirLateWordIsNotHeard() throws Exception {
        List<TrackingNumber> reports = IntStream.range(0, LINES)
                .mapToObj(i -> line(SP4N, 1, 2, 3, 4, 5))
                .toList();
        Queue<MessageId> sent = new ConcurrentLinkedQueue<>();
        List<Ticket> late = new ArrayList<>();
        for (int round = 0; round < 100 && !outbox().backlog().isEmpty(); round++) {
            int seed = round;
            AtOnce.of(dispatcher -> () -> dispatch(sent, new Random(100L * seed + dispatcher), 6))
                    .forEach(late::addAll);
            pass(LEASE.plus(HOUR));
            late.addAll(idle(claim(SP4N, 5)));
            pass(LEASE.plus(HOUR));
        }
        List<Boolean> heard = AtOnce.of(thread ->
                () -> late.stream().anyMatch(ticket -> outbox().acknowledge(ticket, Delivery.dead("late"))));

        assertThat(heard).containsOnly(false);
        assertInOrder(sent, reports);
        assertThat(outbox().backlog()).isEmpty();
        System.out.printf(
                "outbox races: %d messages, %d attempts, %d leases lost%n", LINES * VERSIONS, sent.size(), late.size());
    }

    private static List<Ticket> idle(List<Claim> claims) {
        return claims.stream().map(Claim::ticket).toList();
    }

    /** Claims and delivers until nothing is left for it; in one of {@code mortality} cases dies with what it holds. */
    private List<Ticket> dispatch(Queue<MessageId> sent, Random random, int mortality) {
        for (List<Claim> claims = claim(SP4N, 4); !claims.isEmpty(); claims = claim(SP4N, 4)) {
            sent.addAll(idsOf(claims));
            if (mortality > 0 && random.nextInt(mortality) == 0) {
                return idle(claims);
            }
            Map<Ticket, Delivery> delivered =
                    claims.stream().collect(Collectors.toMap(Claim::ticket, claim -> Delivery.delivered(null)));
            assertThat(outbox().acknowledge(delivered)).isEmpty();
        }
        return List.of();
    }

    /** A line may stutter, but never goes back and leaves nothing out. */
    private void assertInOrder(Collection<MessageId> sent, List<TrackingNumber> reports) {
        Map<TrackingNumber, List<Long>> lines = sent.stream()
                .collect(Collectors.groupingBy(
                        MessageId::report, Collectors.mapping(MessageId::version, Collectors.toList())));
        assertThat(lines.keySet()).containsExactlyInAnyOrderElementsOf(reports);
        assertThat(lines.values()).allSatisfy(versions -> {
            assertThat(versions).isSorted();
            assertThat(versions.stream().distinct()).containsExactly(1L, 2L, 3L, 4L, 5L);
        });
    }

    @Test
    default void ofEightWhoAddTheSameMessageOneIsFirst() throws Exception {
        List<TrackingNumber> reports =
                IntStream.range(0, 10).mapToObj(i -> TrackingNumber.random()).toList();
        AtOnce.of(thread -> () -> {
            for (TrackingNumber report : reports) {
                outbox().add(List.of(message(SP4N, report, 1), message(SP4N, report, 2)));
            }
            return thread;
        });

        assertThat(claim(SP4N, 99)).hasSize(10);
        assertThat(reports).allMatch(report -> outbox().of(report).size() == 2);
    }

    @Test
    default void ofEightWhoProbeAGateOneMay() throws Exception {
        for (int i = 0; i < 20; i++) {
            line(SP4N, 1);
        }
        for (int round = 0; round < 5; round++) {
            outbox().close(SP4N, HOUR);
            pass(HOUR.multipliedBy(2));
            List<List<Claim>> probes = AtOnce.of(thread -> () -> claim(SP4N, 5));

            assertThat(probes.stream().flatMap(Collection::stream)).hasSize(1).allMatch(Claim::probe);
        }
    }

    @Test
    default void ofEightWhoAcknowledgeWithOneTicketOneIsHeard() throws Exception {
        line(SP4N, 1);
        Ticket ticket = claimOnly(SP4N).ticket();
        List<Boolean> heard =
                AtOnce.of(thread -> () -> outbox().acknowledge(ticket, Delivery.delivered("from-" + thread)));

        assertThat(heard).containsOnlyOnce(true);
        assertThat(entry(ticket.id()).reference()).isEqualTo("from-" + heard.indexOf(true));
    }

    @Test
    default void ofEightOperatorsOneDecides() throws Exception {
        List<Remedy> remedies = RemediesContract.remedies();
        OutboxEntry head = stuck(Delivery.dead("http.422"), 1, 2, 3);
        List<Boolean> heard = AtOnce.of(thread -> () -> outbox().resolve(
                        head.ticket(),
                        remedies.get(thread % remedies.size()),
                        Actor.coordinator("operator-" + thread)));

        assertThat(heard).containsOnlyOnce(true);
        assertThat(entry(head.id()).resolvedBy()).isEqualTo("operator-" + heard.indexOf(true));
    }

    @Test
    default void whatIsBroughtByEightHasItsEffectOnceEvenIfTheFirstOnesFail() throws Exception {
        AtomicInteger failures = new AtomicInteger(3);
        Incoming incoming = new Incoming(new Reference(SP4N, "13"), "b0d1".repeat(16));
        List<Reception> receptions = AtOnce.of(thread -> () -> {
            Reception reception = null;
            while (reception == null) {
                reception = takenIn(incoming, failures);
            }
            return reception;
        });

        assertThat(receptions).containsOnlyOnce(FIRST).containsOnly(FIRST, REPEATED);
        assertThat(failures.get()).isLessThan(0);
        assertThat(claim(SP4N, 9)).hasSize(1);
    }

    /** Carries it out if it is the first, in one transaction; {@code null} when that failed. */
    private Reception takenIn(Incoming incoming, AtomicInteger failures) {
        IllegalStateException failure = new IllegalStateException("the effect failed");
        try {
            return unitOfWork().inTransaction(() -> {
                Reception reception = inbox().accept(incoming);
                if (reception == FIRST) {
                    OutboxMessage effect = message(SP4N, TrackingNumber.random(), 1);
                    outbox().add(List.of(effect));
                    if (failures.getAndDecrement() > 0) {
                        throw failure;
                    }
                }
                return reception;
            });
        } catch (IllegalStateException failed) {
            assertThat(failed).isSameAs(failure);
            return null;
        }
    }

    @Test
    default void whatEightGiveBackUnsentIsAllThereAndUncounted() throws Exception {
        for (int i = 0; i < LINES; i++) {
            line(SP4N, 1);
        }
        AtOnce.of(thread -> () -> {
            claim(SP4N, 2).forEach(claim -> outbox().acknowledge(claim.ticket(), Delivery.unsent()));
            return thread;
        });

        assertThat(claim(SP4N, 99)).hasSize(LINES).allMatch(claim -> claim.attempt() == 1);
        assertThat(outbox().backlog()).hasSize(1).allMatch(backlog -> backlog.pending() == LINES);
    }
}

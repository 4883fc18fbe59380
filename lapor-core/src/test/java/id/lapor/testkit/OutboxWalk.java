package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Actor;
import id.lapor.report.TrackingNumber;
import id.lapor.sync.Backlog;
import id.lapor.sync.Claim;
import id.lapor.sync.ClaimRequest;
import id.lapor.sync.Delivery;
import id.lapor.sync.MessageId;
import id.lapor.sync.MessageState;
import id.lapor.sync.Outbox;
import id.lapor.sync.OutboxEntry;
import id.lapor.sync.OutboxMessage;
import id.lapor.sync.PeerId;
import id.lapor.sync.Remedy;
import id.lapor.sync.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;

/**
 * Walks at random through everything that can happen to an outbox and compares each answer with that of a naive list.
 * Spans are odd multiples of five minutes for what ends and multiples of ten for what passes, so that nothing ends just
 * when it is looked at.
 */
public final class OutboxWalk {

    private static final List<PeerId> SINKS = List.of(PeerId.of("sp4n"), PeerId.of("jabar"));

    private final Outbox outbox;
    private final Supplier<Instant> clock;
    private final Consumer<Duration> pass;
    private final long seed;
    private final Random random;
    private final OutboxModel model = new OutboxModel();
    private final List<TrackingNumber> reports =
            IntStream.range(0, 4).mapToObj(OutboxWalk::tracking).toList();
    private final List<Ticket> tickets = new ArrayList<>();
    private int claims;
    private int stale;
    private int resolved;

    /**
     * @param outbox an empty one
     * @param clock what its store's clock says
     * @param pass puts that clock forward
     * @param seed the same seed walks the same way
     */
    public OutboxWalk(Outbox outbox, Supplier<Instant> clock, Consumer<Duration> pass, long seed) {
        this.outbox = outbox;
        this.clock = clock;
        this.pass = pass;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /**
     * Walks, and in the end sees everything through.
     *
     * @return what happened, in one line
     * @throws AssertionError when the outbox does what the list does not
     */
    public String run(int steps) {
        for (int step = 0; step < steps; step++) {
            try {
                step();
                compare();
            } catch (AssertionError differs) {
                throw new AssertionError("Walk with seed " + seed + " differs at step " + step, differs);
            }
        }
        seeThrough();
        return "outbox walk: seed %d, %d steps, %d messages, %d claims, %d stale, %d resolved"
                .formatted(seed, steps, model.lines.size(), claims, stale, resolved);
    }

    /** The same with every walk, so that a seed tells everything. */
    private static TrackingNumber tracking(int i) {
        return IntStream.range(0, 10)
                .mapToObj(check -> TrackingNumber.parse("1000000000" + i + check))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private void step() {
        switch (random.nextInt(10)) {
            case 0, 1 -> add();
            case 2, 3, 4 -> claim(any(SINKS), 1 + random.nextInt(4));
            case 5, 6, 7 -> acknowledge();
            case 8 -> pass(Duration.ofMinutes(10 * (1 + random.nextInt(12))));
            default -> resolve();
        }
    }

    private void add() {
        TrackingNumber report = any(reports);
        PeerId sink = any(SINKS);
        long last = model.lines.stream()
                .filter(line ->
                        line.id.report().equals(report) && line.id.sink().equals(sink))
                .mapToLong(line -> line.id.version())
                .max()
                .orElse(1);
        List<OutboxMessage> messages = new ArrayList<>();
        for (long version = last; version <= last + random.nextInt(3); version++) {
            MessageId id = new MessageId(sink, report, version);
            messages.add(0, OutboxMessage.of(id, "payload", clock.get()));
        }
        outbox.add(messages);
        messages.forEach(message -> model.add(message.id(), message.idempotencyKey()));
    }

    private void claim(PeerId sink, int limit) {
        Duration lease = Duration.ofMinutes(random.nextBoolean() ? 25 : 95);
        List<OutboxModel.Line> claimable = model.claimable(sink);
        List<Claim> claimed = outbox.claim(new ClaimRequest(sink, limit, lease));
        assertThat(claimed).hasSize(Math.min(limit, claimable.size()));
        List<OutboxModel.Line> taken = new ArrayList<>();
        for (Claim claim : claimed) {
            OutboxModel.Line line = model.find(claim.message().id());
            assertThat(claimable).contains(line);
            assertThat(taken).doesNotContain(line);
            assertThat(line.leased && line.due.compareTo(model.now) > 0).isFalse();
            assertThat(claim.token()).isGreaterThan(line.lastToken);
            assertThat(claim.attempt()).isEqualTo(line.attempts + 1);
            assertThat(claim.message().idempotencyKey()).isEqualTo(line.key);
            taken.add(line);
        }
        assertLongestDue(claimable, taken);
        claimed.forEach(claim -> model.claimed(model.find(claim.message().id()), claim.token(), lease));
        claimed.forEach(claim -> tickets.add(claim.ticket()));
        claims += claimed.size();
    }

    private static void assertLongestDue(List<OutboxModel.Line> claimable, List<OutboxModel.Line> taken) {
        List<Duration> longest = claimable.stream()
                .map(line -> line.due)
                .sorted()
                .limit(taken.size())
                .toList();
        assertThat(taken.stream().map(line -> line.due)).containsExactlyElementsOf(longest);
    }

    private void acknowledge() {
        if (tickets.isEmpty()) {
            return;
        }
        int recent = Math.max(0, tickets.size() - 8);
        Ticket ticket = tickets.get(recent + random.nextInt(tickets.size() - recent));
        Delivery delivery = any(List.of(
                Delivery.delivered(null),
                Delivery.delivered("LAPOR-" + claims),
                Delivery.postponed("http.503", Duration.ofMinutes(5 + 10 * random.nextInt(20))),
                Delivery.unsent(),
                Delivery.dead("http.422"),
                Delivery.uncertain("timeout")));
        boolean heard = outbox.acknowledge(ticket, delivery);
        assertThat(heard).isEqualTo(model.acknowledge(ticket.id(), ticket.token(), delivery));
        stale += heard ? 0 : 1;
    }

    private void resolve() {
        Remedy remedy =
                any(List.of(Remedy.retry(), Remedy.retry(), Remedy.skip(), Remedy.discard(), Remedy.found(null)));
        OutboxEntry entry = anyEntry();
        if (entry == null) {
            return;
        }
        boolean stuck = model.find(entry.id()).state.isStuck();
        assertThat(outbox.resolve(entry.ticket(), remedy, Actor.coordinator("operator-7")))
                .isEqualTo(stuck);
        if (stuck) {
            assertThat(outbox.resolve(entry.ticket(), remedy, Actor.coordinator("late")))
                    .isFalse();
            model.resolve(model.find(entry.id()), remedy);
            resolved++;
        }
    }

    /** One that is stuck, if there is any, or else one that is not. */
    private OutboxEntry anyEntry() {
        List<OutboxEntry> entries = entries();
        List<OutboxEntry> stuck =
                entries.stream().filter(entry -> entry.state().isStuck()).toList();
        return entries.isEmpty() ? null : any(stuck.isEmpty() ? entries : stuck);
    }

    private void pass(Duration span) {
        pass.accept(span);
        model.now = model.now.plus(span);
    }

    private List<OutboxEntry> entries() {
        return reports.stream().flatMap(report -> outbox.of(report).stream()).toList();
    }

    private void compare() {
        List<OutboxEntry> entries = entries();
        assertThat(entries).hasSize(model.lines.size());
        for (OutboxEntry entry : entries) {
            OutboxModel.Line line = model.find(entry.id());
            assertThat(entry.state()).isEqualTo(line.state);
            assertThat(entry.attempts()).isEqualTo(line.attempts);
            assertThat(entry.idempotencyKey()).isEqualTo(line.key);
        }
        long open = outbox.backlog().stream()
                .mapToLong(backlog -> backlog.pending() + backlog.dead() + backlog.uncertain())
                .sum();
        long settled =
                entries.stream().filter(entry -> entry.state().isSettled()).count();
        assertThat(open + settled).isEqualTo(model.lines.size());
        assertThat(outbox.backlog())
                .extracting(Backlog::sink, Backlog::pending, Backlog::dead, Backlog::uncertain)
                .isEqualTo(expectedBacklog());
    }

    private List<Tuple> expectedBacklog() {
        return SINKS.stream()
                .sorted(Comparator.comparing(PeerId::value))
                .filter(sink ->
                        model.lines.stream().anyMatch(line -> line.id.sink().equals(sink) && !line.state.isSettled()))
                .map(sink -> Tuple.tuple(
                        sink,
                        count(sink, MessageState.PENDING),
                        count(sink, MessageState.DEAD),
                        count(sink, MessageState.UNCERTAIN)))
                .toList();
    }

    private long count(PeerId sink, MessageState state) {
        return model.lines.stream()
                .filter(line -> line.id.sink().equals(sink) && line.state == state)
                .count();
    }

    /** Nothing is lost: with time and patience everything is settled. */
    private void seeThrough() {
        for (int round = 0; round < model.lines.size(); round++) {
            pass(Duration.ofDays(30));
            entries().stream()
                    .filter(entry -> entry.state().isStuck())
                    .forEach(entry -> outbox.resolve(entry.ticket(), Remedy.found(null), Actor.system()));
            for (PeerId sink : SINKS) {
                outbox.claim(new ClaimRequest(sink, 100, Duration.ofHours(1)))
                        .forEach(claim -> outbox.acknowledge(claim.ticket(), Delivery.delivered(null)));
            }
        }
        assertThat(entries())
                .hasSize(model.lines.size())
                .allMatch(entry -> entry.state().isSettled());
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}

package id.lapor.memory;

import id.lapor.kernel.Actor;
import id.lapor.report.TrackingNumber;
import id.lapor.sync.Backlog;
import id.lapor.sync.Claim;
import id.lapor.sync.ClaimRequest;
import id.lapor.sync.Delivery;
import id.lapor.sync.Gate;
import id.lapor.sync.Inbox;
import id.lapor.sync.MessageState;
import id.lapor.sync.Outbox;
import id.lapor.sync.OutboxEntry;
import id.lapor.sync.OutboxMessage;
import id.lapor.sync.PeerId;
import id.lapor.sync.Reference;
import id.lapor.sync.Remedy;
import id.lapor.sync.StuckQuery;
import id.lapor.sync.Ticket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class MemoryOutbox implements Outbox {

    private static final Comparator<MemoryMessage> LONGEST_DUE =
            Comparator.comparing(MemoryMessage::due).thenComparing(MemoryMessage::id);
    private static final Comparator<StuckQuery.Place> LONGEST_STUCK =
            Comparator.comparing(StuckQuery.Place::since).thenComparing(StuckQuery.Place::id);

    private final Journal journal;
    private final Clock clock;
    private final Inbox inbox;
    private final MemoryMessages messages;
    private final Map<PeerId, Gate> gates = new HashMap<>();

    MemoryOutbox(Journal journal, Clock clock, Inbox inbox) {
        this.journal = journal;
        this.clock = clock;
        this.inbox = inbox;
        this.messages = new MemoryMessages(journal);
    }

    @Override
    public void add(List<OutboxMessage> added) {
        journal.alone(() -> {
            for (OutboxMessage message : added) {
                if (messages.find(message.id()) == null) {
                    messages.put(MemoryMessage.of(message));
                }
            }
            return added;
        });
    }

    @Override
    public List<Claim> claim(ClaimRequest request) {
        return journal.alone(() -> {
            Instant now = now();
            Gate gate = gate(request.sink());
            return switch (gate.passage(now)) {
                case NONE -> List.of();
                case ALL -> lease(request, now, request.limit(), false);
                case ONE -> probe(request, now, gate);
            };
        });
    }

    private List<Claim> probe(ClaimRequest request, Instant now, Gate gate) {
        List<Claim> probe = lease(request, now, 1, true);
        if (!probe.isEmpty()) {
            put(request.sink(), gate.probed(now.plus(request.lease())));
        }
        return probe;
    }

    private List<Claim> lease(ClaimRequest request, Instant now, int limit, boolean probe) {
        List<MemoryMessage> leased = messages.heads(request.sink())
                .filter(head -> head.isDue(now))
                .sorted(LONGEST_DUE)
                .limit(limit)
                .map(head -> head.claimed(now.plus(request.lease())))
                .toList();
        leased.forEach(messages::put);
        return leased.stream().map(message -> message.claim(probe)).toList();
    }

    @Override
    public List<Ticket> acknowledge(Map<Ticket, Delivery> deliveries) {
        return journal.alone(() -> {
            List<Ticket> stale = new ArrayList<>();
            deliveries.forEach((ticket, delivery) -> {
                MemoryMessage message = held(ticket, state -> state == MessageState.PENDING);
                if (message == null) {
                    stale.add(ticket);
                } else {
                    keep(message.after(delivery, now()));
                }
            });
            return stale;
        });
    }

    @Override
    public boolean resolve(Ticket ticket, Remedy remedy, Actor by) {
        return journal.alone(() -> {
            MemoryMessage message = held(ticket, MessageState::isStuck);
            if (message == null) {
                return false;
            }
            keep(message.after(remedy, by, now()));
            if (remedy instanceof Remedy.Discard) {
                messages.behind(ticket.id()).forEach(next -> keep(next.after(remedy, by, now())));
            }
            return true;
        });
    }

    private @Nullable MemoryMessage held(Ticket ticket, Predicate<MessageState> expected) {
        MemoryMessage message = messages.find(ticket.id());
        boolean held = message != null
                && message.entry().token() == ticket.token()
                && expected.test(message.entry().state());
        return held ? message : null;
    }

    private void keep(MemoryMessage message) {
        messages.put(message);
        String reference = message.entry().reference();
        if (reference != null) {
            inbox.remember(new Reference(message.id().sink(), reference));
        }
    }

    @Override
    public void close(PeerId sink, Duration span) {
        journal.alone(() -> put(sink, gate(sink).closed(now(), span)));
    }

    @Override
    public void open(PeerId sink) {
        journal.alone(() -> put(sink, Gate.OPEN));
    }

    @Override
    public Gate gate(PeerId sink) {
        return journal.alone(() -> gates.getOrDefault(sink, Gate.OPEN));
    }

    private Gate put(PeerId sink, Gate next) {
        Gate before = gate(sink);
        journal.undoBy(() -> gates.put(sink, before));
        gates.put(sink, next);
        return next;
    }

    @Override
    public List<OutboxEntry> stuck(StuckQuery query) {
        StuckQuery.Place after = query.after();
        return journal.alone(() -> messages.open().stream()
                .map(MemoryMessage::entry)
                .filter(entry -> entry.state() == query.state())
                .filter(entry -> entry.id().sink().equals(query.sink()))
                .filter(entry -> after == null || LONGEST_STUCK.compare(place(entry), after) > 0)
                .sorted(Comparator.comparing(MemoryOutbox::place, LONGEST_STUCK))
                .limit(query.limit())
                .toList());
    }

    private static StuckQuery.Place place(OutboxEntry entry) {
        return new StuckQuery.Place(entry.since(), entry.id());
    }

    @Override
    public List<OutboxEntry> of(TrackingNumber report) {
        return journal.alone(() -> messages.all()
                .filter(message -> message.id().report().equals(report))
                .map(MemoryMessage::entry)
                .sorted(Comparator.comparing(OutboxEntry::id))
                .toList());
    }

    @Override
    public List<Backlog> backlog() {
        return journal.alone(() -> {
            Map<PeerId, List<OutboxEntry>> bySink = messages.open().stream()
                    .map(MemoryMessage::entry)
                    .collect(
                            Collectors.groupingBy(entry -> entry.id().sink(), LinkedHashMap::new, Collectors.toList()));
            return bySink.entrySet().stream()
                    .map(sink -> backlog(sink.getKey(), sink.getValue()))
                    .toList();
        });
    }

    private Backlog backlog(PeerId sink, List<OutboxEntry> entries) {
        Instant now = now();
        Instant oldest = entries.stream()
                .map(OutboxEntry::createdAt)
                .min(Comparator.naturalOrder())
                .orElse(now);
        Duration age = Duration.between(oldest, now);
        return new Backlog(
                sink,
                count(entries, MessageState.PENDING),
                count(entries, MessageState.DEAD),
                count(entries, MessageState.UNCERTAIN),
                age.isNegative() ? Duration.ZERO : age);
    }

    private static long count(List<OutboxEntry> entries, MessageState state) {
        return entries.stream().filter(entry -> entry.state() == state).count();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package id.lapor.memory;

import id.lapor.kernel.Actor;
import id.lapor.sync.Claim;
import id.lapor.sync.Delivery;
import id.lapor.sync.MessageId;
import id.lapor.sync.MessageState;
import id.lapor.sync.OutboxEntry;
import id.lapor.sync.OutboxMessage;
import id.lapor.sync.Remedy;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is kept.
 *
 * @param entry what is known of it
 * @param payload gone once the message is settled
 * @param due when it may be claimed next: the end of its lease, or of its postponement
 */
record MemoryMessage(OutboxEntry entry, @Nullable String payload, Instant due) {

    static MemoryMessage of(OutboxMessage added) {
        Instant at = added.createdAt();
        OutboxEntry entry = new OutboxEntry(
                added.id(), added.idempotencyKey(), MessageState.PENDING, 0, 0, at, at, null, null, null);
        return new MemoryMessage(entry, added.payload(), at);
    }

    MessageId id() {
        return entry.id();
    }

    /** What was never claimed is due whatever the clock of the node that added it said. */
    boolean isDue(Instant now) {
        return entry.state() == MessageState.PENDING && (entry.attempts() == 0 || !due.isAfter(now));
    }

    MemoryMessage claimed(Instant until) {
        return next(MessageState.PENDING, entry.attempts() + 1, until);
    }

    Claim claim(boolean probe) {
        String text = Objects.requireNonNull(payload, "only what is settled has no payload");
        OutboxMessage message = new OutboxMessage(id(), entry.idempotencyKey(), text, entry.createdAt());
        return new Claim(message, entry.token(), entry.attempts(), probe);
    }

    MemoryMessage after(Delivery delivery, Instant now) {
        int attempts = entry.attempts();
        if (delivery instanceof Delivery.Delivered delivered) {
            return next(MessageState.DELIVERED, attempts, now).known(delivered.reference());
        }
        if (delivery instanceof Delivery.Postponed postponed) {
            Instant due = now.plus(postponed.after());
            return next(MessageState.PENDING, attempts, due).failed(postponed.reason());
        }
        if (delivery instanceof Delivery.Dead dead) {
            return next(MessageState.DEAD, attempts, now).failed(dead.reason());
        }
        if (delivery instanceof Delivery.Uncertain uncertain) {
            return next(MessageState.UNCERTAIN, attempts, now).failed(uncertain.reason());
        }
        return next(MessageState.PENDING, attempts - 1, now);
    }

    MemoryMessage after(Remedy remedy, Actor by, Instant now) {
        MemoryMessage next;
        if (remedy instanceof Remedy.Found found) {
            next = next(MessageState.DELIVERED, entry.attempts(), now).known(found.reference());
        } else if (remedy instanceof Remedy.Retry) {
            next = next(MessageState.PENDING, 0, now);
        } else {
            boolean alone = remedy instanceof Remedy.Skip;
            MessageState givenUp = alone ? MessageState.SKIPPED : MessageState.DISCARDED;
            next = next(givenUp, entry.attempts(), now);
        }
        return next.resolvedBy(by.account());
    }

    private MemoryMessage next(MessageState state, int attempts, Instant at) {
        boolean stays = state == entry.state();
        OutboxEntry next = new OutboxEntry(
                id(),
                entry.idempotencyKey(),
                state,
                attempts,
                entry.token() + 1,
                entry.createdAt(),
                stays ? entry.since() : at,
                entry.reason(),
                entry.reference(),
                entry.resolvedBy());
        return new MemoryMessage(next, state.isSettled() ? null : payload, at);
    }

    private MemoryMessage failed(String reason) {
        return with(reason, entry.reference(), entry.resolvedBy());
    }

    private MemoryMessage known(@Nullable String reference) {
        return with(entry.reason(), reference, entry.resolvedBy());
    }

    private MemoryMessage resolvedBy(String account) {
        return with(entry.reason(), entry.reference(), account);
    }

    private MemoryMessage with(@Nullable String reason, @Nullable String reference, @Nullable String account) {
        OutboxEntry next = new OutboxEntry(
                id(),
                entry.idempotencyKey(),
                entry.state(),
                entry.attempts(),
                entry.token(),
                entry.createdAt(),
                entry.since(),
                reason,
                reference,
                account);
        return new MemoryMessage(next, payload, due);
    }

    /** Without the payload, which may hold what a citizen wrote. */
    @Override
    public String toString() {
        return "MemoryMessage[" + entry + "]";
    }
}

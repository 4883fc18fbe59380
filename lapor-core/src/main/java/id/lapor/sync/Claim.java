package id.lapor.sync;

/**
 * A message that its claimer may send until the lease ends. The lease is measured by the store's clock; a claimer counts
 * it from the moment before it asked, by a clock that is never set.
 *
 * @param message what to send
 * @param token what to show when acknowledging
 * @param attempt the how-manieth, from 1; counted before anything is sent, so that a message that kills its sender is
 *     found out. Beyond the maximum it must not be sent again but acknowledged as {@link Delivery.Dead}
 * @param probe whether the gate of the sink was closed and this message finds out if it may open: then
 *     {@link Outbox#open} or {@link Outbox#close} has to follow
 */
public record Claim(OutboxMessage message, long token, int attempt, boolean probe) {

    public Ticket ticket() {
        return new Ticket(message.id(), token);
    }
}

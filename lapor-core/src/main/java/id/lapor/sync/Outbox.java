package id.lapor.sync;

import id.lapor.kernel.Actor;
import id.lapor.report.TrackingNumber;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What other systems have to be told. A message is kept with the change that it tells of and sent afterwards, at least
 * once, each with the same idempotency key.
 *
 * <p>Messages of one report to one sink form a line: only its head is sent, and the next one only when the head is
 * settled. Different lines never wait for each other. Versions are added in the order in which they were committed, as
 * the reports' own version check makes certain. What is settled loses its payload: what citizens wrote stays no longer
 * in transit than it has to.
 *
 * <p>Time is the store's: every span given here is counted from its clock, so nodes whose clocks differ agree.
 *
 * <p>Safe to use from any number of threads and nodes at once. What is not {@link #add} is a short transaction of its
 * own: call it outside of any other, and send outside of all.
 */
public interface Outbox {

    /**
     * Keeps messages in the caller's transaction, or in one of its own where there is none. Of a sink, a report and a
     * version there is one message: adding another changes nothing, whatever it says. A new message is due at once.
     */
    void add(List<OutboxMessage> messages);

    /**
     * Takes messages to send: heads of their lines that are due and not leased to anybody, the longest due first, never
     * two of one line. Each counts an attempt and gets a token higher than any before. Of those who claim at once each
     * gets other messages; a lease that ran out may be claimed by anybody.
     *
     * @return at most as many as asked for; none while the sink's gate is closed, and one, a probe, where it was closed
     *     until now and nobody probes: then nobody else gets any until that lease ends, or the gate is opened or closed
     */
    List<Claim> claim(ClaimRequest request);

    /**
     * Says what came of attempts. A ticket counts when nothing happened to its message since it was claimed, even
     * though the lease may have run out; it counts once. From a {@link Delivery.Delivered} with a reference on, the
     * {@link Inbox} of the same store knows that reference as our own.
     *
     * @return the tickets that did not count, and changed nothing: somebody else has the message, or decided about it.
     *     What was sent with them may have been sent twice, so this is worth an alarm
     */
    List<Ticket> acknowledge(Map<Ticket, Delivery> deliveries);

    /**
     * Says what came of one attempt.
     *
     * @return false when the ticket did not count
     */
    default boolean acknowledge(Ticket ticket, Delivery delivery) {
        return acknowledge(Map.of(ticket, delivery)).isEmpty();
    }

    /**
     * Nothing is claimed for this sink from now on for a while; see {@link Gate#closed}. Attempts under way go on.
     *
     * @throws IllegalArgumentException when the span is zero, negative or longer than 30 days
     */
    void close(PeerId sink, Duration span);

    /** Everything due may be claimed for this sink again. */
    void open(PeerId sink);

    /** The gate of a sink; open where nobody ever closed it. */
    Gate gate(PeerId sink);

    /** Messages that only a {@link Remedy} moves on. */
    List<OutboxEntry> stuck(StuckQuery query);

    /**
     * Applies a remedy to a message that is stuck, and keeps the account of who did. Of two who do so at once, one
     * succeeds.
     *
     * @param ticket of the message as it was seen
     * @return false when something happened to it since, or it is not stuck: then nothing changed
     */
    boolean resolve(Ticket ticket, Remedy remedy, Actor by);

    /** What became of every message about a report, by sink and version. */
    List<OutboxEntry> of(TrackingNumber report);

    /** What has not arrived, for each sink where there is any, by the sinks' codes. */
    List<Backlog> backlog();
}

package id.lapor.sync;

/**
 * What came in from other systems, so that each thing has its effect once. Both methods join the caller's transaction
 * and are undone with it; neither spoils it, whatever the answer. Safe to use from any number of threads and nodes at
 * once.
 */
public interface Inbox {

    /**
     * Says how to take what came in. Call it in the transaction of the effect: of those who bring the same at once, one
     * gets {@link Reception#FIRST}, the others wait until that one is committed or undone.
     */
    Reception accept(Incoming incoming);

    /**
     * Learns that what comes in by this reference is our own. A reference that the destination gives is learnt by
     * {@link Outbox#acknowledge}; an echo can be faster than that. Where the sink repeats an id that we chose, such as
     * the idempotency key, remember it in the transaction that adds the message.
     */
    void remember(Reference own);
}

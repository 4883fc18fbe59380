package id.lapor.sync;

/** Where a message stands. */
public enum MessageState {
    /** Waits for its turn, or is being sent. */
    PENDING,
    /** Arrived. */
    DELIVERED,
    /** May have arrived; waits until somebody finds out. */
    UNCERTAIN,
    /** A dead letter: waits for an operator. */
    DEAD,
    /** Given up by an operator. */
    SKIPPED,
    /** Given up by an operator with all that waited behind it. */
    DISCARDED;

    /** Whether only a {@link Remedy} moves it on. Nothing behind it in its line is sent meanwhile. */
    public boolean isStuck() {
        return this == DEAD || this == UNCERTAIN;
    }

    /** Whether nothing more happens to it: its line has moved on and its payload is gone. */
    public boolean isSettled() {
        return this != PENDING && !isStuck();
    }
}

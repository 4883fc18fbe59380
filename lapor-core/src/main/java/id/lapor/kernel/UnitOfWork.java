package id.lapor.kernel;

import java.util.function.Supplier;

/** The host's transaction: everything done inside it is kept together or not at all. */
public interface UnitOfWork {

    /**
     * Runs {@code work} in the caller's transaction, or in one of its own where there is none.
     *
     * @throws RuntimeException what {@code work} throws, after everything it wrote is undone
     */
    <T> T inTransaction(Supplier<T> work);

    /**
     * For implementations: begins a transaction anew when another one was in its way, five times in all. Never around a
     * transaction that was under way before.
     *
     * @param transaction begins, works and commits
     * @throws CollisionException when the last try failed as well
     */
    static <T> T persistently(Supplier<T> transaction) {
        for (int left = 4; left > 0; left--) {
            try {
                return transaction.get();
            } catch (CollisionException inTheWay) {
                // the loser of a deadlock waits for the winner's locks by itself
            }
        }
        return transaction.get();
    }
}

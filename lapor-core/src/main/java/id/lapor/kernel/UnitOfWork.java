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
}

package id.lapor.spring;

import id.lapor.jpa.LaporJpa;
import id.lapor.kernel.UnitOfWork;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins the host's transaction, or opens one through the host's transaction manager. */
final class HostTransactions implements UnitOfWork {

    private final TransactionTemplate transactions;

    HostTransactions(PlatformTransactionManager manager) {
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setName("lapor");
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        boolean joins = TransactionSynchronizationManager.isActualTransactionActive();
        return joins ? execute(work) : UnitOfWork.persistently(() -> begin(work));
    }

    /** What the host's transaction manager says of a database repeats the driver's words: it is told without them. */
    private <T> T begin(Supplier<T> work) {
        Passage passage = new Passage();
        try {
            return execute(() -> passage.through(work));
        } catch (RuntimeException failure) {
            throw passage.isUnderWay() ? failure : LaporJpa.told(failure, passage.done);
        }
    }

    /** How far one transaction came. */
    private static final class Passage {

        private boolean begun;
        private boolean done;

        <T> T through(Supplier<T> work) {
            begun = true;
            T result = work.get();
            done = true;
            return result;
        }

        boolean isUnderWay() {
            return begun && !done;
        }
    }

    @SuppressWarnings("NullAway") // the template returns what the work returned, and that is never null
    private <T> T execute(Supplier<T> work) {
        @Nullable T result = transactions.execute(status -> work.get());
        return result;
    }
}

package id.lapor.spring;

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
        return joins ? execute(work) : UnitOfWork.persistently(() -> execute(work));
    }

    @SuppressWarnings("NullAway") // the template returns what the work returned, and that is never null
    private <T> T execute(Supplier<T> work) {
        @Nullable T result = transactions.execute(status -> work.get());
        return result;
    }
}

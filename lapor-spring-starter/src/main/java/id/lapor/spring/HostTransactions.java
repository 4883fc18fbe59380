package id.lapor.spring;

import id.lapor.kernel.UnitOfWork;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins the host's transaction, or opens one through the host's transaction manager. */
final class HostTransactions implements UnitOfWork {

    private final TransactionTemplate transactions;

    HostTransactions(PlatformTransactionManager manager) {
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setName("lapor");
    }

    @Override
    @SuppressWarnings("NullAway") // the template returns what the work returned, and that is never null
    public <T> T inTransaction(Supplier<T> work) {
        @Nullable T result = transactions.execute(status -> work.get());
        return result;
    }
}

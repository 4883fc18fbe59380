package id.lapor.jpa;

import id.lapor.kernel.LaporException;
import id.lapor.kernel.UnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions for a host that has none of its own: one entity manager each, bound to the thread. */
final class OwnTransactions implements UnitOfWork {

    private static final Logger log = LoggerFactory.getLogger(OwnTransactions.class);

    private final EntityManagerFactory factory;
    private final ThreadLocal<@Nullable EntityManager> bound = new ThreadLocal<>();

    OwnTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** The entity manager of the transaction under way. */
    EntityManager current() {
        EntityManager entities = bound.get();
        if (entities == null) {
            throw new IllegalStateException("No transaction is under way");
        }
        return entities;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return inTransactionOr(entities -> commit(entities.getTransaction(), work), work);
    }

    /** One question to the database, which is a transaction by itself wherever connections commit by themselves. */
    <T> T asking(Supplier<T> question) {
        return inTransactionOr(
                entities -> commitsByItself(entities) ? question.get() : commit(entities.getTransaction(), question),
                question);
    }

    private static boolean commitsByItself(EntityManager entities) {
        return entities.unwrap(Session.class).doReturningWork(Connection::getAutoCommit);
    }

    private <T> T inTransactionOr(Function<EntityManager, T> alone, Supplier<T> work) {
        EntityManager outer = bound.get();
        return outer == null ? UnitOfWork.persistently(() -> begin(alone)) : join(outer.getTransaction(), work);
    }

    /** A part that fails takes the whole with it, even where somebody catches what it throws. */
    private static <T> T join(EntityTransaction outer, Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                outer.setRollbackOnly();
            }
        }
    }

    private <T> T begin(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            bound.set(entities);
            return work.apply(entities);
        } catch (PersistenceException failure) {
            throw Failures.told(failure);
        } finally {
            bound.remove();
        }
    }

    private static <T> T commit(EntityTransaction transaction, Supplier<T> work) {
        transaction.begin();
        try {
            T result = work.get();
            if (transaction.getRollbackOnly()) {
                throw new LaporException("A part of the transaction failed, so nothing of it was kept");
            }
            keep(transaction);
            return result;
        } finally {
            undo(transaction);
        }
    }

    private static void keep(EntityTransaction transaction) {
        try {
            transaction.commit();
        } catch (PersistenceException failure) {
            throw Failures.atCommit(failure);
        }
    }

    /** Where the connection is gone, the database undid everything by itself: what is thrown already says more. */
    private static void undo(EntityTransaction transaction) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (PersistenceException gone) {
            log.debug("A transaction could not be rolled back{}", Failures.stateOf(gone));
        }
    }
}

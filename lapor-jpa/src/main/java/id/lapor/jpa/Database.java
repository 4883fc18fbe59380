package id.lapor.jpa;

import id.lapor.kernel.UnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.query.QueryFlushMode;
import org.hibernate.query.SelectionQuery;

/** The way to the database: in a transaction, but for single questions, and no failure of the driver gets out as it is. */
final class Database {

    private final Supplier<EntityManager> current;
    private final UnitOfWork unit;
    private final UnitOfWork asking;
    private final RowWriter rows;

    private Database(Supplier<EntityManager> current, UnitOfWork unit, UnitOfWork asking, RowWriter rows) {
        this.current = current;
        this.unit = unit;
        this.asking = asking;
        this.rows = rows;
    }

    static Database of(OwnTransactions own, EntityManagerFactory factory) {
        return new Database(own::current, own, own::asking, RowWriter.of(factory));
    }

    /** In the host's transactions. */
    static Database joining(EntityManager shared, UnitOfWork unit) {
        return new Database(() -> shared, unit, unit, RowWriter.of(shared.getEntityManagerFactory()));
    }

    <T> T with(Function<Session, T> work) {
        return unit.inTransaction(() -> told(work));
    }

    /** A single question, whose answer is whole by itself: where no transaction is under way it need not begin one. */
    <T> T ask(Function<Session, T> question) {
        return asking.inTransaction(() -> told(question));
    }

    /** The session itself, of this transaction: a shared one that Spring hands out is a Session, too, and the same for all. */
    private <T> T told(Function<Session, T> work) {
        SessionImplementor session = current.get().unwrap(SessionImplementor.class);
        try {
            return work.apply(session);
        } catch (PersistenceException failure) {
            session.markForRollbackOnly();
            throw Failures.told(failure);
        }
    }

    /** Of whoever is in a transaction. */
    RowWriter rows() {
        return rows;
    }

    /** A query that leaves the host's unwritten changes alone: what is written here is always written already. */
    static <R> SelectionQuery<R> query(Session session, String hql, Class<R> result) {
        return session.createSelectionQuery(hql, result)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setReadOnly(true);
    }
}

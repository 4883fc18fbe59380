package id.lapor.jpa;

import id.lapor.kernel.UnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.query.QueryFlushMode;
import org.hibernate.query.SelectionQuery;

/** The way to the database: in a transaction, but for single questions, and no failure of the driver gets out as it is. */
final class Database {

    private final Supplier<EntityManager> current;
    private final UnitOfWork unit;
    private final UnitOfWork asking;

    private Database(Supplier<EntityManager> current, UnitOfWork unit, UnitOfWork asking) {
        this.current = current;
        this.unit = unit;
        this.asking = asking;
    }

    static Database of(OwnTransactions own) {
        return new Database(own::current, own, own::asking);
    }

    /** In the host's transactions. */
    static Database joining(EntityManager shared, UnitOfWork unit) {
        return new Database(() -> shared, unit, unit);
    }

    <T> T with(Function<Session, T> work) {
        return unit.inTransaction(() -> told(work));
    }

    /** A single question, whose answer is whole by itself: where no transaction is under way it need not begin one. */
    <T> T ask(Function<Session, T> question) {
        return asking.inTransaction(() -> told(question));
    }

    private <T> T told(Function<Session, T> work) {
        try {
            return work.apply(current.get().unwrap(Session.class));
        } catch (PersistenceException failure) {
            throw Failures.told(failure);
        }
    }

    /**
     * Past the host's entities and what of them is not written yet; at once, so that a refusal shows here. Rows of one table
     * go together, and no row waits for more of its kind, whatever the host has set for its own.
     */
    static int insert(Session session, List<?> rows) {
        boolean alike = rows.stream().map(Object::getClass).distinct().count() == 1;
        Integer hosts = session.getJdbcBatchSize();
        try (StatelessSession writer =
                session.statelessWithOptions().connection().open()) {
            session.setJdbcBatchSize(alike ? rows.size() : 1);
            writer.insertMultiple(rows);
        } finally {
            session.setJdbcBatchSize(hosts);
        }
        return rows.size();
    }

    /** A query that leaves the host's unwritten changes alone: what is written here is always written already. */
    static <R> SelectionQuery<R> query(Session session, String hql, Class<R> result) {
        return session.createSelectionQuery(hql, result)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setReadOnly(true);
    }
}

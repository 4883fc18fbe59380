package id.lapor.jpa;

import id.lapor.subject.Categories;
import id.lapor.subject.KnownCategories;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.hibernate.Session;

final class JpaCategories implements KnownCategories {

    private static final String ALL = "from %s r order by r.position";

    private final Database database;

    JpaCategories(Database database) {
        this.database = database;
    }

    @Override
    public Categories all() {
        return database.with(JpaCategories::kept);
    }

    /**
     * What is as it should be is not written: a program that starts says the same topics every time. Of two that start at
     * once with other topics the second waits, and then reads what the first has written.
     */
    @Override
    public void offer(Categories offered) {
        database.with(session -> isWritten(session, offered) || replaced(session, offered) > 0);
    }

    private static boolean isWritten(Session session, Categories offered) {
        Categories before = kept(session);
        Categories after = offered.knowing(before.known());
        return after.all().equals(before.all()) && after.known().equals(before.known());
    }

    private int replaced(Session session, Categories offered) {
        rows(session, StoredCategory.class, "LaporCategory", LockModeType.PESSIMISTIC_WRITE);
        Categories after = offered.knowing(kept(session).known());
        for (String entity : List.of("LaporAttributeValue", "LaporAttribute", "LaporCategory")) {
            session.createMutationQuery("delete from " + entity).executeUpdate();
        }
        return database.rows().insert(session, CategoryRows.of(after).all());
    }

    private static Categories kept(Session session) {
        return new CategoryRows(
                        rows(session, StoredCategory.class, "LaporCategory", LockModeType.NONE),
                        rows(session, StoredAttribute.class, "LaporAttribute", LockModeType.NONE),
                        rows(session, StoredAttributeValue.class, "LaporAttributeValue", LockModeType.NONE))
                .toCategories();
    }

    private static <R> List<R> rows(Session session, Class<R> type, String entity, LockModeType lock) {
        List<R> rows = Database.query(session, ALL.formatted(entity), type)
                .setLockMode(lock)
                .getResultList();
        rows.forEach(session::detach);
        return rows;
    }
}

package id.lapor.jpa;

import com.google.common.base.Ticker;
import id.lapor.agency.Agencies;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

final class JpaAgencies implements Agencies {

    private static final String ALL = "from LaporAgency a order by a.id";

    private final Database database;
    private final RecentTree recent;

    JpaAgencies(Database database, Ticker ticker) {
        this.database = database;
        this.recent = new RecentTree(ticker);
    }

    @Override
    public AgencyTree tree() {
        return recent.or(this::latest);
    }

    @Override
    public AgencyTree latest() {
        return database.with(session -> AgencyTree.of(all(session, LockModeType.NONE)));
    }

    /** What is as it should be is not written: a program that starts says the same agencies every time. */
    @Override
    public void save(Agency agency) {
        database.with(session -> {
            boolean known = all(session, LockModeType.NONE).contains(agency);
            return known || replace(session, agency);
        });
    }

    /** The rows are locked, so that two changes at once cannot make a circle that neither of them sees. */
    private boolean replace(Session session, Agency agency) {
        recent.changing(session);
        Map<AgencyId, Agency> next = new LinkedHashMap<>();
        all(session, LockModeType.PESSIMISTIC_WRITE).forEach(kept -> next.put(kept.id(), kept));
        boolean isNew = next.put(agency.id(), agency) == null;
        AgencyTree.of(next.values());
        StoredAgency row = StoredAgency.of(agency);
        if (isNew) {
            database.rows().insert(session, List.of(row));
        } else {
            update(session, row);
        }
        return true;
    }

    private static void update(Session session, StoredAgency row) {
        session.createMutationQuery("update LaporAgency a set a.name = :name, a.parent = :parent, a.zone = :zone,"
                        + " a.successor = :successor where a.id = :id")
                .setParameter("name", row.name)
                .setParameter("parent", row.parent)
                .setParameter("zone", row.zone)
                .setParameter("successor", row.successor)
                .setParameter("id", row.id)
                .executeUpdate();
    }

    private static List<Agency> all(Session session, LockModeType lock) {
        List<StoredAgency> rows = Database.query(session, ALL, StoredAgency.class)
                .setLockMode(lock)
                .getResultList();
        rows.forEach(session::detach);
        return rows.stream().map(StoredAgency::toAgency).toList();
    }
}

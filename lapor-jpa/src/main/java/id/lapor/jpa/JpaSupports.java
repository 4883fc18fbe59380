package id.lapor.jpa;

import id.lapor.kernel.ReportId;
import id.lapor.report.Supports;
import jakarta.persistence.LockModeType;
import org.hibernate.Session;

final class JpaSupports implements Supports {

    private final Database database;
    private final NativeSql sql;

    JpaSupports(Database database, NativeSql sql) {
        this.database = database;
        this.sql = sql;
    }

    @Override
    public boolean add(ReportId report, String supporter) {
        return database.with(session -> {
            if (!sql.ignoresDuplicates()) {
                lock(session, report);
            }
            boolean first = database.rows().insertIfAbsent(session, StoredSupport.of(report, supporter));
            if (first) {
                counted(session, report, "r.supports + 1");
            }
            return first;
        });
    }

    private static void counted(Session session, ReportId report, String supports) {
        session.createMutationQuery("update LaporReport r set r.supports = " + supports + " where r.id = :report")
                .setParameter("report", report.value())
                .executeUpdate();
    }

    /** H2 has no insert that leaves a row alone which somebody else is just writing: there, one comes after the other. */
    private static void lock(Session session, ReportId report) {
        Database.query(session, "select r from LaporReport r where r.id = :report", StoredReport.class)
                .setParameter("report", report.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(session::detach);
    }

    @Override
    public long count(ReportId report) {
        return database.with(session -> count(session, report));
    }

    static long count(Session session, ReportId report) {
        return Database.query(session, "select count(*) from LaporSupport s where s.reportId = :report", Long.class)
                .setParameter("report", report.value())
                .getSingleResult();
    }

    /** What lists are ordered by, from the supporters themselves. */
    static void recount(Session session, ReportId report) {
        counted(session, report, "(select count(*) from LaporSupport s where s.reportId = r.id)");
    }

    @Override
    public void erase(ReportId report) {
        database.with(session -> {
            counted(session, report, "0");
            return session.createMutationQuery("delete from LaporSupport s where s.reportId = :report")
                    .setParameter("report", report.value())
                    .executeUpdate();
        });
    }
}

package id.lapor.jpa;

import id.lapor.kernel.ReportId;
import id.lapor.notification.Notice;
import id.lapor.notification.Notices;
import java.util.List;

final class JpaNotices implements Notices {

    private static final String WAITING = "from LaporNotice n order by n.at, n.id";

    private final Database database;

    JpaNotices(Database database) {
        this.database = database;
    }

    @Override
    public void add(Notice notice) {
        addAll(List.of(notice));
    }

    @Override
    public void addAll(List<Notice> notices) {
        database.with(session -> database.rows()
                .insert(session, notices.stream().map(StoredNotice::of).toList()));
    }

    @Override
    public List<Notice> waiting(int limit) {
        return database.with(session -> {
            List<StoredNotice> rows = Database.query(session, WAITING, StoredNotice.class)
                    .setMaxResults(limit)
                    .getResultList();
            rows.forEach(session::detach);
            return rows.stream().map(StoredNotice::toNotice).toList();
        });
    }

    /** Of two who mark it at once, one deletes the row and the other finds none. */
    @Override
    public boolean sent(String id) {
        return database.with(session -> session.createMutationQuery("delete from LaporNotice n where n.id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                == 1;
    }

    @Override
    public int pullBack(ReportId report) {
        return database.with(
                session -> session.createMutationQuery("delete from LaporNotice n where n.reportId = :report")
                        .setParameter("report", report.value())
                        .executeUpdate());
    }
}

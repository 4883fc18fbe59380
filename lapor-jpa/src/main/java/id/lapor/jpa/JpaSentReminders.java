package id.lapor.jpa;

import id.lapor.kernel.ReportId;
import id.lapor.notification.SentReminder;
import id.lapor.notification.SentReminders;
import id.lapor.report.DueReport;
import id.lapor.report.Report;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class JpaSentReminders implements SentReminders {

    private static final String OF = "from LaporReminder s where s.reportId = :report";

    /** Whoever comes second waits for the first, and then finds another time. */
    private static final String CLAIM = """
            update LaporReport r set r.remindAt = :next
            where r.id = :id and r.version = :version and r.remindAt = :seen
            """;

    private static final String LOOK_AGAIN = """
            update LaporReport r set r.remindAt = :next
            where r.id = :id and r.version = :version and r.remindAt is distinct from :next
            """;

    private final Database database;
    private final Sweeps sweeps;

    JpaSentReminders(Database database) {
        this.database = database;
        this.sweeps = new Sweeps(database);
    }

    @Override
    public List<DueReport> waiting(Instant now, @Nullable DueReport after, int limit) {
        return sweeps.toRemind(now, after, limit);
    }

    @Override
    public Set<SentReminder> of(ReportId report) {
        return database.with(session -> {
            List<StoredReminder> rows = Database.query(session, OF, StoredReminder.class)
                    .setParameter("report", report.value())
                    .getResultList();
            rows.forEach(session::detach);
            return rows.stream().map(StoredReminder::toSent).collect(Collectors.toUnmodifiableSet());
        });
    }

    @Override
    public boolean claim(Report report, Instant waitedFrom, @Nullable Instant next) {
        return database.with(session -> session.createMutationQuery(CLAIM)
                        .setParameter("id", report.id().value())
                        .setParameter("version", report.version())
                        .setParameter("seen", waitedFrom)
                        .setParameter("next", next)
                        .executeUpdate()
                == 1);
    }

    @Override
    public void lookAgain(Report report, @Nullable Instant next) {
        database.with(session -> session.createMutationQuery(LOOK_AGAIN)
                .setParameter("id", report.id().value())
                .setParameter("version", report.version())
                .setParameter("next", next)
                .executeUpdate());
    }

    @Override
    public void keep(ReportId report, Collection<SentReminder> sent) {
        database.with(session -> database.rows()
                .insert(
                        session,
                        sent.stream()
                                .map(reminder -> StoredReminder.of(report, reminder))
                                .toList()));
    }

    @Override
    public void forget(ReportId report) {
        database.with(session -> session.createMutationQuery("delete from LaporReminder s where s.reportId = :report")
                .setParameter("report", report.value())
                .executeUpdate());
    }
}

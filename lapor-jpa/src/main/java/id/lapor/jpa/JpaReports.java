package id.lapor.jpa;

import id.lapor.kernel.ReportId;
import id.lapor.report.Cursor;
import id.lapor.report.DueReport;
import id.lapor.report.Page;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.Reports;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

final class JpaReports implements Reports {

    private static final String ADVANCE = """
            update LaporReport r set r.version = :version, r.seal = :seal,
                r.status = :status, r.leftStatus = :leftStatus, r.leadAgency = :leadAgency,
                r.delegatedSince = :delegatedSince, r.delegatedFrom = :delegatedFrom,
                r.verified = :verified, r.responded = :responded, r.answered = :answered,
                r.askedByLiaison = :askedByLiaison, r.rating = :rating,
                r.dueClock = :dueClock, r.dueAt = :dueAt, r.dueProvisional = :dueProvisional
            where r.id = :id and r.version = :before
            """;

    private static final String HISTORY = """
            select e, s from LaporEntry e
            left join LaporStatement s on s.reportId = e.reportId and s.sequence = e.sequence
            where e.reportId = :id order by e.sequence
            """;

    private final Database database;
    private final Numbers numbers;

    JpaReports(Database database, Numbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    @Override
    public ReportId nextId() {
        return database.with(numbers::next);
    }

    @Override
    public void add(Report report, Step first) {
        List<Object> rows = rows(report.id(), first);
        rows.add(0, ReportMapping.toRow(report));
        database.with(session -> Database.insert(session, rows));
    }

    @Override
    public Optional<Report> find(TrackingNumber tracking) {
        return one("from LaporReport r where r.tracking = :name", tracking.value());
    }

    @Override
    public Optional<Report> find(PublicHandle handle) {
        return one("from LaporReport r where r.handle = :name", handle.value());
    }

    private Optional<Report> one(String hql, String name) {
        return database.with(session -> {
            List<StoredReport> rows = Database.query(session, hql, StoredReport.class)
                    .setParameter("name", name)
                    .getResultList();
            rows.forEach(session::detach);
            return rows.stream().findFirst().map(ReportMapping::toReport);
        });
    }

    /**
     * One conditional update, before anything is inserted: whoever comes second changes no row. What a report is born
     * with - how it came in, its matter, secrecy and custody - does not change.
     */
    @Override
    public boolean advance(Report next, Step step) {
        return database.with(session -> {
            boolean won = update(session, ReportMapping.toRow(next)) == 1;
            if (won) {
                Database.insert(session, rows(next.id(), step));
            }
            return won;
        });
    }

    private static int update(Session session, StoredReport row) {
        return session.createMutationQuery(ADVANCE)
                .setParameter("id", row.id)
                .setParameter("before", row.version - 1)
                .setParameter("version", row.version)
                .setParameter("seal", row.seal)
                .setParameter("status", row.status)
                .setParameter("leftStatus", row.leftStatus)
                .setParameter("leadAgency", row.leadAgency)
                .setParameter("delegatedSince", row.delegatedSince)
                .setParameter("delegatedFrom", row.delegatedFrom)
                .setParameter("verified", row.verified)
                .setParameter("responded", row.responded)
                .setParameter("answered", row.answered)
                .setParameter("askedByLiaison", row.askedByLiaison)
                .setParameter("rating", row.rating)
                .setParameter("dueClock", row.dueClock)
                .setParameter("dueAt", row.dueAt)
                .setParameter("dueProvisional", row.dueProvisional)
                .executeUpdate();
    }

    private static List<Object> rows(ReportId report, Step step) {
        List<Object> rows = new ArrayList<>();
        rows.add(StoredEntry.of(report, step.entry()));
        if (step.statement() != null) {
            rows.add(StoredStatement.of(report, step.entry().sequence(), step.statement(), step.salt()));
        }
        return rows;
    }

    @Override
    public List<Step> history(ReportId id) {
        return database.with(session ->
                Database.query(session, HISTORY, Object[].class).setParameter("id", id.value()).getResultList().stream()
                        .map(pair -> step(session, (StoredEntry) pair[0], (StoredStatement) pair[1]))
                        .toList());
    }

    private static Step step(Session session, StoredEntry entry, @Nullable StoredStatement said) {
        session.detach(entry);
        if (said == null) {
            return new Step(entry.toEntry(), null, null);
        }
        session.detach(said);
        return new Step(entry.toEntry(), said.toStatement(), said.salt);
    }

    @Override
    public Page<ReportLine> page(ReportQuery query) {
        if (Conditions.isEmpty(query.scope())) {
            return new Page<>(List.of(), null);
        }
        List<ReportLine> lines = lines(query);
        boolean more = lines.size() > query.limit();
        List<ReportLine> page = more ? lines.subList(0, query.limit()) : lines;
        return new Page<>(page, more ? Cursor.after(page.get(page.size() - 1), query.order()) : null);
    }

    /** One line more than asked for: it tells whether another page follows. */
    private List<ReportLine> lines(ReportQuery query) {
        Conditions conditions = Conditions.of(query.scope()).matching(query);
        if (query.after() != null) {
            conditions.behind(query.after(), query.order());
        }
        String order = switch (query.order()) {
            case DUE -> " order by r.dueAt, r.tracking";
            case NEWEST -> " order by r.submittedOn desc, r.handle";
        };
        String hql = LineRow.SELECT + conditions.where() + order;
        return database.with(
                session -> conditions
                        .bind(Database.query(session, hql, LineRow.class))
                        .setMaxResults(query.limit() + 1)
                        .getResultList()
                        .stream()
                        .map(LineRow::toLine)
                        .toList());
    }

    @Override
    public List<DueReport> overdue(SlaClock clock, Instant now, @Nullable DueReport after, int limit) {
        String behind = after == null ? "" : " and r.dueAt >= :dueAt and (r.dueAt > :dueAt or r.tracking > :tracking)";
        String hql = "select r.tracking, r.dueAt from LaporReport r where r.dueClock = :clock and r.dueAt <= :now"
                + behind + " order by r.dueAt, r.tracking";
        return database.with(session -> {
            SelectionQuery<Object[]> query = Database.query(session, hql, Object[].class)
                    .setParameter("clock", clock.name())
                    .setParameter("now", now)
                    .setMaxResults(limit);
            if (after != null) {
                query.setParameter("dueAt", after.dueAt())
                        .setParameter("tracking", after.tracking().value());
            }
            return query.getResultList().stream()
                    .map(row -> new DueReport(new TrackingNumber((String) row[0]), (Instant) row[1]))
                    .toList();
        });
    }
}

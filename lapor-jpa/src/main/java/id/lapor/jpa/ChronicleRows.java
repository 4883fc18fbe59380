package id.lapor.jpa;

import id.lapor.report.Chronicle;
import id.lapor.report.Cursor;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import id.lapor.report.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Whole reports, a batch at a time: three statements, however many there are. */
final class ChronicleRows {

    private static final String STEPS = """
            select e, s from LaporEntry e
            left join LaporStatement s on s.reportId = e.reportId and s.sequence = e.sequence
            where e.reportId in :reports order by e.reportId, e.sequence
            """;

    private static final String SUPPORTERS =
            "select s.reportId, count(*) from LaporSupport s where s.reportId in :reports group by s.reportId";

    private final Database database;

    ChronicleRows(Database database) {
        this.database = database;
    }

    List<Chronicle> batch(Scope scope, LocalDate from, LocalDate to, @Nullable Cursor after, int limit) {
        Conditions conditions = Conditions.of(scope).submittedBetween(from, to);
        if (after != null) {
            conditions.behind(after, ReportQuery.Order.NEWEST);
        }
        String hql = "select r from LaporReport r" + conditions.where() + " order by r.submittedOn desc, r.handle";
        return database.with(session -> {
            List<StoredReport> rows = conditions
                    .bind(Database.query(session, hql, StoredReport.class))
                    .setMaxResults(limit)
                    .getResultList();
            rows.forEach(session::detach);
            return rows.isEmpty() ? List.of() : told(session, rows);
        });
    }

    private static List<Chronicle> told(Session session, List<StoredReport> rows) {
        List<Long> ids = rows.stream().map(row -> row.id).toList();
        Map<Long, List<Step>> steps = steps(session, ids);
        Map<Long, Long> supporters = supporters(session, ids);
        return rows.stream()
                .map(row -> chronicle(row, steps.getOrDefault(row.id, List.of()), supporters.getOrDefault(row.id, 0L)))
                .toList();
    }

    /** As it was when its row was read: somebody may have added a step between the two statements. */
    private static Chronicle chronicle(StoredReport row, List<Step> read, long supporters) {
        List<Step> steps = read.stream()
                .filter(step -> step.entry().sequence() <= row.version)
                .toList();
        return new Chronicle(
                ReportMapping.toReport(row, steps.stream().map(Step::entry).toList()), steps, supporters);
    }

    private static Map<Long, List<Step>> steps(Session session, List<Long> ids) {
        Map<Long, List<Step>> steps = new HashMap<>();
        Database.query(session, STEPS, Object[].class)
                .setParameterList("reports", ids)
                .getResultList()
                .forEach(pair -> {
                    StoredEntry entry = (StoredEntry) pair[0];
                    steps.computeIfAbsent(entry.reportId, first -> new ArrayList<>())
                            .add(StepRows.step(session, entry, (StoredStatement) pair[1]));
                });
        return steps;
    }

    private static Map<Long, Long> supporters(Session session, List<Long> ids) {
        Map<Long, Long> counts = new HashMap<>();
        Database.query(session, SUPPORTERS, Object[].class)
                .setParameterList("reports", ids)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }
}

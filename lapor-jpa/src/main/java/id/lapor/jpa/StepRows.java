package id.lapor.jpa;

import id.lapor.followup.Statement;
import id.lapor.kernel.ReportId;
import id.lapor.report.Step;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The steps of reports: entries, which are only ever added, and what was said, which can be changed and forgotten. */
final class StepRows {

    private static final String HISTORY = """
            select e, s from LaporEntry e
            left join LaporStatement s on s.reportId = e.reportId and s.sequence = e.sequence
            where e.reportId = :id order by e.sequence
            """;

    private static final String REWRITE = """
            update LaporStatement s set s.kind = :kind, s.text = :text, s.followUpKind = :followUpKind,
                s.outcome = :outcome, s.cause = :cause, s.ground = :ground,
                s.nextStep = :nextStep, s.nextStepOn = :nextStepOn, s.budgetYear = :budgetYear,
                s.referralBody = :referralBody, s.referralReference = :referralReference,
                s.internal = :internal, s.reason = :reason
            where s.reportId = :report and s.sequence = :sequence
            """;

    private final Database database;

    StepRows(Database database) {
        this.database = database;
    }

    static List<Object> of(ReportId report, Step step) {
        List<Object> rows = new ArrayList<>();
        rows.add(StoredEntry.of(report, step.entry()));
        if (step.statement() != null) {
            rows.add(StoredStatement.of(report, step.entry().sequence(), step.statement(), step.salt()));
        }
        return rows;
    }

    List<Step> history(ReportId id) {
        return database.with(session ->
                Database.query(session, HISTORY, Object[].class).setParameter("id", id.value()).getResultList().stream()
                        .map(pair -> step(session, (StoredEntry) pair[0], (StoredStatement) pair[1]))
                        .toList());
    }

    static Step step(Session session, StoredEntry entry, @Nullable StoredStatement said) {
        session.detach(entry);
        if (said == null) {
            return new Step(entry.toEntry(), null, null);
        }
        session.detach(said);
        return new Step(entry.toEntry(), said.toStatement(), said.salt);
    }

    /** The salt stays, since the digest is still that of what was said. */
    void rewrite(ReportId report, long sequence, @Nullable Statement shown) {
        StoredStatement row = StoredStatement.of(report, sequence, shown, null);
        database.with(session -> {
            boolean saidBefore = update(session, row) == 1;
            return saidBefore || shown == null ? 0 : database.rows().insert(session, List.of(row));
        });
    }

    private static int update(Session session, StoredStatement row) {
        return session.createMutationQuery(REWRITE)
                .setParameter("report", row.reportId)
                .setParameter("sequence", row.sequence)
                .setParameter("kind", row.kind)
                .setParameter("text", row.text)
                .setParameter("followUpKind", row.followUpKind)
                .setParameter("outcome", row.outcome)
                .setParameter("cause", row.cause)
                .setParameter("ground", row.ground)
                .setParameter("nextStep", row.nextStep)
                .setParameter("nextStepOn", row.nextStepOn)
                .setParameter("budgetYear", row.budgetYear)
                .setParameter("referralBody", row.referralBody)
                .setParameter("referralReference", row.referralReference)
                .setParameter("internal", row.internal)
                .setParameter("reason", row.reason)
                .executeUpdate();
    }

    void forget(ReportId report) {
        database.with(session -> session.createMutationQuery("delete from LaporStatement s where s.reportId = :report")
                .setParameter("report", report.value())
                .executeUpdate());
    }
}

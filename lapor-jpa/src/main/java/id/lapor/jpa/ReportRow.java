package id.lapor.jpa;

import id.lapor.report.Report;
import id.lapor.workflow.HistoryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/**
 * The row of a report and the entries of its history, read in one statement and forgotten by the session.
 *
 * @param entries in order
 */
record ReportRow(StoredReport row, List<HistoryEntry> entries) {

    /** From the left, so that a report without any history is found missing it. */
    private static final String FIND = """
            select r, e from LaporReport r left join LaporEntry e on e.reportId = r.id
            where r.%s = :key order by e.sequence
            """;

    /**
     * @param column of the entity, unique
     */
    static Optional<ReportRow> find(Session session, String column, Object key) {
        List<Object[]> found = Database.query(session, FIND.formatted(column), Object[].class)
                .setParameter("key", key)
                .getResultList();
        List<HistoryEntry> entries = new ArrayList<>(found.size());
        for (Object[] one : found) {
            if (one[1] != null) {
                entries.add(((StoredEntry) one[1]).toEntry());
                session.detach(one[1]);
            }
            session.detach(one[0]);
        }
        return found.stream().findFirst().map(one -> new ReportRow((StoredReport) one[0], entries));
    }

    /**
     * @throws id.lapor.kernel.LaporException when the history is not the one that the row was written with
     */
    Report toReport() {
        return ReportMapping.toReport(row, entries);
    }
}

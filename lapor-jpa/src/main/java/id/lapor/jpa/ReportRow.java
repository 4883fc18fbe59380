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

    private static final String ADVANCE = """
            update LaporReport r set r.version = :version, r.seal = :seal,
                r.classification = :classification, r.category = :category, r.title = :title, r.place = :place,
                r.regionCode = :regionCode, r.latitude = :latitude, r.longitude = :longitude,
                r.occurredOn = :occurredOn, r.details = :details, r.anonymity = :anonymity,
                r.confidential = :confidential,
                r.governor = :governor, r.status = :status, r.worst = :worst, r.leadAgency = :leadAgency,
                r.verified = :verified, r.responded = :responded, r.answered = :answered,
                r.follows = :follows, r.endedAt = :endedAt, r.onHold = :onHold, r.erased = :erased,
                r.dueClock = :dueClock, r.dueAt = :dueAt, r.dueOn = :dueOn,
                r.dueWholeDay = :dueWholeDay, r.dueProvisional = :dueProvisional, r.remindAt = :remindAt
            where r.id = :id and r.version = :before
            """;

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

    /**
     * One conditional update.
     *
     * @return false when the row stands at another version by now
     */
    static boolean update(Session session, StoredReport row, long before) {
        return session.createMutationQuery(ADVANCE)
                        .setParameter("id", row.id)
                        .setParameter("before", before)
                        .setParameter("version", row.version)
                        .setParameter("seal", row.seal)
                        .setParameter("classification", row.classification)
                        .setParameter("category", row.category)
                        .setParameter("title", row.title)
                        .setParameter("place", row.place)
                        .setParameter("regionCode", row.regionCode)
                        .setParameter("latitude", row.latitude)
                        .setParameter("longitude", row.longitude)
                        .setParameter("occurredOn", row.occurredOn)
                        .setParameter("details", row.details)
                        .setParameter("anonymity", row.anonymity)
                        .setParameter("confidential", row.confidential)
                        .setParameter("governor", row.governor)
                        .setParameter("status", row.status)
                        .setParameter("worst", row.worst)
                        .setParameter("leadAgency", row.leadAgency)
                        .setParameter("verified", row.verified)
                        .setParameter("responded", row.responded)
                        .setParameter("answered", row.answered)
                        .setParameter("follows", row.follows)
                        .setParameter("endedAt", row.endedAt)
                        .setParameter("onHold", row.onHold)
                        .setParameter("erased", row.erased)
                        .setParameter("dueClock", row.dueClock)
                        .setParameter("dueAt", row.dueAt)
                        .setParameter("dueOn", row.dueOn)
                        .setParameter("dueWholeDay", row.dueWholeDay)
                        .setParameter("dueProvisional", row.dueProvisional)
                        .setParameter("remindAt", row.remindAt)
                        .executeUpdate()
                == 1;
    }
}

package id.lapor.jpa;

import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** The words that reports are found by, one row for each report. */
final class WordRows {

    private WordRows() {}

    static StoredWords of(long report, Set<String> words) {
        StoredWords row = new StoredWords();
        row.reportId = report;
        row.words = words.toArray(String[]::new);
        return row;
    }

    /** In place of those before, where there are any. */
    static boolean keep(RowWriter rows, Session session, long report, Set<String> words) {
        int replaced = session.createMutationQuery(
                        "update LaporWords w set w.words = :words where w.reportId = :report")
                .setParameter("words", words.toArray(String[]::new))
                .setParameter("report", report)
                .executeUpdate();
        return replaced == 1 || rows.insert(session, List.of(of(report, words))) == 1;
    }

    static Set<String> of(Session session, long report) {
        return Database.query(session, "select w.words from LaporWords w where w.reportId = :report", String[].class)
                .setParameter("report", report)
                .getResultList()
                .stream()
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    static void forget(Session session, long report) {
        session.createMutationQuery("delete from LaporWords w where w.reportId = :report")
                .setParameter("report", report)
                .executeUpdate();
    }
}

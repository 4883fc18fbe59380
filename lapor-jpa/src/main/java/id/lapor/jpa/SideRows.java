package id.lapor.jpa;

import id.lapor.report.Report;
import id.lapor.report.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/**
 * The rows beside a report that lists go by: whom its parts concern, and whom it accuses. What stood there
 * before an act is told by the history, so nothing is read, and where nothing changed nothing is written.
 */
final class SideRows {

    private static final String LEAVE = "delete from LaporPart p where p.reportId = :report and p.agency in :agencies";

    private SideRows() {}

    /** The rows of a report that is kept for the first time. */
    static List<Object> of(Report first) {
        return added(first.id().value(), Map.of(), Set.of(), first.standing());
    }

    /** Deletes what the last entry of a report ended, and says what has to be inserted because of it. */
    static List<Object> after(Session session, Report next) {
        Standing before = Standing.of(next.history().subList(0, next.history().size() - 1));
        Map<String, Boolean> held = StoredPart.held(before.parts());
        leave(session, next, held);
        return added(next.id().value(), held, StoredAccused.names(before.ties().accused()), next.standing());
    }

    private static void leave(Session session, Report next, Map<String, Boolean> before) {
        Map<String, Boolean> now = StoredPart.held(next.standing().parts());
        Set<String> over = new HashSet<>();
        before.forEach((agency, had) -> {
            if (!had.equals(now.get(agency))) {
                over.add(agency);
            }
        });
        if (!over.isEmpty()) {
            session.createMutationQuery(LEAVE)
                    .setParameter("report", next.id().value())
                    .setParameterList("agencies", over)
                    .executeUpdate();
        }
    }

    private static List<Object> added(long report, Map<String, Boolean> held, Set<String> accused, Standing now) {
        List<Object> rows = new ArrayList<>();
        StoredPart.held(now.parts()).forEach((agency, has) -> {
            if (!has.equals(held.get(agency))) {
                rows.add(StoredPart.of(report, agency, has));
            }
        });
        for (String name : StoredAccused.names(now.ties().accused())) {
            if (!accused.contains(name)) {
                rows.add(StoredAccused.of(report, name));
            }
        }
        return rows;
    }
}

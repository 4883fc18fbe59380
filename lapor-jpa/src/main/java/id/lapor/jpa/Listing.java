package id.lapor.jpa;

import id.lapor.report.Cursor;
import id.lapor.report.Page;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import java.util.List;

/** Lists of reports page by page. */
final class Listing {

    private final Database database;

    Listing(Database database) {
        this.database = database;
    }

    Page<ReportLine> page(ReportQuery query) {
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
            case SUPPORTED -> " order by r.supports desc, r.dueAt, r.tracking";
        };
        String hql = LineRow.SELECT + conditions.where() + order;
        return database.ask(
                session -> conditions
                        .bind(Database.query(session, hql, LineRow.class))
                        .setMaxResults(query.limit() + 1)
                        .getResultList()
                        .stream()
                        .map(LineRow::toLine)
                        .toList());
    }
}

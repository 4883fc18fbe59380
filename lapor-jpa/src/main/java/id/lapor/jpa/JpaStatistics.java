package id.lapor.jpa;

import id.lapor.report.Scope;
import id.lapor.report.Shade;
import id.lapor.statistics.Statistics;
import id.lapor.statistics.Tally;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

final class JpaStatistics implements Statistics {

    /** Reports that are alike but for the deadline, and how many of them are late: only Hibernate makes one. */
    record Group(String worst, boolean answered, boolean responded, long count, long overdue) {

        Stream<Tally> tallies() {
            return Stream.of(tally(false, count - overdue), tally(true, overdue))
                    .filter(tally -> tally.count() > 0);
        }

        private Tally tally(boolean late, long reports) {
            return new Tally(new Shade(Status.valueOf(worst), late, answered), responded, reports);
        }
    }

    /** Not grouped by lateness: PostgreSQL takes an expression with a parameter for another one in "group by". */
    private static final String SELECT = """
            select new id.lapor.jpa.JpaStatistics$Group(
                r.worst, r.answered, r.responded, count(*), sum(case when r.dueAt <= :moment then 1L else 0L end))
            from LaporReport r
            """;

    private final Database database;

    JpaStatistics(Database database) {
        this.database = database;
    }

    @Override
    public List<Tally> tally(Scope scope, Instant now) {
        if (Conditions.isEmpty(scope)) {
            return List.of();
        }
        Conditions conditions = Conditions.of(scope);
        String hql = SELECT + conditions.where() + " group by r.worst, r.answered, r.responded";
        return database.with(session ->
                conditions
                        .bind(Database.query(session, hql, Group.class))
                        .setParameter("moment", now)
                        .getResultList()
                        .stream()
                        .flatMap(Group::tallies)
                        .toList());
    }
}

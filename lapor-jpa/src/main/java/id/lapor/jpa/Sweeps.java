package id.lapor.jpa;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.DueReport;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Move;
import id.lapor.workflow.SealedHead;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** What goes through reports batch by batch; each batch starts in an index where the one before ended. */
final class Sweeps {

    private static final String FOLLOWERS =
            "select r.tracking from LaporReport r where r.follows = :target order by r.submittedAt, r.tracking";

    private static final String CONCERNING = """
            select r.tracking from LaporPart p join LaporReport r on r.id = p.reportId
            where p.agency = :agency and r.status in :open and r.tracking > :after order by r.tracking
            """;

    private static final String STILL_OPEN =
            "select r.tracking from LaporReport r where r.status in :open and r.tracking > :after order by r.tracking";

    /** The flags in the words of the partial index: with bound values it would not be used. */
    private static final String ENDED = """
            select r.tracking, r.endedAt from LaporReport r
            where r.endedAt < :moment and r.erased = false and r.onHold = false%s order by r.endedAt, r.tracking
            """;

    private static final String OVERDUE = """
            select r.tracking, r.dueAt from LaporReport r
            where r.dueClock = :clock and r.dueAt <= :moment%s order by r.dueAt, r.tracking
            """;

    private static final String TO_REMIND = """
            select r.tracking, r.remindAt from LaporReport r
            where r.remindAt <= :moment%s order by r.remindAt, r.tracking
            """;

    private static final String DELEGATED = """
            select r.tracking, e.at from LaporEntry e join LaporReport r on r.id = e.reportId
            where e.at >= :from and (e.at > :from or r.tracking > :after) and e.act = :delegate and e.by <> :system
            order by e.at, r.tracking
            """;

    private static final String LAST_SEALS = """
            select r.tracking, e.sequence, e.seal from LaporEntry e join LaporReport r on r.id = e.reportId
            where e.at >= :from and e.at < :to and r.tracking > :after
                and not exists (select 1 from LaporEntry later
                    where later.reportId = e.reportId and later.sequence > e.sequence
                        and later.at >= :from and later.at < :to)
            order by r.tracking
            """;

    private static final List<String> OPEN =
            Status.open().stream().map(Status::name).collect(Collectors.toUnmodifiableList());

    /** Comes before every tracking number. */
    private static final String BEFORE_THE_FIRST = "";

    private final Database database;

    Sweeps(Database database) {
        this.database = database;
    }

    List<TrackingNumber> followers(TrackingNumber target) {
        return database.with(session ->
                Database.query(session, FOLLOWERS, String.class)
                        .setParameter("target", target.value())
                        .getResultList()
                        .stream()
                        .map(TrackingNumber::new)
                        .toList());
    }

    List<TrackingNumber> concerning(AgencyId agency, @Nullable TrackingNumber after, int limit) {
        return database.with(session -> Database.query(session, CONCERNING, String.class)
                .setParameter("agency", agency.value())
                .setParameterList("open", OPEN)
                .setParameter("after", after == null ? BEFORE_THE_FIRST : after.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(TrackingNumber::new)
                .toList());
    }

    List<TrackingNumber> open(@Nullable TrackingNumber after, int limit) {
        return database.with(session -> Database.query(session, STILL_OPEN, String.class)
                .setParameterList("open", OPEN)
                .setParameter("after", after == null ? BEFORE_THE_FIRST : after.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(TrackingNumber::new)
                .toList());
    }

    List<DueReport> endedBefore(Instant moment, @Nullable DueReport after, int limit) {
        return database.with(session ->
                batch(Database.query(session, behind(ENDED, "endedAt", after), Object[].class), moment, after, limit));
    }

    List<DueReport> overdue(SlaClock clock, Instant now, @Nullable DueReport after, int limit) {
        return database.with(session -> batch(
                Database.query(session, behind(OVERDUE, "dueAt", after), Object[].class)
                        .setParameter("clock", clock.name()),
                now,
                after,
                limit));
    }

    List<DueReport> toRemind(Instant now, @Nullable DueReport after, int limit) {
        return database.with(session -> batch(
                Database.query(session, behind(TO_REMIND, "remindAt", after), Object[].class), now, after, limit));
    }

    /** The first comparison is one that an index can start at. */
    private static String behind(String hql, String time, @Nullable DueReport after) {
        String condition = " and r.# >= :at and (r.# > :at or r.tracking > :tracking)".replace("#", time);
        return hql.formatted(after == null ? "" : condition);
    }

    private static List<DueReport> batch(
            SelectionQuery<Object[]> query, Instant moment, @Nullable DueReport after, int limit) {
        if (after != null) {
            query.setParameter("at", after.dueAt())
                    .setParameter("tracking", after.tracking().value());
        }
        return query.setParameter("moment", moment).setMaxResults(limit).getResultList().stream()
                .map(row -> new DueReport(new TrackingNumber((String) row[0]), (Instant) row[1]))
                .toList();
    }

    List<DueReport> delegatedSince(Instant from, @Nullable DueReport after, int limit) {
        return database.with(session -> Database.query(session, DELEGATED, Object[].class)
                .setParameter("from", after == null ? from : after.dueAt())
                .setParameter(
                        "after",
                        after == null ? BEFORE_THE_FIRST : after.tracking().value())
                .setParameter("delegate", Move.DELEGATE.code())
                .setParameter("system", Role.SYSTEM.name())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new DueReport(new TrackingNumber((String) row[0]), (Instant) row[1]))
                .toList());
    }

    List<SealedHead> lastSeals(Instant from, Instant to, @Nullable String after, int limit) {
        return database.with(session -> Database.query(session, LAST_SEALS, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", after == null ? BEFORE_THE_FIRST : after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new SealedHead((String) row[0], (Long) row[1], (String) row[2]))
                .toList());
    }
}

package id.lapor.jpa;

import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.ReportId;
import id.lapor.report.Chronicle;
import id.lapor.report.Cursor;
import id.lapor.report.DueReport;
import id.lapor.report.Page;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.Reports;
import id.lapor.report.Scope;
import id.lapor.report.Step;
import id.lapor.report.Story;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.SealedHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class JpaReports implements Reports {

    private static final String RESCHEDULE = """
            update LaporReport r set r.dueClock = :dueClock, r.dueAt = :dueAt, r.dueOn = :dueOn,
                r.dueWholeDay = :dueWholeDay, r.dueProvisional = :dueProvisional
            where r.id = :id and r.version = :version
            """;

    /** The act in the words of the partial index: with a bound value it would not be used. */
    private static final String REPLIES = """
            select s.text from LaporEntry e
            join LaporStatement s on s.reportId = e.reportId and s.sequence = e.sequence
            where e.agency = :agency and e.act = 'answer' and e.reportId <> :except and s.text is not null
            order by e.at desc, e.reportId
            """;

    private final Database database;
    private final Numbers numbers;
    private final ReportKeys keys;
    private final StepRows steps;
    private final Sweeps sweeps;
    private final ChronicleRows chronicles;
    private final Listing listing;

    JpaReports(Database database, Numbers numbers, ReportKeys keys) {
        this.database = database;
        this.numbers = numbers;
        this.keys = keys;
        this.steps = new StepRows(database);
        this.sweeps = new Sweeps(database);
        this.listing = new Listing(database);
        this.chronicles = new ChronicleRows(database);
    }

    @Override
    public ReportId nextId() {
        return database.with(numbers::next);
    }

    @Override
    public void add(Report report, Step first, Set<String> words) {
        List<Object> rows = new ArrayList<>();
        rows.add(ReportMapping.toRow(report));
        rows.addAll(StepRows.of(report.id(), first));
        rows.add(WordRows.of(report.id().value(), words));
        rows.addAll(SideRows.of(report));
        database.with(session -> {
            keys.added(session, report.id(), report.custody().identityKey());
            return database.rows().insert(session, rows);
        });
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return one("id", id.value());
    }

    @Override
    public Optional<Report> find(TrackingNumber tracking) {
        return one("tracking", tracking.value());
    }

    @Override
    public Optional<Report> find(PublicHandle handle) {
        return one("handle", handle.value());
    }

    @Override
    public Optional<Report> findByOrigin(String originHash) {
        return one("originHash", originHash);
    }

    private Optional<Report> one(String column, Object key) {
        return database.with(session -> ReportRow.find(session, column, key).map(ReportRow::toReport));
    }

    /**
     * One conditional update, before anything is inserted: whoever comes second changes no row. How it came in and what
     * ties it to its reporter does not change.
     */
    @Override
    public boolean advance(Report next, Step step) {
        return database.with(session -> {
            boolean won = database.rows().advance(session, ReportMapping.toRow(next), next.version() - 1);
            if (won) {
                List<Object> rows = new ArrayList<>(StepRows.of(next.id(), step));
                rows.addAll(SideRows.after(session, next));
                database.rows().insert(session, rows);
            }
            return won;
        });
    }

    @Override
    public List<Step> history(ReportId id) {
        return steps.history(id);
    }

    @Override
    public void rewrite(ReportId id, long step, @Nullable Statement shown) {
        steps.rewrite(id, step, shown);
    }

    @Override
    public void forget(ReportId id) {
        database.with(session -> {
            WordRows.forget(session, id.value());
            steps.forget(id);
            return id;
        });
    }

    @Override
    public List<TrackingNumber> followers(TrackingNumber target) {
        return sweeps.followers(target);
    }

    @Override
    public List<TrackingNumber> concerning(AgencyId agency, @Nullable TrackingNumber after, int limit) {
        return sweeps.concerning(agency, after, limit);
    }

    @Override
    public List<TrackingNumber> open(@Nullable TrackingNumber after, int limit) {
        return sweeps.open(after, limit);
    }

    @Override
    public boolean reschedule(Report report) {
        StoredReport row = ReportMapping.toRow(report);
        return database.with(session -> session.createMutationQuery(RESCHEDULE)
                        .setParameter("id", row.id)
                        .setParameter("version", row.version)
                        .setParameter("dueClock", row.dueClock)
                        .setParameter("dueAt", row.dueAt)
                        .setParameter("dueOn", row.dueOn)
                        .setParameter("dueWholeDay", row.dueWholeDay)
                        .setParameter("dueProvisional", row.dueProvisional)
                        .executeUpdate()
                == 1);
    }

    @Override
    public List<DueReport> endedBefore(Instant moment, @Nullable DueReport after, int limit) {
        return sweeps.endedBefore(moment, after, limit);
    }

    @Override
    public List<String> replies(AgencyId agency, ReportId except, int limit) {
        return database.with(session -> Database.query(session, REPLIES, String.class)
                .setParameter("agency", agency.value())
                .setParameter("except", except.value())
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public List<Story> stories(Scope scope, LocalDate from, LocalDate to, int limit) {
        if (Conditions.isEmpty(scope)) {
            return List.of();
        }
        Conditions conditions = Conditions.of(scope).submittedBetween(from, to);
        String hql = StoryRow.SELECT + conditions.where() + " order by r.submittedOn desc, r.handle";
        return database.with(session ->
                conditions
                        .bind(Database.query(session, hql, StoryRow.class))
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(StoryRow::toStory)
                        .toList());
    }

    @Override
    public List<Chronicle> chronicles(Scope scope, LocalDate from, LocalDate to, @Nullable Cursor after, int limit) {
        return Conditions.isEmpty(scope) ? List.of() : chronicles.batch(scope, from, to, after, limit);
    }

    @Override
    public List<DueReport> delegatedSince(Instant from, @Nullable DueReport after, int limit) {
        return sweeps.delegatedSince(from, after, limit);
    }

    @Override
    public List<SealedHead> lastSeals(Instant from, Instant to, @Nullable String after, int limit) {
        return sweeps.lastSeals(from, to, after, limit);
    }

    @Override
    public List<DueReport> overdue(SlaClock clock, Instant now, @Nullable DueReport after, int limit) {
        return sweeps.overdue(clock, now, after, limit);
    }

    @Override
    public Page<ReportLine> page(ReportQuery query) {
        return listing.page(query);
    }

    @Override
    public void findBy(ReportId id, Set<String> words) {
        database.with(session -> WordRows.keep(database.rows(), session, id.value(), words));
    }
}

package id.lapor.jpa;

import com.google.common.collect.ImmutableMap;
import id.lapor.report.Projections;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.workflow.HistoryEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

final class JpaProjections implements Projections {

    /** What the row of a report repeats of its history. */
    private static final ImmutableMap<String, Function<StoredReport, @Nullable Object>> COLUMNS =
            ImmutableMap.<String, Function<StoredReport, @Nullable Object>>builder()
                    .put("version", row -> row.version)
                    .put("seal", row -> row.seal)
                    .put("governor", row -> row.governor)
                    .put("status", row -> row.status)
                    .put("worst", row -> row.worst)
                    .put("lead_agency", row -> row.leadAgency)
                    .put("verified", row -> row.verified)
                    .put("responded", row -> row.responded)
                    .put("answered", row -> row.answered)
                    .put("follows", row -> row.follows)
                    .put("ended_at", row -> row.endedAt)
                    .put("on_hold", row -> row.onHold)
                    .put("erased", row -> row.erased)
                    .put("remind_at", row -> row.remindAt == null)
                    // what a version without them left behind when it erased a report
                    .put("details", row -> row.details)
                    .buildOrThrow();

    private static final String ALL =
            "select r.tracking from LaporReport r where r.tracking > :after order by r.tracking";

    private final Database database;

    JpaProjections(Database database) {
        this.database = database;
    }

    @Override
    public List<TrackingNumber> reports(@Nullable TrackingNumber after, int limit) {
        return database.with(session -> Database.query(session, ALL, String.class)
                .setParameter("after", after == null ? "" : after.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(TrackingNumber::new)
                .toList());
    }

    @Override
    public Optional<Kept> find(TrackingNumber tracking) {
        return database.with(
                session -> ReportRow.find(session, "tracking", tracking.value()).map(found -> kept(session, found)));
    }

    private static Kept kept(Session session, ReportRow found) {
        StoredReport row = found.row();
        Report report = isWhole(found.entries()) ? ReportMapping.told(row, found.entries()) : null;
        List<String> astray = report == null ? List.of() : astray(session, row, report);
        return new Kept(report, row.version, row.seal, WordRows.of(session, row.id), astray);
    }

    private static boolean isWhole(List<HistoryEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).sequence() != i + 1) {
                return false;
            }
        }
        return !entries.isEmpty();
    }

    private static List<String> astray(Session session, StoredReport row, Report report) {
        StoredReport told = ReportMapping.toRow(report);
        List<String> astray = new ArrayList<>();
        COLUMNS.forEach((name, value) -> {
            if (!Objects.equals(value.apply(row), value.apply(told))) {
                astray.add(name);
            }
        });
        if (!parts(session, row.id).equals(StoredPart.held(report.standing().parts()))) {
            astray.add("lapor_part");
        }
        if (!accused(session, row.id).equals(StoredAccused.names(report.accused()))) {
            astray.add("lapor_accused");
        }
        if (row.supports != JpaSupports.count(session, report.id())) {
            astray.add("supports");
        }
        return astray;
    }

    @Override
    public boolean rebuild(Kept before, Report told, Set<String> words) {
        long report = told.id().value();
        return database.with(session -> {
            if (!database.rows().advance(session, ReportMapping.toRow(told), before.version())) {
                return false;
            }
            for (String side : List.of("LaporPart", "LaporAccused")) {
                session.createMutationQuery("delete from " + side + " s where s.reportId = :report")
                        .setParameter("report", report)
                        .executeUpdate();
            }
            JpaSupports.recount(session, told.id());
            database.rows().insert(session, SideRows.of(told));
            WordRows.keep(database.rows(), session, report, words);
            return true;
        });
    }

    private static Map<String, Boolean> parts(Session session, long report) {
        Map<String, Boolean> held = new HashMap<>();
        ask(session, "select p.agency, p.held from LaporPart p where p.reportId = :report", Object[].class, report)
                .forEach(part -> held.put((String) part[0], (Boolean) part[1]));
        return held;
    }

    private static Set<String> accused(Session session, long report) {
        return new HashSet<>(
                ask(session, "select a.accused from LaporAccused a where a.reportId = :report", String.class, report));
    }

    private static <T> List<T> ask(Session session, String hql, Class<T> type, long report) {
        return Database.query(session, hql, type).setParameter("report", report).getResultList();
    }
}

package id.lapor.memory;

import id.lapor.followup.Narrative;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.CollisionException;
import id.lapor.kernel.ReportId;
import id.lapor.report.Chronicle;
import id.lapor.report.Cursor;
import id.lapor.report.DueReport;
import id.lapor.report.Origin;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class MemoryReports implements Reports {

    private final Journal journal;
    private final MemorySentReminders reminders;
    private final MemorySupports supports;
    private final Map<ReportId, Report> reports = new LinkedHashMap<>();
    private final MemorySweeps sweeps = new MemorySweeps(reports.values());
    private final Map<TrackingNumber, ReportId> numbered = new HashMap<>();
    private final MemorySteps steps;
    private final Map<ReportId, Set<String>> words = new HashMap<>();
    private long last;

    MemoryReports(Journal journal, MemorySentReminders reminders, MemorySupports supports) {
        this.journal = journal;
        this.steps = new MemorySteps(journal);
        this.reminders = reminders;
        this.supports = supports;
    }

    @Override
    public ReportId nextId() {
        return journal.alone(() -> new ReportId(++last));
    }

    @Override
    public void add(Report report, Step first, Set<String> found) {
        journal.alone(() -> {
            if (numbered.containsKey(report.tracking())) {
                throw new CollisionException("A report with this tracking number is kept already");
            }
            Origin origin = report.filing().origin();
            if (origin != null && findByOrigin(origin.hash()).isPresent()) {
                throw new IllegalStateException("A report with this origin is kept already");
            }
            journal.undoBy(() -> {
                reports.remove(report.id());
                numbered.remove(report.tracking());
            });
            reports.put(report.id(), report);
            numbered.put(report.tracking(), report.id());
            reminders.stepped(report);
            findBy(report.id(), found);
            return steps.add(report.id(), first);
        });
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return journal.alone(() -> Optional.ofNullable(reports.get(id)));
    }

    @Override
    public Optional<Report> find(TrackingNumber tracking) {
        return journal.alone(() -> Optional.ofNullable(numbered.get(tracking)).map(reports::get));
    }

    @Override
    public Optional<Report> find(PublicHandle handle) {
        return first(report -> report.handle().equals(handle));
    }

    @Override
    public boolean advance(Report next, Step step) {
        return journal.alone(() -> {
            Report current = reports.get(next.id());
            if (current == null || current.version() != next.version() - 1) {
                return false;
            }
            journal.undoBy(() -> reports.put(current.id(), current));
            reports.put(next.id(), next);
            reminders.stepped(next);
            steps.add(next.id(), step);
            return true;
        });
    }

    @Override
    public List<Step> history(ReportId id) {
        return journal.alone(() -> steps.of(id));
    }

    @Override
    public Optional<Report> findByOrigin(String originHash) {
        return first(report -> report.filing().origin() != null
                && report.filing().origin().hash().equals(originHash));
    }

    @Override
    public void rewrite(ReportId id, long step, @Nullable Statement shown) {
        journal.alone(() -> steps.change(
                id, old -> old.entry().sequence() == step ? new Step(old.entry(), shown, old.salt()) : old));
    }

    @Override
    public void findBy(ReportId id, Set<String> found) {
        journal.alone(() -> {
            Set<String> before = wordsOf(id);
            journal.undoBy(() -> words.put(id, before));
            return words.put(id, Set.copyOf(found));
        });
    }

    Set<String> wordsOf(ReportId id) {
        return journal.alone(() -> words.getOrDefault(id, Set.of()));
    }

    List<TrackingNumber> all(@Nullable TrackingNumber after, int limit) {
        return journal.alone(() -> reports.values().stream()
                .map(Report::tracking)
                .filter(tracking -> after == null || tracking.value().compareTo(after.value()) > 0)
                .sorted(Comparator.comparing(TrackingNumber::value))
                .limit(limit)
                .toList());
    }

    @Override
    public void forget(ReportId id) {
        journal.alone(() -> {
            findBy(id, Set.of());
            return steps.change(id, old -> new Step(old.entry(), null, null));
        });
    }

    @Override
    public List<TrackingNumber> followers(TrackingNumber target) {
        return journal.alone(() -> sweeps.followers(target));
    }

    @Override
    public List<TrackingNumber> concerning(AgencyId agency, @Nullable TrackingNumber after, int limit) {
        return journal.alone(() -> sweeps.concerning(agency, after, limit));
    }

    @Override
    public List<TrackingNumber> open(@Nullable TrackingNumber after, int limit) {
        return journal.alone(() -> sweeps.open(after, limit));
    }

    @Override
    public boolean reschedule(Report report) {
        return journal.alone(() -> {
            Report current = reports.get(report.id());
            if (current == null || current.version() != report.version()) {
                return false;
            }
            journal.undoBy(() -> reports.put(report.id(), current));
            reports.put(report.id(), current.due(report.due()));
            return true;
        });
    }

    @Override
    public List<DueReport> endedBefore(Instant moment, @Nullable DueReport after, int limit) {
        return journal.alone(() -> sweeps.endedBefore(moment, after, limit));
    }

    @Override
    public List<DueReport> delegatedSince(Instant from, @Nullable DueReport after, int limit) {
        return journal.alone(() -> sweeps.delegatedSince(from, after, limit));
    }

    @Override
    public List<SealedHead> lastSeals(Instant from, Instant to, @Nullable String after, int limit) {
        return journal.alone(() -> sweeps.lastSeals(from, to, after, limit));
    }

    @Override
    public List<DueReport> overdue(SlaClock clock, Instant now, @Nullable DueReport after, int limit) {
        return journal.alone(() -> sweeps.overdue(clock, now, after, limit));
    }

    @Override
    public Page<ReportLine> page(ReportQuery query) {
        return journal.alone(() -> MemoryLists.page(
                inScope(query.scope())
                        .filter(report -> MemoryLists.matches(report, wordsOf(report.id()), query.only(), query.now()))
                        .map(report -> report.line().supportedBy(supports.count(report.id()))),
                query));
    }

    @Override
    public List<String> replies(AgencyId agency, ReportId except, int limit) {
        return journal.alone(() -> steps.replies(agency, except).limit(limit).toList());
    }

    @Override
    public List<Story> stories(Scope scope, LocalDate from, LocalDate to, int limit) {
        return journal.alone(() -> submitted(scope, from, to)
                .flatMap(report -> story(report).stream())
                .limit(limit)
                .toList());
    }

    @Override
    public List<Chronicle> chronicles(Scope scope, LocalDate from, LocalDate to, @Nullable Cursor after, int limit) {
        return journal.alone(() -> submitted(scope, from, to)
                .filter(report -> after == null || MemoryLists.isOlder(report.line(), after))
                .limit(limit)
                .map(report -> new Chronicle(report, history(report.id()), supports.count(report.id())))
                .toList());
    }

    private Stream<Report> submitted(Scope scope, LocalDate from, LocalDate to) {
        return inScope(scope)
                .filter(report -> !report.filing().submittedOn().isBefore(from)
                        && !report.filing().submittedOn().isAfter(to))
                .sorted(MemoryLists.NEWEST);
    }

    private Optional<Story> story(Report report) {
        return steps.told(report.id()) instanceof Narrative narrative
                ? Optional.of(new Story(
                        report.tracking(),
                        report.matter().title(),
                        narrative.text(),
                        report.matter().category(),
                        report.matter().place(),
                        report.filing().submittedOn(),
                        report.status()))
                : Optional.empty();
    }

    private Optional<Report> first(Predicate<Report> wanted) {
        return journal.alone(() -> reports.values().stream().filter(wanted).findFirst());
    }

    Stream<Report> inScope(Scope scope) {
        return List.copyOf(reports.values()).stream().filter(report -> MemoryLists.isIn(report, scope));
    }
}

package id.lapor.memory;

import id.lapor.kernel.ReportId;
import id.lapor.report.Cursor;
import id.lapor.report.DueReport;
import id.lapor.report.Page;
import id.lapor.report.PublicHandle;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.Reports;
import id.lapor.report.Scope;
import id.lapor.report.Shade;
import id.lapor.report.Step;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import id.lapor.statistics.Statistics;
import id.lapor.statistics.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class MemoryReports implements Reports, Statistics {

    private record Group(Shade shade, boolean responded) {}

    private final Journal journal;
    private final Map<ReportId, Report> reports = new LinkedHashMap<>();
    private final Map<ReportId, List<Step>> steps = new LinkedHashMap<>();
    private long last;

    MemoryReports(Journal journal) {
        this.journal = journal;
    }

    @Override
    public ReportId nextId() {
        return journal.alone(() -> new ReportId(++last));
    }

    @Override
    public void add(Report report, Step first) {
        journal.alone(() -> {
            if (find(report.tracking()).isPresent()) {
                throw new IllegalStateException("A report with this tracking number is kept already");
            }
            journal.undoBy(() -> {
                reports.remove(report.id());
                steps.remove(report.id());
            });
            reports.put(report.id(), report);
            return steps.put(report.id(), new ArrayList<>(List.of(first)));
        });
    }

    @Override
    public Optional<Report> find(TrackingNumber tracking) {
        return first(report -> report.tracking().equals(tracking));
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
            List<Step> history = Objects.requireNonNull(steps.get(next.id()));
            journal.undoBy(() -> {
                reports.put(current.id(), current);
                history.remove(history.size() - 1);
            });
            reports.put(next.id(), next);
            return history.add(step);
        });
    }

    @Override
    public List<Step> history(ReportId id) {
        return journal.alone(() -> List.copyOf(steps.getOrDefault(id, List.of())));
    }

    @Override
    public Page<ReportLine> page(ReportQuery query) {
        List<ReportLine> lines = journal.alone(() -> inScope(query.scope())
                        .filter(report -> matches(report, query))
                        .map(Report::line)
                        .sorted(order(query.order()))
                        .filter(line -> isBehind(line, query)))
                .limit(query.limit() + 1L)
                .toList();
        boolean more = lines.size() > query.limit();
        List<ReportLine> page = more ? lines.subList(0, query.limit()) : lines;
        return new Page<>(page, more ? Cursor.after(page.get(page.size() - 1), query.order()) : null);
    }

    @Override
    public List<DueReport> overdue(SlaClock clock, Instant now, @Nullable DueReport after, int limit) {
        Comparator<DueReport> order = Comparator.comparing(DueReport::dueAt)
                .thenComparing(due -> due.tracking().value());
        return journal.alone(() -> reports.values().stream()
                .filter(report -> report.due() != null && report.due().clock() == clock)
                .filter(report -> report.isOverdue(now))
                .map(report -> new DueReport(
                        report.tracking(), Objects.requireNonNull(report.due()).at()))
                .sorted(order)
                .filter(due -> after == null || order.compare(due, after) > 0)
                .limit(limit)
                .toList());
    }

    @Override
    public List<Tally> tally(Scope scope, Instant now) {
        Map<Group, Long> counts = journal.alone(() -> inScope(scope)
                .collect(Collectors.groupingBy(
                        report -> new Group(
                                report.line().shade(now), report.standing().responded()),
                        Collectors.counting())));
        return counts.entrySet().stream()
                .map(group -> new Tally(group.getKey().shade(), group.getKey().responded(), group.getValue()))
                .toList();
    }

    private Optional<Report> first(Predicate<Report> wanted) {
        return journal.alone(() -> reports.values().stream().filter(wanted).findFirst());
    }

    private Stream<Report> inScope(Scope scope) {
        return List.copyOf(reports.values()).stream().filter(report -> switch (scope.kind()) {
            case ORDINARY -> !report.isOversight();
            case OVERSIGHT -> report.isOversight();
            case AGENCIES -> report.agency().map(scope.agencies()::contains).orElse(false);
            case PUBLISHED -> report.isPublished();
            case OWNED -> scope.owners().contains(report.custody().identityKey());
        });
    }

    private static boolean matches(Report report, ReportQuery query) {
        boolean shade = query.shades().isEmpty()
                || query.shades().contains(report.line().shade(query.now()));
        boolean agency =
                query.agency() == null || query.agency().equals(report.agency().orElse(null));
        boolean category = query.category() == null
                || query.category().equals(report.matter().category());
        return shade && agency && category;
    }

    private static Comparator<ReportLine> order(ReportQuery.Order order) {
        return switch (order) {
            case DUE ->
                Comparator.comparing(MemoryReports::dueAt)
                        .thenComparing(line -> line.tracking().value());
            case NEWEST ->
                Comparator.comparing(ReportLine::submittedOn)
                        .reversed()
                        .thenComparing(line -> line.handle().value());
        };
    }

    private static boolean isBehind(ReportLine line, ReportQuery query) {
        Cursor after = query.after();
        if (after == null) {
            return true;
        }
        return switch (query.order()) {
            case DUE -> {
                int due = dueAt(line).compareTo(Objects.requireNonNull(after.dueAt()));
                yield due > 0 || due == 0 && line.tracking().value().compareTo(after.tie()) > 0;
            }
            case NEWEST -> {
                int day = line.submittedOn().compareTo(Objects.requireNonNull(after.day()));
                yield day < 0 || day == 0 && line.handle().value().compareTo(after.tie()) > 0;
            }
        };
    }

    private static Instant dueAt(ReportLine line) {
        return line.due() == null ? Cursor.NEVER : line.due().at();
    }
}

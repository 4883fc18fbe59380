package id.lapor.memory;

import id.lapor.kernel.Role;
import id.lapor.report.Cursor;
import id.lapor.report.Narrowing;
import id.lapor.report.Page;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.ReportQuery;
import id.lapor.report.Scope;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which reports a list holds, in which order, and page by page. */
final class MemoryLists {

    static final Comparator<Report> NEWEST = Comparator.comparing(
                    (Report report) -> report.filing().submittedOn())
            .reversed()
            .thenComparing(report -> report.handle().value());

    private MemoryLists() {}

    static boolean isIn(Report report, Scope scope) {
        if (accuses(report, scope)) {
            return false;
        }
        return switch (scope.kind()) {
            case ORDINARY -> report.governor() == Role.COORDINATOR;
            case OVERSIGHT -> report.governor() == Role.INSPECTORATE;
            case AGAINST_INSPECTORATE -> report.governor() == Role.REGIONAL_SECRETARY;
            case AGENCIES ->
                report.standing().parts().stream()
                        .anyMatch(part -> part.held() && scope.agencies().contains(part.agency()));
            case PUBLISHED -> report.isPublished();
            case OWNED -> scope.owners().contains(report.custody().identityKey());
        };
    }

    /** The first lines of a query behind its cursor. */
    static Page<ReportLine> page(Stream<ReportLine> matching, ReportQuery query) {
        List<ReportLine> lines = matching.filter(
                        line -> query.order() != ReportQuery.Order.SUPPORTED || line.supports() > 0)
                .sorted(order(query.order()))
                .filter(line -> isBehind(line, query))
                .limit(query.limit() + 1L)
                .toList();
        boolean more = lines.size() > query.limit();
        List<ReportLine> page = more ? lines.subList(0, query.limit()) : lines;
        return new Page<>(page, more ? Cursor.after(page.get(page.size() - 1), query.order()) : null);
    }

    private static boolean accuses(Report report, Scope scope) {
        boolean officer =
                scope.hiddenFrom() != null && report.accused().accounts().contains(scope.hiddenFrom());
        return officer || !Collections.disjoint(report.accused().units(), scope.hiddenFromUnits());
    }

    /**
     * @param words what the report is found by
     */
    static boolean matches(Report report, Set<String> words, Narrowing only, Instant now) {
        boolean shade =
                only.shades().isEmpty() || only.shades().contains(report.line().shade(now));
        boolean agency =
                only.agency() == null || report.standing().heldBy(only.agency()).isPresent();
        boolean category = only.category() == null
                || only.category().equals(report.matter().category());
        boolean timing = only.timing() == null
                || report.status().isOpen() && only.timing().isOf(report.due(), now);
        return shade && agency && category && timing && words.containsAll(only.words());
    }

    static Comparator<ReportLine> order(ReportQuery.Order order) {
        return switch (order) {
            case DUE ->
                Comparator.comparing(MemoryLists::dueAt)
                        .thenComparing(line -> line.tracking().value());
            case NEWEST ->
                Comparator.comparing(ReportLine::submittedOn)
                        .reversed()
                        .thenComparing(line -> line.handle().value());
            case SUPPORTED ->
                Comparator.comparing(ReportLine::supports).reversed().thenComparing(order(ReportQuery.Order.DUE));
        };
    }

    static boolean isBehind(ReportLine line, ReportQuery query) {
        return query.after() == null || isBehind(line, query.after(), query.order());
    }

    private static boolean isBehind(ReportLine line, Cursor after, ReportQuery.Order order) {
        return switch (order) {
            case DUE -> {
                int due = dueAt(line).compareTo(Objects.requireNonNull(after.dueAt()));
                yield due > 0 || due == 0 && line.tracking().value().compareTo(after.tie()) > 0;
            }
            case NEWEST -> isOlder(line, after);
            case SUPPORTED -> {
                int more = Long.compare(line.supports(), Objects.requireNonNull(after.supports()));
                yield more < 0 || more == 0 && isBehind(line, after, ReportQuery.Order.DUE);
            }
        };
    }

    /** Whether it comes behind, in the order by day. */
    static boolean isOlder(ReportLine line, Cursor after) {
        int day = line.submittedOn().compareTo(Objects.requireNonNull(after.day()));
        return day < 0 || day == 0 && line.handle().value().compareTo(after.tie()) > 0;
    }

    private static Instant dueAt(ReportLine line) {
        return line.due() == null ? Cursor.NEVER : line.due().at();
    }
}

package id.lapor.memory;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.DueReport;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.SlaClock;
import id.lapor.workflow.Move;
import id.lapor.workflow.SealedHead;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What goes through all reports for one purpose, a batch at a time. */
final class MemorySweeps {

    static final Comparator<DueReport> BY_TIME = Comparator.comparing(DueReport::dueAt)
            .thenComparing(due -> due.tracking().value());

    private final Collection<Report> reports;

    MemorySweeps(Collection<Report> reports) {
        this.reports = reports;
    }

    List<TrackingNumber> followers(TrackingNumber target) {
        return reports.stream()
                .filter(report -> target.equals(report.standing().ties().follows()))
                .sorted(Comparator.comparing((Report report) -> report.filing().submittedAt())
                        .thenComparing(report -> report.tracking().value()))
                .map(Report::tracking)
                .toList();
    }

    List<TrackingNumber> concerning(AgencyId agency, @Nullable TrackingNumber after, int limit) {
        return reports.stream()
                .filter(report -> report.status().isOpen())
                .filter(report -> report.standing().concerns(agency))
                .map(Report::tracking)
                .sorted(Comparator.comparing(TrackingNumber::value))
                .filter(tracking -> after == null || tracking.value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    List<TrackingNumber> open(@Nullable TrackingNumber after, int limit) {
        return reports.stream()
                .filter(report -> report.status().isOpen())
                .map(Report::tracking)
                .sorted(Comparator.comparing(TrackingNumber::value))
                .filter(tracking -> after == null || tracking.value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    List<DueReport> endedBefore(Instant moment, @Nullable DueReport after, int limit) {
        return reports.stream()
                .filter(report -> report.standing().ending() != null)
                .filter(report -> !report.standing().ties().erased()
                        && !report.standing().ties().onHold())
                .map(report -> new DueReport(
                        report.tracking(),
                        Objects.requireNonNull(report.standing().ending()).at()))
                .filter(ended -> ended.dueAt().isBefore(moment))
                .sorted(BY_TIME)
                .filter(ended -> after == null || BY_TIME.compare(ended, after) > 0)
                .limit(limit)
                .toList();
    }

    List<DueReport> delegatedSince(Instant from, @Nullable DueReport after, int limit) {
        return reports.stream()
                .flatMap(report -> report.history().stream()
                        .filter(entry -> entry.is(Move.DELEGATE) && entry.by() != Role.SYSTEM)
                        .map(entry -> new DueReport(report.tracking(), entry.at())))
                .filter(delegated -> !delegated.dueAt().isBefore(from))
                .sorted(BY_TIME)
                .filter(delegated -> after == null || BY_TIME.compare(delegated, after) > 0)
                .limit(limit)
                .toList();
    }

    List<SealedHead> lastSeals(Instant from, Instant to, @Nullable String after, int limit) {
        return reports.stream()
                .filter(report -> after == null || report.chainRoot().compareTo(after) > 0)
                .flatMap(report -> report.history().stream()
                        .filter(entry ->
                                !entry.at().isBefore(from) && entry.at().isBefore(to))
                        .reduce((earlier, later) -> later)
                        .map(entry -> new SealedHead(report.chainRoot(), entry.sequence(), entry.seal()))
                        .stream())
                .sorted(Comparator.comparing(SealedHead::chainRoot))
                .limit(limit)
                .toList();
    }

    List<DueReport> overdue(SlaClock clock, Instant now, @Nullable DueReport after, int limit) {
        return reports.stream()
                .filter(report -> report.due() != null && report.due().clock() == clock)
                .filter(report -> report.isOverdue(now))
                .map(report -> new DueReport(
                        report.tracking(), Objects.requireNonNull(report.due()).at()))
                .sorted(BY_TIME)
                .filter(due -> after == null || BY_TIME.compare(due, after) > 0)
                .limit(limit)
                .toList();
    }
}

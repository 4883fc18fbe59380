package id.lapor.memory;

import id.lapor.kernel.ReportId;
import id.lapor.notification.SentReminder;
import id.lapor.notification.SentReminders;
import id.lapor.report.DueReport;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class MemorySentReminders implements SentReminders {

    /** When a report in this version has to be looked at. */
    private record Look(
            TrackingNumber tracking, long version, @Nullable Instant at) {}

    private final Journal journal;
    private final Map<ReportId, Look> looks = new HashMap<>();
    private final Map<ReportId, Set<SentReminder>> sent = new HashMap<>();

    MemorySentReminders(Journal journal) {
        this.journal = journal;
    }

    /** In the transaction in which the report went on. */
    void stepped(Report report) {
        put(report, report.status().isOpen() ? report.last().at() : null);
    }

    @Override
    public List<DueReport> waiting(Instant now, @Nullable DueReport after, int limit) {
        return journal.alone(() -> looks.values().stream()
                .filter(look -> look.at() != null && !look.at().isAfter(now))
                .map(look -> new DueReport(look.tracking(), Objects.requireNonNull(look.at())))
                .sorted(MemorySweeps.BY_TIME)
                .filter(due -> after == null || MemorySweeps.BY_TIME.compare(due, after) > 0)
                .limit(limit)
                .toList());
    }

    @Override
    public Set<SentReminder> of(ReportId report) {
        return journal.alone(() -> Set.copyOf(sent.getOrDefault(report, Set.of())));
    }

    @Override
    public boolean claim(Report report, Instant waitedFrom, @Nullable Instant next) {
        return journal.alone(() -> {
            boolean mine =
                    look(report).filter(look -> waitedFrom.equals(look.at())).isPresent();
            if (mine) {
                put(report, next);
            }
            return mine;
        });
    }

    @Override
    public void lookAgain(Report report, @Nullable Instant next) {
        journal.alone(() -> {
            look(report).ifPresent(look -> put(report, next));
            return report;
        });
    }

    @Override
    public void keep(ReportId report, Collection<SentReminder> more) {
        journal.alone(() -> {
            Set<SentReminder> all = new HashSet<>(of(report));
            all.addAll(more);
            return replace(report, all);
        });
    }

    @Override
    public void forget(ReportId report) {
        journal.alone(() -> replace(report, Set.of()));
    }

    private Optional<Look> look(Report report) {
        return Optional.ofNullable(looks.get(report.id())).filter(look -> look.version() == report.version());
    }

    private void put(Report report, @Nullable Instant at) {
        Look before = looks.put(report.id(), new Look(report.tracking(), report.version(), at));
        journal.undoBy(() -> {
            if (before == null) {
                looks.remove(report.id());
            } else {
                looks.put(report.id(), before);
            }
        });
    }

    private Set<SentReminder> replace(ReportId report, Set<SentReminder> all) {
        Set<SentReminder> before = of(report);
        journal.undoBy(() -> sent.put(report, before));
        sent.put(report, all);
        return all;
    }
}

package id.lapor.memory;

import id.lapor.report.Projections;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports are kept whole here: only a deadline and words can be others than they should be. */
final class MemoryProjections implements Projections {

    private final MemoryReports reports;

    MemoryProjections(MemoryReports reports) {
        this.reports = reports;
    }

    @Override
    public List<TrackingNumber> reports(@Nullable TrackingNumber after, int limit) {
        return reports.all(after, limit);
    }

    @Override
    public Optional<Kept> find(TrackingNumber tracking) {
        return reports.find(tracking)
                .map(report -> new Kept(
                        report, report.version(), report.last().seal(), reports.wordsOf(report.id()), List.of()));
    }

    @Override
    public boolean rebuild(Kept before, Report told, Set<String> words) {
        boolean unmoved = reports.reschedule(told);
        if (unmoved) {
            reports.findBy(told.id(), words);
        }
        return unmoved;
    }
}

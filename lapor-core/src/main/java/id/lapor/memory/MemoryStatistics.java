package id.lapor.memory;

import id.lapor.report.Scope;
import id.lapor.report.Shade;
import id.lapor.statistics.Statistics;
import id.lapor.statistics.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class MemoryStatistics implements Statistics {

    private record Group(Shade shade, boolean responded) {}

    private final Journal journal;
    private final MemoryReports reports;

    MemoryStatistics(Journal journal, MemoryReports reports) {
        this.journal = journal;
        this.reports = reports;
    }

    @Override
    public List<Tally> tally(Scope scope, Instant now) {
        Map<Group, Long> counts = journal.alone(() -> reports.inScope(scope)
                .collect(Collectors.groupingBy(
                        report -> new Group(
                                report.line().shade(now), report.standing().responded()),
                        Collectors.counting())));
        return counts.entrySet().stream()
                .map(group -> new Tally(group.getKey().shade(), group.getKey().responded(), group.getValue()))
                .toList();
    }
}

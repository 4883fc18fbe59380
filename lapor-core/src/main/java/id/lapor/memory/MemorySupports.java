package id.lapor.memory;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import id.lapor.kernel.ReportId;
import id.lapor.report.Supports;
import java.util.Set;

final class MemorySupports implements Supports {

    private final Journal journal;
    private final SetMultimap<ReportId, String> supporters = HashMultimap.create();

    MemorySupports(Journal journal) {
        this.journal = journal;
    }

    @Override
    public boolean add(ReportId report, String supporter) {
        return journal.alone(() -> {
            boolean first = supporters.put(report, supporter);
            if (first) {
                journal.undoBy(() -> supporters.remove(report, supporter));
            }
            return first;
        });
    }

    @Override
    public long count(ReportId report) {
        return journal.alone(() -> (long) supporters.get(report).size());
    }

    @Override
    public void erase(ReportId report) {
        journal.alone(() -> {
            Set<String> before = Set.copyOf(supporters.removeAll(report));
            journal.undoBy(() -> supporters.putAll(report, before));
            return before;
        });
    }
}

package id.lapor.memory;

import id.lapor.kernel.ReportId;
import id.lapor.notification.Notice;
import id.lapor.notification.Notices;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class MemoryNotices implements Notices {

    private static final Comparator<Notice> OLDEST_FIRST =
            Comparator.comparing(Notice::at).thenComparing(Notice::id);

    private final Journal journal;
    private final Map<String, Notice> waiting = new LinkedHashMap<>();

    MemoryNotices(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void add(Notice notice) {
        journal.alone(() -> {
            journal.undoBy(() -> waiting.remove(notice.id()));
            return waiting.put(notice.id(), notice) == null;
        });
    }

    @Override
    public List<Notice> waiting(int limit) {
        return journal.alone(() ->
                waiting.values().stream().sorted(OLDEST_FIRST).limit(limit).toList());
    }

    @Override
    public boolean sent(String id) {
        return journal.alone(() -> remove(id));
    }

    @Override
    public int pullBack(ReportId report) {
        return journal.alone(() ->
                (int) waiting.values().stream().filter(notice -> notice.report().equals(report)).toList().stream()
                        .filter(notice -> remove(notice.id()))
                        .count());
    }

    private boolean remove(String id) {
        Notice notice = waiting.remove(id);
        if (notice != null) {
            journal.undoBy(() -> waiting.put(id, notice));
        }
        return notice != null;
    }
}

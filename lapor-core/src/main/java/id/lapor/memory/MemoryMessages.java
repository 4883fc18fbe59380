package id.lapor.memory;

import id.lapor.report.TrackingNumber;
import id.lapor.sync.MessageId;
import id.lapor.sync.PeerId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The messages of the outbox: apart, those that still have a way to go, so that a long past costs nothing. */
final class MemoryMessages {

    private final Journal journal;
    private final NavigableMap<MessageId, MemoryMessage> open = new TreeMap<>();
    private final NavigableMap<MessageId, MemoryMessage> settled = new TreeMap<>();

    MemoryMessages(Journal journal) {
        this.journal = journal;
    }

    @Nullable
    MemoryMessage find(MessageId id) {
        MemoryMessage message = open.get(id);
        return message == null ? settled.get(id) : message;
    }

    void put(MemoryMessage next) {
        MemoryMessage before = find(next.id());
        journal.undoBy(() -> replace(next.id(), before));
        replace(next.id(), next);
    }

    private void replace(MessageId id, @Nullable MemoryMessage message) {
        open.remove(id);
        settled.remove(id);
        if (message != null) {
            (message.entry().state().isSettled() ? settled : open).put(id, message);
        }
    }

    /** Everything that has not arrived, in the order of the ids. */
    Collection<MemoryMessage> open() {
        return open.values();
    }

    /** The first of each line of a sink. */
    Stream<MemoryMessage> heads(PeerId sink) {
        Map<TrackingNumber, MemoryMessage> heads = new LinkedHashMap<>();
        for (MemoryMessage message : open.values()) {
            if (message.id().sink().equals(sink)) {
                heads.putIfAbsent(message.id().report(), message);
            }
        }
        return heads.values().stream();
    }

    /** Everything that stands behind a message in its line. */
    List<MemoryMessage> behind(MessageId id) {
        return open.tailMap(id, false).values().stream()
                .takeWhile(message -> message.id().isInLineWith(id))
                .toList();
    }

    Stream<MemoryMessage> all() {
        return Stream.concat(open.values().stream(), settled.values().stream());
    }
}

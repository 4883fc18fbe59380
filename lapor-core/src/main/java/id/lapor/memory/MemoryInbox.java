package id.lapor.memory;

import id.lapor.sync.Inbox;
import id.lapor.sync.Incoming;
import id.lapor.sync.Reception;
import id.lapor.sync.Reference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class MemoryInbox implements Inbox {

    /** What is our own has no digest that anything could equal. */
    private static final String OURS = "";

    private final Journal journal;
    private final Map<Reference, String> digests = new HashMap<>();

    MemoryInbox(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Reception accept(Incoming incoming) {
        Reference name = incoming.reference();
        return journal.alone(() -> {
            String known = digests.get(name);
            if (known == null) {
                put(name, incoming.bodyDigest());
                return Reception.FIRST;
            }
            if (known.equals(OURS)) {
                return Reception.ECHO;
            }
            return known.equals(incoming.bodyDigest()) ? Reception.REPEATED : Reception.CHANGED;
        });
    }

    @Override
    public void remember(Reference own) {
        journal.alone(() -> put(own, OURS));
    }

    private String put(Reference name, String digest) {
        String before = digests.get(name);
        journal.undoBy(() -> restore(name, before));
        digests.put(name, digest);
        return digest;
    }

    private void restore(Reference name, @Nullable String before) {
        if (before == null) {
            digests.remove(name);
        } else {
            digests.put(name, before);
        }
    }
}

package id.lapor.memory;

import id.lapor.agency.Agencies;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class MemoryAgencies implements Agencies {

    private final Journal journal;
    private AgencyTree tree = AgencyTree.of(List.of());

    MemoryAgencies(Journal journal) {
        this.journal = journal;
    }

    @Override
    public AgencyTree tree() {
        return journal.alone(() -> tree);
    }

    @Override
    public void save(Agency agency) {
        journal.alone(() -> {
            AgencyTree before = tree;
            Map<AgencyId, Agency> next = new LinkedHashMap<>();
            before.all().forEach(known -> next.put(known.id(), known));
            next.put(agency.id(), agency);
            AgencyTree after = AgencyTree.of(next.values());
            journal.undoBy(() -> tree = before);
            tree = after;
            return after;
        });
    }
}

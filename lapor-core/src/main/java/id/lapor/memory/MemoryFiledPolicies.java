package id.lapor.memory;

import id.lapor.sla.FiledPolicies;
import id.lapor.sla.SlaPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

final class MemoryFiledPolicies implements FiledPolicies {

    private final Journal journal;
    private final Map<String, SlaPolicy> kept = new HashMap<>();

    MemoryFiledPolicies(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<SlaPolicy> find(String version) {
        return journal.alone(() -> Optional.ofNullable(kept.get(version)));
    }

    @Override
    public void keep(SlaPolicy policy) {
        journal.alone(() -> {
            Optional<SlaPolicy> before = find(policy.version());
            journal.undoBy(() -> before.ifPresentOrElse(
                    old -> kept.put(policy.version(), old), () -> kept.remove(policy.version())));
            return kept.put(policy.version(), policy);
        });
    }
}

package id.lapor.memory;

import id.lapor.kernel.MasterKey;
import id.lapor.testkit.OutboxWalk;
import id.lapor.testkit.SettableClock;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MemoryOutboxWalkTest {

    @Property(tries = 200)
    void noWalkEverDiffersFromANaiveList(@ForAll long seed) {
        SettableClock clock = SettableClock.atWib("2026-03-10T09:00");
        MemoryStorage storage = new MemoryStorage(MasterKey.generate(), clock);
        new OutboxWalk(storage.outbox(), clock::instant, clock::forward, seed).run(300);
    }
}

package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ticker;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Two programs share the agencies: what one changes the other sees soon. */
class RecentTreeTest {

    private static final AgencyTree BEFORE = AgencyTree.of(List.of(Agency.of("pupr", "Dinas PUPR")));
    private static final AgencyTree AFTER = AgencyTree.of(List.of());

    private final AtomicLong nanos = new AtomicLong();
    private final RecentTree recent = new RecentTree(new Ticker() {
        @Override
        public long read() {
            return nanos.get();
        }
    });

    @Test
    void whatWasReadIsGoodForASecond() {
        assertThat(recent.or(() -> BEFORE)).isSameAs(BEFORE);
        nanos.addAndGet(RecentTree.LONGEST.minusNanos(1).toNanos());
        assertThat(recent.or(() -> AFTER)).isSameAs(BEFORE);
        nanos.addAndGet(1);
        assertThat(recent.or(() -> AFTER)).isSameAs(AFTER);
    }

    /** What another program changed meanwhile may be missing in it. */
    @Test
    void itGrowsOldFromTheMomentThatItIsAskedFor() {
        recent.or(() -> {
            nanos.addAndGet(Duration.ofMinutes(1).toNanos());
            return BEFORE;
        });
        assertThat(recent.or(() -> AFTER)).isSameAs(AFTER);
    }

    @Test
    void whoChangesThemAsksForTheLatest() {
        try (TestDatabase database = TestDatabase.h2()) {
            JpaAgencies one = agencies(database);
            JpaAgencies other = agencies(database);
            Agency agency = Agency.of("dinkes", "Dinas Kesehatan");
            assertThat(other.tree().all()).isEmpty();

            one.save(agency);
            assertThat(one.tree().all()).containsExactly(agency);
            assertThat(other.latest().all()).containsExactly(agency);
        }
    }

    private static JpaAgencies agencies(TestDatabase database) {
        OwnTransactions own = new OwnTransactions(database.factory());
        return new JpaAgencies(Database.of(own, database.factory()), Ticker.systemTicker());
    }
}

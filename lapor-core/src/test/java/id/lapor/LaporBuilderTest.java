package id.lapor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.agency.Agency;
import id.lapor.desk.InboxFilter;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.report.Cursor;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.FollowUpColor;
import id.lapor.sla.SlaClock;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.TimeLimit;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaporBuilderTest {

    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage storage = new MemoryStorage(key);

    @Test
    void aStorageThatWasBegunWithAnotherKeyIsNotOpened() {
        Lapor.builder().storage(storage).key(key).build();
        assertThat(Lapor.builder().storage(storage).key(key).build()).isNotNull();
        assertThatThrownBy(() -> Lapor.builder()
                        .storage(storage)
                        .key(MasterKey.generate())
                        .build())
                .isInstanceOf(LaporException.class)
                .hasMessageContaining("begun with another key");
    }

    @Test
    void aStorageNeedsAKey() {
        assertThatThrownBy(() -> Lapor.builder().storage(storage).build()).hasMessageContaining("call key(...)");
    }

    @Test
    void agenciesMayBeNamedInAnyOrderButNotInACircle() {
        Agency child = new Agency(AgencyId.of("b"), "B", AgencyId.of("a"), Agency.WIB);
        Agency parent = Agency.of("a", "A");
        assertThat(Lapor.builder()
                        .agency(child)
                        .agency(parent)
                        .build()
                        .agencies()
                        .tree()
                        .all())
                .hasSize(2);
        Agency circle = new Agency(AgencyId.of("a"), "A", AgencyId.of("b"), Agency.WIB);
        assertThatThrownBy(() -> Lapor.builder().agency(child).agency(circle).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reportsKeepThePolicyTheyWereFiledUnder() {
        SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
        Lapor before = City.furnish(Lapor.builder().storage(storage).key(key).clock(clock))
                .build();
        var old = before.citizen(City.SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow();

        Lapor after = Lapor.builder()
                .storage(storage)
                .key(key)
                .clock(clock)
                .slaPolicy(hurried())
                .build();
        assertThat(after.officer(City.COORDINATOR)
                        .open(old.tracking())
                        .orElseThrow()
                        .headline()
                        .due()
                        .on())
                .isEqualTo(LocalDate.of(2026, 6, 5));
        var fresh = after.citizen(City.SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow();
        assertThat(after.officer(City.COORDINATOR)
                        .open(fresh.tracking())
                        .orElseThrow()
                        .headline()
                        .due()
                        .on())
                .isEqualTo(LocalDate.of(2026, 6, 3));
    }

    @Test
    void oddPagesAreAnsweredNotBroken() {
        Lapor lapor = City.builder().build();
        City.delegatedHole(lapor, Secrecy.OPEN);
        Cursor ofAnotherList = new Cursor(null, LocalDate.of(2026, 3, 17), "abcdefghijkm");
        Cursor ofTheInbox = new Cursor(Cursor.NEVER, null, "123456789015");

        var desk = lapor.officer(City.COORDINATOR);
        assertThat(desk.inbox(InboxFilter.ALL, ofAnotherList, 0).lines()).hasSize(1);
        assertThat(lapor.citizen().published(ofTheInbox, 9_999).lines()).hasSize(1);
        assertThat(desk.inbox(new InboxFilter(Set.of(), null, "\0"), null, 10).lines())
                .isEmpty();
    }

    @Test
    void aColourThatAPolicyNeverGivesIsAnEmptyList() {
        Lapor lapor = City.builder()
                .colors((status, overdue, answered) -> FollowUpColor.GREY)
                .build();
        City.delegatedHole(lapor, Secrecy.OPEN);
        InboxFilter red = new InboxFilter(Set.of(FollowUpColor.RED), null, null);
        assertThat(lapor.officer(City.COORDINATOR).inbox(red, null, 10).lines()).isEmpty();
    }

    @Test
    void aSweepMoreOftenThanEverySecondIsRefused() {
        assertThatThrownBy(() -> Lapor.builder().sweepInterval(Duration.ofMillis(5)))
                .hasMessageContaining("one second");
    }

    private static SlaPolicy hurried() {
        SlaPolicy hurried = SlaPolicy.standard().named("kota-2026", LocalDate.of(2026, 1, 1));
        for (SlaClock clock : SlaClock.values()) {
            hurried = hurried.with(clock, TimeLimit.workingDays(1));
        }
        return hurried;
    }

    @Test
    void anAgencyThatWasMergedStaysMergedOverARestart() {
        MasterKey key = MasterKey.generate();
        MemoryStorage storage = new MemoryStorage(key);
        City.builder()
                .key(key)
                .storage(storage)
                .build()
                .agencyDesk(City.COORDINATOR)
                .merge(City.DISHUB, City.PUPR);

        Lapor again = City.builder().key(key).storage(storage).build();

        assertThat(again.agencies().tree().isOpen(City.DISHUB)).isFalse();
        assertThat(again.agencies().tree().inCharge(City.DISHUB)).contains(City.PUPR);
    }
}

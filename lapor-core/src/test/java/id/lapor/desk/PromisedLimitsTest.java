package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.Lapor;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.SlaClock;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.TimeLimit;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whatever is configured later, a report keeps the limits that it was filed under. */
class PromisedLimitsTest {

    private static final SlaPolicy ONE_DAY = SlaPolicy.standard()
            .named("kota-2026", LocalDate.of(2026, 1, 1))
            .with(SlaClock.VERIFICATION, TimeLimit.workingDays(1));

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage storage = new MemoryStorage(key, clock);

    @Test
    void aVersionThatIsConfiguredNoLongerStillHoldsForItsReports() {
        TrackingNumber hole = submitted(opened(ONE_DAY));
        Lapor later = opened(SlaPolicy.standard());
        assertThat(dueOn(later, hole)).isEqualTo("2026-06-03");
        assertThat(dueOn(later, submitted(later))).isEqualTo("2026-06-05");
    }

    @Test
    void otherLimitsUnderTheNameOfOldOnesAreRefused() {
        submitted(opened(ONE_DAY));
        SlaPolicy changed = ONE_DAY.with(SlaClock.VERIFICATION, TimeLimit.workingDays(2));
        assertThatThrownBy(() -> opened(changed))
                .isInstanceOf(LaporException.class)
                .hasMessageContaining("kota-2026")
                .hasMessageContaining("VERIFICATION was 1 working day, is 2 working days")
                .hasMessageContaining("a version of their own");
    }

    @Test
    void limitsOfATimeToComeMayBeMended() {
        SlaPolicy next = ONE_DAY.named("kota-2027", LocalDate.of(2027, 1, 1));
        opened(next);
        Lapor mended = opened(next.with(SlaClock.VERIFICATION, TimeLimit.workingDays(2)));
        clock.set("2027-01-04T09:00");
        assertThat(dueOn(mended, submitted(mended))).isEqualTo("2027-01-07");
    }

    @Test
    void aNodeThatStillRunsPromisesNothingThatALaterOneTakesAway() {
        Lapor running = opened(ONE_DAY);
        assertThatThrownBy(() -> opened(ONE_DAY.with(SlaClock.VERIFICATION, TimeLimit.workingDays(9))))
                .isInstanceOf(LaporException.class);
        assertThat(dueOn(opened(ONE_DAY), submitted(running))).isEqualTo("2026-06-03");
    }

    @Test
    void whatCameIntoForceOnceIsNotMadeAThingToComeAgain() {
        submitted(opened(ONE_DAY));
        SlaPolicy later = ONE_DAY.named("kota-2026", LocalDate.of(2026, 7, 1));
        opened(later);
        assertThatThrownBy(() -> opened(later.with(SlaClock.VERIFICATION, TimeLimit.workingDays(9))))
                .isInstanceOf(LaporException.class);
    }

    @Test
    void theDayFromWhichAVersionIsInForceMayBeMoved() {
        TrackingNumber hole = submitted(opened(ONE_DAY));
        Lapor moved = opened(ONE_DAY.named("kota-2026", LocalDate.of(2026, 7, 1)));
        assertThat(dueOn(moved, hole)).isEqualTo("2026-06-03");
        assertThat(dueOn(moved, submitted(moved))).isEqualTo("2026-06-05");
    }

    @Test
    void aReportThatAnotherNodeFiledUnderANewerVersionIsReadToo() {
        Lapor olderNode = opened(SlaPolicy.standard());
        TrackingNumber hole = submitted(opened(ONE_DAY));
        assertThat(dueOn(olderNode, hole)).isEqualTo("2026-06-03");
    }

    private Lapor opened(SlaPolicy policy) {
        return City.builder()
                .storage(storage)
                .key(key)
                .clock(clock)
                .slaPolicy(policy)
                .build();
    }

    private static TrackingNumber submitted(Lapor lapor) {
        return lapor.citizen(SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow().tracking();
    }

    private static LocalDate dueOn(Lapor lapor, TrackingNumber report) {
        return lapor.officer(COORDINATOR)
                .open(report)
                .orElseThrow()
                .headline()
                .due()
                .on();
    }
}

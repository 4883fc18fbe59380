package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.LaporBuilder;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeHours;
import id.lapor.sla.SlaClock;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.TimeLimit;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The days off of an open report change, the promise that was made to its reporter does not. */
class RescheduleTest {

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage storage = new MemoryStorage(key, clock);

    @Test
    void aDayOffThatIsDecreedLaterMovesTheDeadlinesOfOpenReports() {
        Lapor before = opened(City.builder());
        TrackingNumber hole = City.delegatedHole(before, Secrecy.OPEN).tracking();
        TrackingNumber ended = City.answeredHole(before, Secrecy.OPEN).tracking();
        before.citizen(SARI).close(ended, 5).orElseThrow();
        long version = report(hole).version();
        assertThat(dueOn(before, hole)).isEqualTo("2026-06-09");

        Holidays more = Holidays.parse("tambahan", "2026-06-04,CUTI_BERSAMA,OFFICIAL,ID,SKB 1/2026,Diskominfo");
        Lapor after = opened(City.builder().holidays(Holidays.indonesia().and(more)));
        assertThat(after.clock().reschedule()).isEqualTo(1);

        assertThat(dueOn(after, hole)).isEqualTo("2026-06-10");
        assertThat(report(hole).version()).isEqualTo(version);
        assertThat(report(ended).due()).isNull();
        assertThat(after.clock().reschedule()).isZero();
    }

    @Test
    void aDayOffOfOneAgencyIsNobodyElses() {
        String own = "2026-06-04,LIBUR_INSTANSI,OFFICIAL,agency:" + PUPR + ",Perwal 3/2026,Diskominfo";
        Lapor lapor = opened(City.builder().holidays(Holidays.indonesia().and(Holidays.parse("libur.csv", own))));
        TrackingNumber pupr = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        TrackingNumber dishub = submitted(lapor);
        lapor.officer(COORDINATOR).delegate(dishub, DISHUB, "Silakan").orElseThrow();
        assertThat(dueOn(lapor, pupr)).isEqualTo("2026-06-10");
        assertThat(dueOn(lapor, dishub)).isEqualTo("2026-06-09");
    }

    @Test
    void aRegionsDaysOffCountWhereTheInstallationSaysThatItIs() {
        Holidays regional = Holidays.indonesia()
                .and(Holidays.parse("libur.csv", "2026-06-04,LIBUR_DAERAH,OFFICIAL,33.71,Perwal 3/2026,Diskominfo"));
        assertThat(dueOn(opened(City.builder().holidays(regional).region("33.71"))))
                .isEqualTo("2026-06-08");
        assertThat(dueOn(opened(City.builder().holidays(regional).region("33.74"))))
                .isEqualTo("2026-06-05");
    }

    @Test
    void aReportKeepsThePolicyItWasFiledUnderAndTheNextOneIsInForceOnItsDay() {
        SlaPolicy next = SlaPolicy.standard()
                .named("kota-2026", LocalDate.of(2026, 6, 3))
                .with(SlaClock.VERIFICATION, TimeLimit.workingTime(Duration.ofHours(4)));
        Lapor lapor = opened(City.builder().slaPolicy(next).officeHours(OfficeHours.mondayToFriday("09:00-17:00")));
        TrackingNumber old = submitted(lapor);
        clock.set("2026-06-03T15:00");
        TrackingNumber fresh = submitted(lapor);

        assertThat(report(old).filing().policyVersion()).isEqualTo("sp4n-2026");
        assertThat(dueOn(lapor, old)).isEqualTo("2026-06-05");
        assertThat(report(fresh).filing().policyVersion()).isEqualTo("kota-2026");
        assertThat(report(fresh).due().at()).isEqualTo(SettableClock.wib("2026-06-04T11:00"));
    }

    private Lapor opened(LaporBuilder builder) {
        return builder.storage(storage).key(key).clock(clock).build();
    }

    private static TrackingNumber submitted(Lapor lapor) {
        return lapor.citizen(SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow().tracking();
    }

    private static LocalDate dueOn(Lapor lapor) {
        return dueOn(lapor, submitted(lapor));
    }

    private static LocalDate dueOn(Lapor lapor, TrackingNumber report) {
        return lapor.officer(COORDINATOR)
                .open(report)
                .orElseThrow()
                .headline()
                .due()
                .on();
    }

    private Report report(TrackingNumber tracking) {
        return storage.reports().find(tracking).orElseThrow();
    }
}

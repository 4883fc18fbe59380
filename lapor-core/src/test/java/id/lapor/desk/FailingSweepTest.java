package id.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.report.Reports;
import id.lapor.reporter.Secrecy;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What fails in a sweep holds up nothing else, and is done by the next one. */
class FailingSweepTest {

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage storage = new MemoryStorage(key, clock);
    private final AtomicInteger found = new AtomicInteger();
    private final AtomicBoolean tooSlow = new AtomicBoolean();
    private final AtomicBoolean broken = new AtomicBoolean();

    @Test
    void aDeadlineThatCouldNotBeReckonedAnewIsTriedAgainByTheNextSweep() {
        Lapor lapor = opened(watched());
        City.delegatedHole(lapor, Secrecy.OPEN);
        lapor.clock().sweep();
        lapor.agencies().save(new Agency(City.PUPR, "Dinas PUPR", null, ZoneId.of("Asia/Jayapura")));
        broken.set(true);
        lapor.clock().sweep();
        broken.set(false);
        assertThat(lapor.clock().sweep().rescheduled()).isEqualTo(1);
    }

    @Test
    void aNewAgencyHasNoReportReckonedAnew() {
        Lapor lapor = opened(watched());
        City.delegatedHole(lapor, Secrecy.OPEN);
        lapor.clock().sweep();
        lapor.agencies().save(Agency.of("kelurahan-baru", "Kelurahan Baru"));
        found.set(0);
        lapor.clock().sweep();
        assertThat(found).hasValue(0);
    }

    @Test
    void whatFailsBeforeThemHoldsUpNoReminders() {
        Lapor lapor = opened(watched());
        City.delegatedHole(lapor, Secrecy.OPEN);
        clock.set("2026-06-05T09:00");
        tooSlow.set(true);
        assertThat(lapor.clock().sweep().reminded()).isEqualTo(1);
    }

    private Storage watched() {
        return (Storage) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Storage.class},
                (proxy, method, arguments) ->
                        method.getName().equals("reports") ? reports() : method.invoke(storage, arguments));
    }

    private Reports reports() {
        return (Reports) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Reports.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("find")) {
                        found.incrementAndGet();
                        if (broken.get()) {
                            throw new IllegalStateException("the database is away for a moment");
                        }
                    }
                    if (method.getName().equals("open") && tooSlow.get()) {
                        throw new IllegalStateException("statement timeout");
                    }
                    try {
                        return method.invoke(storage.reports(), arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private Lapor opened(Storage kept) {
        return City.builder().storage(kept).key(key).clock(clock).build();
    }
}

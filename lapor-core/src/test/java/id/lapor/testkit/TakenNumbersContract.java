package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.report.Reports;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.storage.Storage;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tracking numbers are drawn at random: among many reports one that is taken is drawn sooner or later. */
interface TakenNumbersContract {

    Storage storage();

    @Test
    default void aReportWhoseNumberIsTakenIsHandedInUnderAnother() {
        Report taken = SampleReports.kept(storage());
        AtomicInteger unlucky = new AtomicInteger(2);
        TrackingNumber tracking;
        try (Lapor lapor = City.builder()
                .key(MasterKey.generate())
                .storage(drawing(taken.tracking(), unlucky))
                .build()) {
            tracking = lapor.citizen()
                    .submit(City.hole(Secrecy.OPEN))
                    .orElseThrow()
                    .tracking();
        }

        assertThat(unlucky).hasValue(0);
        Report report = storage().reports().find(tracking).orElseThrow();
        assertThat(report.tracking()).isNotEqualTo(taken.tracking());
        assertThat(storage().vault().open(report.custody().identityKey())).isPresent();
        assertThat(storage().notices().waiting(9)).hasSize(2);
        assertThat(storage().reports().find(taken.tracking())).contains(taken);
    }

    /** The same store, where that number is drawn so many times. */
    private Storage drawing(TrackingNumber taken, AtomicInteger times) {
        Reports unlucky = answering(Reports.class, (self, method, arguments) -> {
            boolean adds = method.getName().equals("add");
            if (adds && times.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                arguments[0] = SampleReports.numbered((Report) arguments[0], taken);
            }
            return told(method, storage().reports(), arguments);
        });
        return answering(
                Storage.class,
                (self, method, arguments) ->
                        method.getName().equals("reports") ? unlucky : told(method, storage(), arguments));
    }

    private static Object told(Method method, Object port, Object[] arguments) throws Throwable {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T answering(Class<T> port, InvocationHandler handler) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }
}

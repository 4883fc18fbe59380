package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.followup.Remark;
import id.lapor.kernel.CollisionException;
import id.lapor.kernel.MasterKey;
import id.lapor.memory.MemoryStorage;
import id.lapor.report.GovernorCommand;
import id.lapor.report.Report;
import id.lapor.report.Reports;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Status;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Somebody is faster on a duplicate while its target moves: the answer goes out all the same. */
class BusyDuplicateTest {

    private final MasterKey key = MasterKey.generate();
    private final MemoryStorage memory = new MemoryStorage(key);
    private final AtomicInteger fasterOnes = new AtomicInteger();
    private Runnable meanwhile = () -> {};
    private Runnable leaving = () -> {};
    private TrackingNumber poisoned;
    private final Lapor lapor =
            City.builder().key(key).storage(proxy(Storage.class, this::storage)).build();

    @Test
    void anAnswerIsNotHeldUpByWhoeverWritesToADuplicate() {
        TrackingNumber target = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        TrackingNumber follower = lapor.citizen(SARI)
                .submit(City.hole(Secrecy.OPEN))
                .orElseThrow()
                .tracking();
        lapor.officer(COORDINATOR)
                .act(follower, new GovernorCommand.Link(target, Remark.internal("Sama")))
                .orElseThrow();

        fasterOnes.set(2);
        assertThat(lapor.officer(PUPR_LIAISON)
                        .answer(target, City.fixed(), Photos.jpeg())
                        .refusal())
                .isEmpty();

        assertThat(fasterOnes).hasValue(0);
        assertThat(lapor.citizen(SARI).open(follower).orElseThrow().headline().status())
                .isEqualTo(Status.ANSWERED);
    }

    @Test
    void aReportThatEndsWhileItIsLinkedToIsFollowedByNobody() {
        TrackingNumber target = City.answeredHole(lapor, Secrecy.OPEN).tracking();
        TrackingNumber follower = lapor.citizen(SARI)
                .submit(City.hole(Secrecy.OPEN))
                .orElseThrow()
                .tracking();
        meanwhile = () -> lapor.citizen(SARI).close(target, 5).orElseThrow();

        assertThat(lapor.officer(COORDINATOR)
                        .act(follower, new GovernorCommand.Link(target, Remark.internal("Sama")))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(Code.WRONG_STATUS);

        assertThat(lapor.officer(COORDINATOR).open(follower).orElseThrow().follows())
                .isNull();
    }

    @Test
    void anAnswerIsNotHeldUpByADuplicateThatGoesAnotherWay() {
        TrackingNumber target = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        TrackingNumber follower = lapor.citizen(SARI)
                .submit(City.hole(Secrecy.OPEN))
                .orElseThrow()
                .tracking();
        lapor.officer(COORDINATOR)
                .act(follower, new GovernorCommand.Link(target, Remark.internal("Sama")))
                .orElseThrow();
        leaving = () -> lapor.citizen(SARI).withdraw(follower, "Sudah beres").orElseThrow();

        assertThat(lapor.officer(PUPR_LIAISON)
                        .answer(target, City.fixed(), Photos.jpeg())
                        .refusal())
                .isEmpty();
        assertThat(lapor.citizen(SARI).open(follower).orElseThrow().headline().status())
                .isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void aReportThatCannotBePassedOnHoldsUpNoOther() {
        TrackingNumber one = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        TrackingNumber two = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        boolean inOrder = one.value().compareTo(two.value()) < 0;
        poisoned = inOrder ? one : two;
        TrackingNumber behind = inOrder ? two : one;

        lapor.agencyDesk(COORDINATOR).merge(City.PUPR, City.DISHUB).orElseThrow();
        assertThat(memory.reports().find(behind).orElseThrow().agency()).contains(City.DISHUB);
        assertThat(lapor.clock().sweep().passedOn()).isZero();
        poisoned = null;
        assertThat(lapor.clock().sweep().passedOn()).isEqualTo(1);
    }

    private Object storage(Method method, Object[] arguments) throws ReflectiveOperationException {
        return method.getName().equals("reports")
                ? proxy(Reports.class, this::reports)
                : method.invoke(memory, arguments);
    }

    /** The next mirrored step finds that somebody was faster. */
    private Object reports(Method method, Object[] arguments) throws ReflectiveOperationException {
        boolean linking = method.getName().equals("advance")
                && ((Report) arguments[0]).last().is(Entry.LINK);
        if (linking) {
            Object won = method.invoke(memory.reports(), arguments);
            meanwhile.run();
            return won;
        }
        boolean shared = method.getName().equals("advance")
                && ((Report) arguments[0]).last().is(Entry.SHARE);
        if (shared) {
            Runnable now = leaving;
            leaving = () -> {};
            now.run();
        }
        boolean handed = method.getName().equals("advance")
                && ((Report) arguments[0]).last().is(Entry.HAND_OVER);
        if (handed && ((Report) arguments[0]).tracking().equals(poisoned)) {
            throw new CollisionException("busy");
        }
        boolean mirrored = method.getName().equals("advance")
                && ((Report) arguments[0]).last().is(Move.MIRROR);
        if (mirrored && fasterOnes.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return false;
        }
        return method.invoke(memory.reports(), arguments);
    }

    private interface Answering {
        Object to(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> port, Answering answering) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (self, method, arguments) -> {
                    try {
                        return answering.to(method, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}

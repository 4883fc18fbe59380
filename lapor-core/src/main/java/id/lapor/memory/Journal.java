package id.lapor.memory;

import id.lapor.kernel.LaporException;
import id.lapor.kernel.UnitOfWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one transaction in at a time and remembers how to undo what it did. */
final class Journal implements UnitOfWork {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private boolean spoiled;

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return lock.isHeldByCurrentThread() ? alone(work) : UnitOfWork.persistently(() -> alone(work));
    }

    /** Reads or writes while no transaction of another thread is under way. */
    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            T result = work.get();
            if (spoiled && isOutermost()) {
                throw new LaporException("A part of this transaction failed, so none of it is kept");
            }
            return result;
        } catch (RuntimeException | Error failed) {
            spoiled = true;
            throw failed;
        } finally {
            if (isOutermost()) {
                end();
            }
            lock.unlock();
        }
    }

    private boolean isOutermost() {
        return lock.getHoldCount() == 1;
    }

    private void end() {
        if (spoiled) {
            undo.forEach(Runnable::run);
        }
        undo.clear();
        spoiled = false;
    }

    /** Remembers how to take back what is about to be done; outside a transaction nothing is taken back. */
    void undoBy(Runnable step) {
        if (lock.isHeldByCurrentThread()) {
            undo.push(step);
        }
    }
}

package id.lapor.memory;

import id.lapor.kernel.UnitOfWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one transaction in at a time and remembers how to undo what it did. */
final class Journal implements UnitOfWork {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        lock.lock();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            boolean outermost = lock.getHoldCount() == 1;
            if (!done && outermost) {
                undo.forEach(Runnable::run);
            }
            if (outermost) {
                undo.clear();
            }
            lock.unlock();
        }
    }

    /** Remembers how to take back what is about to be done; outside a transaction nothing is taken back. */
    void undoBy(Runnable step) {
        if (lock.isHeldByCurrentThread()) {
            undo.push(step);
        }
    }

    /** Reads or writes while no transaction of another thread is under way. */
    <T> T alone(Supplier<T> access) {
        return inTransaction(access);
    }
}

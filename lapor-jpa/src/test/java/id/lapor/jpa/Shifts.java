package id.lapor.jpa;

import id.lapor.Lapor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Several people at work at once, until they are told to go home. */
final class Shifts implements AutoCloseable {

    static final int PEOPLE = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Future<?>> running = new ArrayList<>();

    /**
     * @param name as letters; of every group another one
     */
    Shifts(Lapor lapor, Ledger ledger, String name, long seed) {
        for (int person = 0; person < PEOPLE; person++) {
            String who = name + (char) ('a' + person);
            running.add(threads.submit(new Shift(lapor, ledger, who, seed + person, over::get)));
        }
    }

    /** Everybody finishes the act under way. */
    void end() throws InterruptedException, ExecutionException, TimeoutException {
        over.set(true);
        for (Future<?> person : running) {
            person.get(2, TimeUnit.MINUTES);
        }
    }

    @Override
    public void close() {
        over.set(true);
        threads.shutdownNow();
    }
}

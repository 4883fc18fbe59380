package id.lapor.benchmark.jdbc;

import id.lapor.benchmark.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Two ways to do the same, turn by turn: whatever else the machine does meets both of them. */
final class Race implements AutoCloseable {

    private final Effort effort;
    private final int threads;
    private final ExecutorService runners;

    Race(Effort effort, int threads) {
        this.effort = effort;
        this.threads = threads;
        this.runners = Executors.newFixedThreadPool(threads);
    }

    /** How often each of the two is done in all. */
    static int operations(Effort effort) {
        return effort.warmUps() + effort.turns() * effort.turn();
    }

    /** How much of the yardstick's throughput ours has, turn by turn. */
    double[] ratio(Work ours, Work yardstick) {
        seconds(ours, effort.warmUps());
        seconds(yardstick, effort.warmUps());
        double[] ratios = new double[effort.turns()];
        for (int turn = 0; turn < ratios.length; turn++) {
            boolean oursFirst = turn % 2 == 0;
            double first = seconds(oursFirst ? ours : yardstick, effort.turn());
            double second = seconds(oursFirst ? yardstick : ours, effort.turn());
            ratios[turn] = oursFirst ? second / first : first / second;
        }
        return ratios;
    }

    /** What one takes, turn by turn, in microseconds, while as many are under way as there are threads. */
    double[] micros(Work work) {
        seconds(work, effort.warmUps());
        double[] micros = new double[effort.turns()];
        for (int turn = 0; turn < micros.length; turn++) {
            micros[turn] = seconds(work, effort.turn()) * 1e6 * threads / effort.turn();
        }
        return micros;
    }

    private double seconds(Work work, int operations) {
        AtomicInteger left = new AtomicInteger(operations);
        long begin = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            running.add(runners.submit(() -> {
                while (left.getAndDecrement() > 0) {
                    work.once();
                }
                return null;
            }));
        }
        running.forEach(Race::await);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Somebody stopped the measurement", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("What is measured failed", failed.getCause());
        }
    }

    @Override
    public void close() {
        runners.shutdownNow();
    }
}

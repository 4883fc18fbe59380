package id.lapor.benchmark;

import com.google.common.base.Ascii;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What takes nanoseconds, measured by JMH: time and allocated bytes of every benchmark in this package. */
final class Microbenchmarks {

    private static final String BYTES_PER_OPERATION = "gc.alloc.rate.norm";
    private static final Path LOG = Path.of("jmh.log");

    private Microbenchmarks() {}

    static List<Figure> measure(Effort effort) {
        return run(effort).stream().flatMap(Microbenchmarks::figures).toList();
    }

    private static Collection<RunResult> run(Effort effort) {
        try {
            return new Runner(options(effort)).run();
        } catch (RunnerException failure) {
            throw new IllegalStateException("A benchmark failed: see " + LOG.toAbsolutePath(), failure);
        }
    }

    private static Options options(Effort effort) {
        TimeValue round = TimeValue.milliseconds(effort.roundMillis());
        return new OptionsBuilder()
                .include("^id\\.lapor\\.benchmark\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(effort.forks())
                .warmupIterations(effort.rounds())
                .warmupTime(round)
                .measurementIterations(effort.rounds())
                .measurementTime(round)
                // what the virtual machine would choose differs between small and large machines
                .jvmArgs("-XX:+UseG1GC", "-Xms512m", "-Xmx512m")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .output(LOG.toString())
                .build();
    }

    private static Stream<Figure> figures(RunResult result) {
        String name = name(result.getParams().getBenchmark());
        double bytes = Objects.requireNonNull(
                        result.getSecondaryResults().get(BYTES_PER_OPERATION), "JMH counts no bytes on this machine")
                .getScore();
        return Stream.of(
                new Figure(name + ".ns", result.getPrimaryResult().getScore()), new Figure(name + ".bytes", bytes));
    }

    /** {@code id.lapor.benchmark.Core.color} gives {@code core.color}. */
    private static String name(String benchmark) {
        String name = benchmark.substring(Microbenchmarks.class.getPackageName().length() + 1);
        return Ascii.toLowerCase(name);
    }
}

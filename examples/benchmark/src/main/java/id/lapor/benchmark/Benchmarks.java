package id.lapor.benchmark;

import id.lapor.benchmark.jdbc.BesideJdbc;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures everything, then prints one line {@code figure: value} each, and nothing else. A benchmark that fails ends the
 * run with an exception: half a table would be read as a whole one.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) {
        Effort effort = Boolean.getBoolean("bench.quick") ? Effort.QUICK : Effort.FULL;
        List<Figure> figures = new ArrayList<>();
        figures.addAll(Microbenchmarks.measure(effort));
        figures.addAll(BesideJdbc.measure(effort));
        figures.forEach(System.out::println);
    }
}

package id.lapor.benchmark.jdbc;

import id.lapor.benchmark.Effort;
import id.lapor.benchmark.Figure;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ours beside the same by hand, by one thread and by eight.
 *
 * @param name of what is done
 */
record Comparison(String name, Work ours, Work byHand) {

    private static final Logger log = LoggerFactory.getLogger(Comparison.class);
    private static final List<Integer> THREADS = List.of(1, 8);

    /** How often each of the two is done in all where both write. */
    static int operations(Effort effort) {
        return 1 + THREADS.size() * Race.operations(effort);
    }

    /** Of two that write: that they write the same is made sure of before and afterwards. */
    List<Figure> ofWriting(DataSource source, Effort effort) throws SQLException {
        SameRows same = SameRows.of(source, ours, byHand);
        List<Figure> figures = ofReading(effort);
        same.requireTimes(2L * (operations(effort) - 1));
        return figures;
    }

    List<Figure> ofReading(Effort effort) {
        return each(name + ".vs_jdbc", effort, race -> race.ratio(ours, byHand));
    }

    /** What one of something takes, in microseconds. */
    static List<Figure> micros(String name, Work work, Effort effort) {
        return each(name + ".us", effort, race -> race.micros(work));
    }

    private static List<Figure> each(String name, Effort effort, Function<Race, double[]> turns) {
        return THREADS.stream()
                .map(threads -> figure(name + "." + threads, effort, threads, turns))
                .toList();
    }

    private static Figure figure(String name, Effort effort, int threads, Function<Race, double[]> turns) {
        try (Race race = new Race(effort, threads)) {
            double[] values = turns.apply(race);
            log.info("{}: {}", name, values);
            Arrays.sort(values);
            return new Figure(name, values[values.length / 2]);
        }
    }
}

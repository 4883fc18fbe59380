package id.lapor.testkit.generator;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Writes what the citizens of an invented Indonesian town report: complaints, questions, wishes, abuse of office, and
 * pranks. The same seed and settings give the same reports on every JDK, in every locale and zone. No name, number,
 * address or place in them is anybody's.
 *
 * <pre>{@code
 * ReportGenerator.seeded(2026).stream().limit(1_000_000)
 *         .forEach(report -> { clock.set(report.arrivedAt()); lapor.citizen().submit(report.draft()); });
 * }</pre>
 */
public final class ReportGenerator {

    private final long seed;
    private final GeneratorSettings settings;

    private ReportGenerator(long seed, GeneratorSettings settings) {
        this.seed = seed;
        this.settings = settings;
    }

    /** A generator with {@link GeneratorSettings#standard()}. */
    public static ReportGenerator seeded(long seed) {
        return new ReportGenerator(seed, GeneratorSettings.standard());
    }

    public ReportGenerator with(GeneratorSettings other) {
        return new ReportGenerator(seed, other);
    }

    /**
     * The reports in order of arrival, from the first day on, without end: limit it. Each call begins anew. Memory
     * holds the arrivals of one day, whichever report has been reached.
     */
    public Stream<GeneratedReport> stream() {
        int character = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Arrivals(seed, settings), character), false);
    }
}

package id.lapor.statistics;

import com.google.common.collect.ImmutableList;
import id.lapor.followup.Cause;
import id.lapor.report.PublicHandle;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Pohon masalah: what citizens complained about in a period, why it arose as far as agencies said so, and where. It is
 * what an agency begins its plan with (SAKIP). Oversight complaints grow none, and neither do pranks and what is no matter
 * of public service; a duplicate counts, because somebody else has the same problem.
 *
 * <p>It is made for offices: small numbers are in it. What the public reads goes through {@link Published}.
 *
 * @param period the days it is about
 * @param before the days it is compared with
 * @param problems by topic, the most frequent first
 * @param hotSpots squares of the map from which five reports or more on one topic came, the most first
 */
public record ProblemTree(Period period, Period before, List<Problem> problems, List<HotSpot> hotSpots) {

    /**
     * How much a problem weighs.
     *
     * @param reports how many came in during the period
     * @param before how many during the period before
     * @param delay for how long they were red, together: what the delay cost citizens
     * @param examples public pages of up to three of them, those that were red longest
     */
    public record Weight(long reports, long before, Duration delay, List<PublicHandle> examples) {
        public Weight {
            examples = ImmutableList.copyOf(examples);
        }

        /** How many more than before; negative for fewer. */
        public long trend() {
            return reports - before;
        }

        /** Days of delay, rounded to whole ones. */
        public long days() {
            return Math.round(delay.toMinutes() / (24.0 * 60));
        }
    }

    /**
     * A topic.
     *
     * @param category its code; {@code null} for reports that are not sorted
     * @param roots why; a report for which agencies named several causes is below each of them
     */
    public record Problem(@Nullable String category, Weight weight, List<Root> roots) {
        public Problem {
            roots = ImmutableList.copyOf(roots);
        }
    }

    /**
     * Why a problem arose.
     *
     * @param cause {@code null} where no agency has named any yet
     * @param sites where
     */
    public record Root(@Nullable Cause cause, Weight weight, List<Site> sites) {
        public Root {
            sites = ImmutableList.copyOf(sites);
        }
    }

    /** Where a problem arose. */
    public record Site(Spot spot, Weight weight) {}

    /**
     * Where much came together.
     *
     * @param category code of the topic; {@code null} for reports that are not sorted
     */
    public record HotSpot(@Nullable String category, Spot spot, Weight weight) {}

    public ProblemTree {
        problems = ImmutableList.copyOf(problems);
        hotSpots = ImmutableList.copyOf(hotSpots);
    }

    /**
     * @param reports of the period and the one before, in any order; others are passed over
     */
    public static ProblemTree of(Iterable<ReportFacts> reports, Period period) {
        return StreamSupport.stream(reports.spliterator(), false).collect(collector(period));
    }

    /** The same for a stream, sequential or parallel. */
    public static Collector<ReportFacts, ?, ProblemTree> collector(Period period) {
        return Collector.of(
                () -> new Growth(period), Growth::add, Growth::add, Growth::tree, Collector.Characteristics.UNORDERED);
    }
}

package id.lapor.statistics;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Reports year by year, by the day they came in; adds up like {@link Summary}.
 *
 * @param byYear years without reports are missing
 */
public record YearlySummaries(SortedMap<Integer, Summary> byYear) {

    public YearlySummaries {
        byYear = ImmutableSortedMap.copyOfSorted(byYear);
    }

    public static YearlySummaries of(Iterable<ReportFacts> reports) {
        return StreamSupport.stream(reports.spliterator(), false).collect(collector());
    }

    /** One pass over the facts of some reports. */
    public static Collector<ReportFacts, ?, YearlySummaries> collector() {
        return Collectors.collectingAndThen(
                Collectors.groupingBy((ReportFacts facts) -> facts.submittedOn().getYear(), Summary.collector()),
                years -> new YearlySummaries(new TreeMap<>(years)));
    }

    /** The years of both. */
    public YearlySummaries plus(YearlySummaries other) {
        SortedMap<Integer, Summary> both = new TreeMap<>(byYear);
        other.byYear.forEach((year, summary) -> both.merge(year, summary, Summary::plus));
        return new YearlySummaries(both);
    }

    /** All years together. */
    public Summary total() {
        return byYear.values().stream().reduce(Summary.EMPTY, Summary::plus);
    }

    /** Each year beside the calendar year before, the first year first. */
    public List<Comparison> compared() {
        return byYear.keySet().stream().map(this::comparison).toList();
    }

    /** The same for these years, of which some may have no report: that nothing came in is a figure, too. */
    List<Comparison> compared(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(this::comparison).toList();
    }

    private Comparison comparison(int year) {
        return new Comparison(year, kpi(year), kpi(year - 1));
    }

    private Kpi kpi(int year) {
        return Kpi.of(byYear.getOrDefault(year, Summary.EMPTY));
    }

    /**
     * One year and the one before.
     *
     * @param before of the calendar year before; of nothing received where there is none
     */
    public record Comparison(int year, Kpi figures, Kpi before) {

        /** How many reports more than in the year before; negative for fewer. */
        public long more() {
            return figures.received() - before.received();
        }
    }
}

package id.lapor.statistics;

import id.lapor.subject.Channel;
import id.lapor.workflow.Status;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * The figures of a quarter that anybody may read. Small counts are hidden.
 *
 * <p>Quarters do not overlap, and a quarter is published once it is over: so no figure is the sum of others, and nobody
 * learns what came in on a day, or in a month, by taking the figures of one day from those of the next. Every report has
 * exactly one key in each list, {@link #NONE} included, so that lists do not tell by their totals how many have none. No
 * durations: they would tell hours of single reports. Rahasia reports are not counted: the public list shows every other
 * one, so whoever counts the list would find them in the difference, and could follow them from day to day.
 *
 * @param quarter when the reports came in
 * @param responded by whether an agency ever gave a first reply of substance; both together are all reports
 * @param answered by whether a substantive answer stands; both together are all reports
 * @param topics codes of topics by status
 * @param agencies ids of the agencies in the lead
 * @param channels by which door
 */
public record PublishedFigures(
        Quarter quarter,
        Published.Counts<Boolean> responded,
        Published.Counts<Boolean> answered,
        Published.Table<String, Status> topics,
        Published.Counts<String> agencies,
        Published.Counts<Channel> channels) {

    /** Stands for a topic or an agency that there is none of, or that is not told. */
    public static final String NONE = "";

    /** One pass over the facts of the reports of the quarter; others are passed over. */
    public static Collector<ReportFacts, ?, PublishedFigures> collector(Quarter quarter) {
        Period days = quarter.days();
        return Collectors.filtering(
                facts -> days.contains(facts.submittedOn()),
                Collectors.teeing(
                        Summary.collector(),
                        CrossTable.collector(Dimension.TOPIC_OR_NONE, Dimension.STATUS),
                        (summary, topics) -> of(quarter, summary, topics)));
    }

    private static PublishedFigures of(Quarter quarter, Summary summary, CrossTable<String, Status> topics) {
        return new PublishedFigures(
                quarter,
                Published.of(summary.counts(Dimension.RESPONDED)),
                Published.of(summary.counts(Dimension.ANSWERED)),
                Published.of(topics),
                Published.of(agencies(summary)),
                Published.of(summary.counts(Dimension.CHANNEL)));
    }

    private static Map<String, Long> agencies(Summary summary) {
        Map<String, Long> agencies = new TreeMap<>();
        summary.counts(Dimension.LEAD).forEach((agency, count) -> agencies.put(agency.value(), count));
        long without = summary.received() - summary.total(Dimension.LEAD);
        if (without > 0) {
            agencies.put(NONE, without);
        }
        return agencies;
    }
}

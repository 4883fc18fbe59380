package id.lapor.statistics;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.lapor.kernel.AgencyId;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a region steers by. Every percentage carries its denominator.
 *
 * @param received all reports
 * @param responded reports with a first reply of substance, of all received: the response rate
 * @param followedUp reports with a substantive answer that stands, of all received
 * @param counts how many, by what
 * @param promisesKept of the days that agencies named and that have come
 * @param toFirstReply from the submission, nights and days off included
 * @param toResolution from the submission to the answer that stands, in the same time
 * @param compliance runs that were met, of those decided, for each clock that ran at all
 * @param satisfaction what reporters said who said something
 * @param overdue reports with which an agency is late now, by agency
 * @param deskOverdue reports with which whoever governs them is late now
 * @param red for how long reports were red, together
 */
public record Kpi(
        long received,
        Share responded,
        Share followedUp,
        Counts counts,
        Share promisesKept,
        Timing toFirstReply,
        Timing toResolution,
        Map<SlaClock, Share> compliance,
        Satisfaction satisfaction,
        Map<AgencyId, Long> overdue,
        long deskOverdue,
        Duration red) {

    public Kpi {
        compliance = Maps.immutableEnumMap(compliance);
        overdue = ImmutableMap.copyOf(overdue);
    }

    /**
     * How many reports, by what; what no report has is missing.
     *
     * @param byLead by the agency in the lead
     * @param byAgency by every agency that ever had a part: a report counts for each of them
     * @param dropped why reports were archived, transferred or withdrawn
     */
    public record Counts(
            SortedMap<Integer, Long> byYear,
            SortedMap<String, Long> byTopic,
            SortedMap<AgencyId, Long> byLead,
            SortedMap<AgencyId, Long> byAgency,
            SortedMap<Channel, Long> byChannel,
            SortedMap<String, Long> byRegion,
            SortedMap<Status, Long> byStatus,
            SortedMap<Classification, Long> byClassification,
            SortedMap<Dropped, Long> dropped) {

        static Counts of(Summary summary) {
            return new Counts(
                    summary.counts(Dimension.YEAR),
                    summary.counts(Dimension.TOPIC),
                    summary.counts(Dimension.LEAD),
                    summary.counts(Dimension.AGENCY),
                    summary.counts(Dimension.CHANNEL),
                    summary.counts(Dimension.REGION),
                    summary.counts(Dimension.STATUS),
                    summary.counts(Dimension.CLASSIFICATION),
                    summary.counts(Dimension.DROPPED));
        }
    }

    /**
     * How long something took.
     *
     * @param count how many reports got that far
     * @param median what half of them did not exceed; {@code null} when none got that far
     * @param p90 what nine of ten did not exceed; {@code null} when none got that far
     */
    public record Timing(
            long count, @Nullable Duration median, @Nullable Duration p90) {

        static Timing of(Summary summary, Dimension<Duration> dimension) {
            return new Timing(
                    summary.total(dimension), summary.percentile(dimension, 50), summary.percentile(dimension, 90));
        }
    }

    /**
     * The stars that reporters gave. Who kept silent is not in it.
     *
     * @param rated how many gave any, of all received
     * @param mean 1 to 5; {@code null} when nobody gave any
     * @param byStars how many gave so many
     */
    public record Satisfaction(Share rated, @Nullable Double mean, SortedMap<Integer, Long> byStars) {

        static Satisfaction of(Summary summary) {
            SortedMap<Integer, Long> byStars = summary.counts(Dimension.STARS);
            long rated = summary.total(Dimension.STARS);
            long sum = 0;
            for (Map.Entry<Integer, Long> stars : byStars.entrySet()) {
                sum += stars.getKey() * stars.getValue();
            }
            return new Satisfaction(
                    Share.of(rated, summary.received()), rated == 0 ? null : (double) sum / rated, byStars);
        }
    }

    public static Kpi of(Summary summary) {
        long received = summary.received();
        return new Kpi(
                received,
                Share.of(summary.count(Dimension.RESPONDED, true), received),
                Share.of(summary.count(Dimension.ANSWERED, true), received),
                Counts.of(summary),
                promisesKept(summary),
                Timing.of(summary, Dimension.TO_FIRST_REPLY),
                Timing.of(summary, Dimension.TO_RESOLUTION),
                compliance(summary),
                Satisfaction.of(summary),
                summary.counts(Dimension.OVERDUE),
                summary.count(Dimension.DESK_OVERDUE, true),
                summary.sum(Dimension.RED));
    }

    private static Share promisesKept(Summary summary) {
        long due = 0;
        for (Promise promise : Promise.values()) {
            due += promise.isDue() ? summary.count(Dimension.PROMISE, promise) : 0;
        }
        return new Share(summary.count(Dimension.PROMISE, Promise.KEPT), due, Share.Base.PROMISES_DUE);
    }

    private static Map<SlaClock, Share> compliance(Summary summary) {
        Map<SlaClock, Share> compliance = new EnumMap<>(SlaClock.class);
        for (SlaClock clock : SlaClock.values()) {
            long met = summary.count(Dimension.MET, clock);
            long decided = met + summary.count(Dimension.MISSED, clock);
            if (decided > 0) {
                compliance.put(clock, new Share(met, decided, Share.Base.CLOCKS_DECIDED));
            }
        }
        return compliance;
    }
}

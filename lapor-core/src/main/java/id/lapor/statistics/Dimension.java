package id.lapor.statistics;

import id.lapor.followup.Cause;
import id.lapor.followup.Outcome;
import id.lapor.kernel.AgencyId;
import id.lapor.sla.SlaClock;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to count reports: which keys a report is counted under, each once for every time that it is named.
 *
 * @param <K> what is counted by, in its own order
 */
public final class Dimension<K> {

    /** The year in which it came in. */
    public static final Dimension<Integer> YEAR =
            natural("year", facts -> Stream.of(facts.submittedOn().getYear()));

    /** Code of the topic; reports without one are not counted. */
    public static final Dimension<String> TOPIC = natural("topic", facts -> Stream.ofNullable(facts.category()));

    /** Code of the topic; {@link PublishedFigures#NONE} for reports without one. */
    static final Dimension<String> TOPIC_OR_NONE = natural(
            "topicOrNone", facts -> Stream.of(Objects.requireNonNullElse(facts.category(), PublishedFigures.NONE)));

    /** The agency in the lead; reports that none has are not counted. */
    public static final Dimension<AgencyId> LEAD =
            agencies("lead", facts -> Stream.ofNullable(facts.work().lead()));

    /** Every agency that ever had a part: a report counts once for each. */
    public static final Dimension<AgencyId> AGENCY = agencies("agency", facts -> facts.work().agencies().stream());

    public static final Dimension<Channel> CHANNEL = natural("channel", facts -> Stream.of(facts.channel()));

    /** Code of the district, or of what is known of it. */
    public static final Dimension<String> REGION =
            natural("region", facts -> Stream.ofNullable(facts.spot().district()));

    public static final Dimension<Status> STATUS =
            natural("status", facts -> Stream.of(facts.course().status()));

    public static final Dimension<Classification> CLASSIFICATION =
            natural("classification", facts -> Stream.of(facts.classification()));

    /** Why reports were archived, transferred or withdrawn. */
    public static final Dimension<Dropped> DROPPED =
            natural("dropped", facts -> Stream.ofNullable(facts.course().dropped()));

    /** Whether an agency ever gave a first reply of substance. */
    public static final Dimension<Boolean> RESPONDED =
            natural("responded", facts -> Stream.of(facts.course().responded()));

    /** Whether a substantive answer stands. */
    public static final Dimension<Boolean> ANSWERED =
            natural("answered", facts -> Stream.of(facts.course().answered()));

    /** Passages from delegation to the end. */
    public static final Dimension<Integer> ROUNDS =
            natural("rounds", facts -> Stream.of(facts.course().rounds()));

    /** Stars that reporters gave. */
    public static final Dimension<Integer> STARS =
            natural("stars", facts -> Stream.ofNullable(facts.course().rating()));

    public static final Dimension<Duration> TO_FIRST_REPLY =
            natural("toFirstReply", facts -> Stream.ofNullable(facts.course().toFirstReply()));

    public static final Dimension<Duration> TO_RESOLUTION =
            natural("toResolution", facts -> Stream.ofNullable(facts.course().toResolution()));

    /** For how long reports were red, in whole seconds. */
    public static final Dimension<Duration> RED = natural(
            "red", facts -> Stream.of(Duration.ofSeconds(facts.course().red().toSeconds())));

    public static final Dimension<Outcome> OUTCOME =
            natural("outcome", facts -> Stream.ofNullable(facts.work().outcome()));

    public static final Dimension<Cause> CAUSE = natural("cause", facts -> facts.work().causes().stream());

    public static final Dimension<Promise> PROMISE = natural("promise", facts -> facts.work().promises().stream());

    /** Runs of clocks that were met. */
    public static final Dimension<SlaClock> MET = natural("met", facts -> clocks(facts, true));

    /** Runs of clocks that were missed. */
    public static final Dimension<SlaClock> MISSED = natural("missed", facts -> clocks(facts, false));

    /** Agencies that are late with something now. */
    public static final Dimension<AgencyId> OVERDUE = agencies("overdue", facts -> facts.work().overdue().stream());

    /** Whether whoever governs the report is late now. */
    public static final Dimension<Boolean> DESK_OVERDUE =
            natural("deskOverdue", facts -> Stream.of(facts.work().deskOverdue()));

    /** Agencies that answered in their time, with an answer that stands. */
    public static final Dimension<AgencyId> SERVED = agencies("served", facts -> handled(facts, Handling.SERVED));

    /** Agencies whose time is over without such an answer. */
    public static final Dimension<AgencyId> FAILED = agencies("failed", facts -> handled(facts, Handling.FAILED));

    private final String name;
    private final Comparator<K> order;
    private final Function<ReportFacts, Stream<K>> keys;

    private Dimension(String name, Comparator<K> order, Function<ReportFacts, Stream<K>> keys) {
        this.name = name;
        this.order = order;
        this.keys = keys;
    }

    private static <K extends Comparable<K>> Dimension<K> natural(String name, Function<ReportFacts, Stream<K>> keys) {
        return new Dimension<>(name, Comparator.naturalOrder(), keys);
    }

    private static Dimension<AgencyId> agencies(String name, Function<ReportFacts, Stream<AgencyId>> keys) {
        return new Dimension<>(name, Comparator.comparing(AgencyId::value), keys);
    }

    private static Stream<SlaClock> clocks(ReportFacts facts, boolean met) {
        return facts.work().verdicts().stream()
                .filter(verdict -> verdict.met() == met)
                .map(ClockVerdict::clock);
    }

    private static Stream<AgencyId> handled(ReportFacts facts, Handling handling) {
        return facts.work().handling().entrySet().stream()
                .filter(agency -> agency.getValue() == handling)
                .map(Map.Entry::getKey);
    }

    Comparator<K> order() {
        return order;
    }

    Stream<K> keysOf(ReportFacts facts) {
        return keys.apply(facts);
    }

    /** Two dimensions are the same when they are called the same: there is one of each name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dimension<?> same && same.name.equals(name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    @Override
    public String toString() {
        return name;
    }
}

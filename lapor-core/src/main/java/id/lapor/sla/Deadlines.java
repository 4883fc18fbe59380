package id.lapor.sla;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import id.lapor.subject.Classification;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every deadline of a report, derived from its history each time anew: nothing is counted up, so nothing can be
 * forgotten. Only what is asked for is computed.
 */
public final class Deadlines {

    private static final Consumer<ClockRun> FORGOTTEN = run -> {};
    private static final long RECLASSIFIED = ActBits.of(Entry.RECLASSIFY);

    private final List<HistoryEntry> history;
    private final SlaPolicy policy;
    private final Classification classification;
    private final boolean identified;
    private final Function<@Nullable AgencyId, OfficeTime> times;
    private final long acts;

    private Deadlines(
            List<HistoryEntry> history,
            SlaPolicy policy,
            Classification classification,
            boolean identified,
            Function<@Nullable AgencyId, OfficeTime> times) {
        this.history = history;
        this.policy = policy;
        this.classification = classification;
        this.identified = identified;
        this.times = times;
        this.acts = ActBits.of(history);
    }

    /**
     * @param history in order, from the submission on
     * @param policy the one that the report was filed under
     * @param identified whether the reporter can be notified
     * @param times the days and hours of an agency; of the installation for {@code null}
     */
    public static Deadlines of(
            List<HistoryEntry> history,
            SlaPolicy policy,
            Classification classification,
            boolean identified,
            Function<@Nullable AgencyId, OfficeTime> times) {
        return new Deadlines(history, policy, classification, identified, times);
    }

    /** Every run of every clock, those of one clock together, the first first. */
    public List<Deadline> all() {
        ImmutableList.Builder<Deadline> all = ImmutableList.builder();
        for (SlaClock clock : SlaClock.values()) {
            List<ClockRun> runs = new ArrayList<>();
            runs.addAll(open(clock, runs));
            runs.stream()
                    .sorted(Comparator.comparing(ClockRun::startedAt))
                    .flatMap(run -> deadline(clock, run).stream())
                    .forEach(all::add);
        }
        return all.build();
    }

    /** The run that is open now, of one clock; of several agencies' the earliest. */
    public Optional<Deadline> running(SlaClock clock) {
        return Optional.ofNullable(open(clock));
    }

    /**
     * The deadline that the colour and the lists go by: whose turn it is decides which clock that is, and where several
     * run for whoever has to act, the earliest; but while somebody is in danger, it is that of the emergency, whoever is
     * asked.
     */
    public Optional<Deadline> governing(Status status) {
        Deadline ordinary = null;
        List<SlaClock> clocks = SlaClock.governing(status);
        for (int i = 0; i < clocks.size(); i++) {
            ordinary = earlier(ordinary, open(clocks.get(i)));
        }
        boolean waits = status.isOpen() && status != Status.ANSWERED;
        Deadline emergency = waits ? open(SlaClock.ON_SITE) : null;
        return Optional.ofNullable(emergency == null ? ordinary : emergency);
    }

    private static @Nullable Deadline earlier(@Nullable Deadline one, @Nullable Deadline other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.dueAt().isBefore(one.dueAt()) ? other : one;
    }

    private @Nullable Deadline open(SlaClock clock) {
        Deadline earliest = null;
        for (ClockRun run : open(clock, null)) {
            Deadline deadline = deadline(clock, run).orElse(null);
            if (deadline != null && deadline.isRunning()) {
                earliest = earlier(earliest, deadline);
            }
        }
        return earliest;
    }

    private List<ClockRun> open(SlaClock clock, @Nullable List<ClockRun> ended) {
        if (!clock.isStartedByOneOf(acts)) {
            return List.of();
        }
        Consumer<ClockRun> keep = ended == null ? FORGOTTEN : ended::add;
        if (clock == SlaClock.FIRST_REPLY) {
            return FirstReplies.open(history, keep);
        }
        ClockRun run = Turns.open(clock, history, keep);
        return run == null ? List.of() : List.of(run);
    }

    /**
     * What a report was taken for when a clock was started decides its limit. Sorting it otherwise moves the deadline if
     * that is not over yet either way: it neither clears nor invents lateness.
     */
    private Optional<Deadline> deadline(SlaClock clock, ClockRun run) {
        OfficeTime time = times.apply(run.timedBy());
        if ((acts & RECLASSIFIED) == 0) {
            return run.deadline(policy.limit(clock, classification, identified), time);
        }
        Classification kind = null;
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).effect() instanceof Effect.Sorted sorted
                    && history.get(i).at().isAfter(run.startedAt())) {
                kind = sorted.from();
            }
        }
        if (kind == null) {
            return run.deadline(policy.limit(clock, classification, identified), time);
        }
        for (HistoryEntry entry : history) {
            if (entry.effect() instanceof Effect.Sorted sorted && entry.at().isAfter(run.startedAt())) {
                boolean inTime = run.isInTime(entry.at(), policy.limit(clock, kind, identified), time)
                        && run.isInTime(entry.at(), policy.limit(clock, sorted.to(), identified), time);
                kind = inTime ? sorted.to() : kind;
            }
        }
        return run.deadline(policy.limit(clock, kind, identified), time);
    }
}

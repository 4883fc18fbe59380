package id.lapor.sla;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import id.lapor.subject.Classification;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every deadline of a report, derived from its history each time anew: nothing is counted up, so nothing can be
 * forgotten.
 */
public final class Deadlines {

    private final ImmutableList<Deadline> all;

    private Deadlines(ImmutableList<Deadline> all) {
        this.all = all;
    }

    /**
     * @param history in order, from the submission on
     * @param identified whether the reporter can be notified
     * @param zones where the day of an agency ends
     * @param home where the day ends that is no agency's own
     */
    public static Deadlines of(
            List<HistoryEntry> history,
            SlaPolicy policy,
            Classification classification,
            boolean identified,
            WorkingCalendar calendar,
            Function<AgencyId, ZoneId> zones,
            ZoneId home) {
        ImmutableList.Builder<Deadline> found = ImmutableList.builder();
        for (SlaClock clock : SlaClock.values()) {
            int limit = policy.limit(clock, classification, identified);
            for (ClockRun run : clock == SlaClock.FIRST_REPLY ? FirstReplies.in(history) : Turns.of(clock, history)) {
                ZoneId zone = run.agency() == null ? home : zones.apply(run.agency());
                run.deadline(limit, calendar, zone).ifPresent(found::add);
            }
        }
        return new Deadlines(found.build());
    }

    /** Every run of every clock. */
    public List<Deadline> all() {
        return all;
    }

    /** The run that is open now, of one clock. */
    public Optional<Deadline> running(SlaClock clock) {
        return all.stream()
                .filter(deadline -> deadline.clock() == clock && deadline.isRunning())
                .max(Comparator.comparing(Deadline::startedAt));
    }

    /**
     * The deadline that the colour and the lists go by: whose turn it is decides which clock that is. Where several
     * agencies have not replied yet, the earliest of theirs.
     */
    public Optional<Deadline> governing(Status status) {
        return switch (status) {
            case SUBMITTED, RETURNED -> running(SlaClock.VERIFICATION);
            case INCOMPLETE -> running(SlaClock.COMPLETION);
            case DELEGATED -> firstReply().or(() -> running(SlaClock.RESOLUTION));
            case IN_PROGRESS -> earlier(running(SlaClock.RESOLUTION), firstReply());
            case ANSWERED -> running(SlaClock.REPORTER_REPLY);
            case REPLIED -> earlier(running(SlaClock.RE_ANSWER), firstReply());
            case CLOSED, TRANSFERRED, ARCHIVED, WITHDRAWN -> Optional.empty();
        };
    }

    private Optional<Deadline> firstReply() {
        return all.stream()
                .filter(deadline -> deadline.clock() == SlaClock.FIRST_REPLY && deadline.isRunning())
                .min(Comparator.comparing(Deadline::dueAt));
    }

    private static Optional<Deadline> earlier(Optional<Deadline> one, Optional<Deadline> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.comparing(Deadline::dueAt));
    }
}

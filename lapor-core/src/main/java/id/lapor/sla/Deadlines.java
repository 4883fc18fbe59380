package id.lapor.sla;

import com.google.common.collect.ImmutableList;
import id.lapor.subject.Classification;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
     * @param zone where the day of the agency ends
     */
    public static Deadlines of(
            List<HistoryEntry> history,
            SlaPolicy policy,
            Classification classification,
            boolean identified,
            WorkingCalendar calendar,
            ZoneId zone) {
        ImmutableList.Builder<Deadline> found = ImmutableList.builder();
        for (SlaClock clock : SlaClock.values()) {
            int limit = policy.limit(clock, classification, identified);
            ClockRun.over(history, clock)
                    .forEach(run -> run.deadline(limit, calendar, zone).ifPresent(found::add));
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

    /** The deadline that the colour and the lists go by: whose turn it is decides which clock that is. */
    public Optional<Deadline> governing(Status status) {
        return switch (status) {
            case SUBMITTED, RETURNED -> running(SlaClock.VERIFICATION);
            case INCOMPLETE -> running(SlaClock.COMPLETION);
            case DELEGATED -> running(SlaClock.FIRST_REPLY).or(() -> running(SlaClock.RESOLUTION));
            case IN_PROGRESS -> running(SlaClock.RESOLUTION);
            case ANSWERED -> running(SlaClock.REPORTER_REPLY);
            case REPLIED -> running(SlaClock.RE_ANSWER);
            case CLOSED, TRANSFERRED, ARCHIVED, WITHDRAWN -> Optional.empty();
        };
    }
}

package id.lapor.sla;

import id.lapor.kernel.Role;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of a clock as the history tells it: its start, the spans in which it was held, its end. */
final class ClockRun {

    private record Hold(Instant from, Instant to) {}

    private final SlaClock clock;
    private final Instant startedAt;
    private final List<Hold> holds = new ArrayList<>();
    private @Nullable Instant heldSince;
    private boolean answerStands;
    private @Nullable Instant stoppedAt;
    /** Taken from the agency before it replied. Within an agency's own offices the clock goes on. */
    private boolean superseded;

    private ClockRun(SlaClock clock, Instant startedAt) {
        this.clock = clock;
        this.startedAt = startedAt;
    }

    static List<ClockRun> over(List<HistoryEntry> history, SlaClock clock) {
        List<ClockRun> runs = new ArrayList<>();
        ClockRun open = null;
        for (HistoryEntry entry : history) {
            if (open != null && open.take(entry)) {
                open = null;
            }
            if (open == null && starts(clock, entry)) {
                open = new ClockRun(clock, entry.at());
                runs.add(open);
            }
        }
        return runs;
    }

    private static boolean starts(SlaClock clock, HistoryEntry entry) {
        boolean verificationElsewhere =
                clock == SlaClock.VERIFICATION && entry.is(Move.COMPLETE) && entry.to() != Status.SUBMITTED;
        return clock.starts().contains(entry.act()) && entry.to().isOpen() && !verificationElsewhere;
    }

    /** Lets one act work on the run; true once it has stopped. */
    private boolean take(HistoryEntry entry) {
        if (heldSince != null && handsBack(entry)) {
            holds.add(new Hold(heldSince, entry.at()));
            heldSince = null;
        }
        boolean settled = clock == SlaClock.RESOLUTION && !entry.to().isOpen();
        if (settled && heldSince != null) {
            stoppedAt = heldSince;
            heldSince = null;
            return true;
        }
        if (clock.stops().contains(entry.act()) || !entry.to().isOpen()) {
            stoppedAt = entry.at();
            return true;
        }
        if (clock == SlaClock.FIRST_REPLY && entry.is(Move.DELEGATE) && entry.by() != Role.LIAISON) {
            superseded = true;
            stoppedAt = entry.at();
            return true;
        }
        if (heldSince == null && clock.holds().contains(entry.act())) {
            heldSince = entry.at();
            answerStands = entry.is(Move.ANSWER);
        }
        return false;
    }

    private static boolean handsBack(HistoryEntry entry) {
        return switch (entry.to()) {
            case DELEGATED, IN_PROGRESS, REPLIED, RETURNED -> true;
            default -> false;
        };
    }

    /** Empty when the report was taken elsewhere in time: such a run was neither met nor missed. */
    Optional<Deadline> deadline(int limit, WorkingCalendar calendar, ZoneId zone) {
        LocalDate start = day(startedAt, zone);
        LocalDate due = calendar.plus(start, limit);
        for (Hold hold : holds) {
            LocalDate from = day(hold.from(), zone);
            if (from.isAfter(due)) {
                break;
            }
            due = calendar.plus(due, calendar.between(from, day(hold.to(), zone)));
        }
        boolean settled = heldSince != null && answerStands;
        Deadline deadline = new Deadline(
                clock,
                startedAt,
                due,
                zone,
                settled ? heldSince : stoppedAt,
                settled ? null : heldSince,
                calendar.isProvisional(start, due));
        boolean neither = superseded && stoppedAt != null && stoppedAt.isBefore(deadline.dueAt());
        return neither ? Optional.empty() : Optional.of(deadline);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}

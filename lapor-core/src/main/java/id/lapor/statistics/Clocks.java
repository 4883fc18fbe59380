package id.lapor.statistics;

import com.google.common.collect.ImmutableList;
import id.lapor.agency.Agency;
import id.lapor.kernel.AgencyId;
import id.lapor.sla.Deadline;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.OfficeTime;
import id.lapor.sla.SlaClock;
import id.lapor.sla.TimeLimit;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deadlines of one report, asked from several sides. */
record Clocks(List<Deadline> deadlines, Instant now) {

    /** Agencies that are late with something; what the report as a whole waits for is owed by its lead. */
    Set<AgencyId> overdueAgencies(@Nullable AgencyId lead) {
        Set<AgencyId> late = new HashSet<>();
        for (Deadline deadline : deadlines) {
            if (deadline.clock().whose() == SlaClock.Whose.AGENCY && isOverdue(deadline)) {
                AgencyId owes = deadline.agency() == null ? lead : deadline.agency();
                if (owes != null) {
                    late.add(owes);
                }
            }
        }
        return late;
    }

    boolean isDeskOverdue() {
        return deadlines.stream()
                .anyMatch(deadline -> deadline.clock().whose() == SlaClock.Whose.DESK && isOverdue(deadline));
    }

    private boolean isOverdue(Deadline deadline) {
        return deadline.isRunning() && deadline.state(now) == DeadlineState.OVERDUE;
    }

    /** A clock that nobody served, because there was nothing left to do, was neither met nor missed. */
    List<ClockVerdict> verdicts(List<HistoryEntry> history) {
        ImmutableList.Builder<ClockVerdict> verdicts = ImmutableList.builder();
        for (Deadline deadline : deadlines) {
            DeadlineState state = deadline.state(now);
            boolean late = state == DeadlineState.MISSED || state == DeadlineState.OVERDUE;
            boolean met = state == DeadlineState.MET && isServed(deadline, history);
            if (deadline.clock().whose() != SlaClock.Whose.REPORTER && (late || met)) {
                verdicts.add(new ClockVerdict(deadline.clock(), responsible(deadline), met));
            }
        }
        return verdicts.build();
    }

    private static @Nullable AgencyId responsible(Deadline deadline) {
        return deadline.agency() == null ? deadline.run().askedFirst() : deadline.agency();
    }

    private static boolean isServed(Deadline deadline, List<HistoryEntry> history) {
        return history.stream()
                .anyMatch(entry -> entry.at().equals(deadline.stoppedAt()) && serves(deadline.clock(), entry));
    }

    private static boolean serves(SlaClock clock, HistoryEntry entry) {
        boolean answers = entry.tells() == Move.ANSWER || entry.is(Move.MIRROR) && entry.to() == Status.ANSWERED;
        boolean replies = answers || entry.tells() == Move.START || entry.tells() == Entry.PROGRESS;
        return switch (clock) {
            case VERIFICATION -> clock.stops().contains(entry.act()) || entry.is(Move.MIRROR);
            case FIRST_REPLY, ON_SITE -> replies;
            case RE_ANSWER, RESOLUTION -> answers;
            case REPORTER_REPLY, COMPLETION, OBJECTION, BREACH_NOTICE -> false;
        };
    }

    /** When the report got late, while it stood there: what governed it then; never where nothing did. */
    Instant lateFrom(Status status, Instant from) {
        boolean waits = status.isOpen() && status != Status.ANSWERED;
        Instant emergency = waits ? earliest(List.of(SlaClock.ON_SITE), from) : Instant.MAX;
        return emergency.equals(Instant.MAX) ? earliest(SlaClock.governing(status), from) : emergency;
    }

    private Instant earliest(List<SlaClock> clocks, Instant from) {
        Instant earliest = Instant.MAX;
        for (Deadline deadline : deadlines) {
            Instant stopped = deadline.stoppedAt();
            boolean ran = !deadline.startedAt().isAfter(from) && (stopped == null || stopped.isAfter(from));
            if (ran && clocks.contains(deadline.clock()) && deadline.dueAt().isBefore(earliest)) {
                earliest = deadline.dueAt();
            }
        }
        return earliest;
    }

    /** The day that a moment is at an agency. */
    LocalDate dayAt(AgencyId agency, Instant moment) {
        OfficeTime time = timeOf(agency);
        return LocalDate.ofInstant(moment, time == null ? Agency.WIB : time.zone());
    }

    /**
     * When an agency has had a report for as long as the matter may take, whoever was asked meanwhile: no pause and no
     * extension moves it.
     */
    Instant fullTimeOf(AgencyId agency, Instant since) {
        TimeLimit limit = null;
        OfficeTime time = timeOf(agency);
        for (Deadline deadline : deadlines) {
            if (deadline.clock() == SlaClock.RESOLUTION) {
                limit = deadline.limit();
                time = time == null ? deadline.time() : time;
            }
        }
        return limit == null || time == null ? Instant.MAX : time.end(since, limit);
    }

    private @Nullable OfficeTime timeOf(AgencyId agency) {
        OfficeTime any = null;
        for (Deadline deadline : deadlines) {
            if (agency.equals(deadline.run().askedFirst()) || agency.equals(deadline.agency())) {
                return deadline.time();
            }
            any = any == null ? deadline.time() : any;
        }
        return any;
    }
}

package id.lapor.sla;

import id.lapor.kernel.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of a clock: its start, the spans in which it was held, its end. */
final class ClockRun {

    private record Hold(Instant from, Instant to) {}

    private final SlaClock clock;
    private final Instant startedAt;
    private final List<Hold> holds = new ArrayList<>();
    private @Nullable AgencyId agency;
    private @Nullable Instant heldSince;
    private boolean answerStands;
    private @Nullable Instant stoppedAt;
    private @Nullable LocalDate extendedTo;
    /** Taken away before it was due: neither met nor missed. */
    private boolean superseded;

    ClockRun(SlaClock clock, @Nullable AgencyId agency, Instant startedAt) {
        this.clock = clock;
        this.agency = agency;
        this.startedAt = startedAt;
    }

    @Nullable
    AgencyId agency() {
        return agency;
    }

    /** Within one line of agencies, the clock goes on where the part goes. */
    void goesTo(AgencyId next) {
        agency = next;
    }

    void extendTo(LocalDate day) {
        extendedTo = day;
    }

    void hold(Instant at, boolean answered) {
        if (heldSince == null) {
            heldSince = at;
            answerStands = answered;
        }
    }

    void resume(Instant at) {
        if (heldSince != null) {
            holds.add(new Hold(heldSince, at));
            heldSince = null;
        }
    }

    void stop(Instant at) {
        stoppedAt = at;
    }

    /** What was settled before the end, was settled then. */
    void stopWithTheReport(Instant at) {
        boolean settled = clock == SlaClock.RESOLUTION && heldSince != null;
        stoppedAt = settled ? heldSince : at;
        heldSince = settled ? null : heldSince;
    }

    void supersede(Instant at) {
        superseded = true;
        stoppedAt = at;
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
        if (extendedTo != null && extendedTo.isAfter(due)) {
            due = extendedTo;
        }
        boolean settled = heldSince != null && answerStands;
        Deadline deadline = new Deadline(
                clock,
                agency,
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

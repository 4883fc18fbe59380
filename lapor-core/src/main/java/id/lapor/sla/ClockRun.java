package id.lapor.sla;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of a clock: its start, the spans in which it was held, its end. */
final class ClockRun {

    private final Deadline.Run run;

    private @Nullable AgencyId agency;
    private ImmutableList<Pause> pauses = ImmutableList.of();
    private @Nullable Instant heldSince;
    private boolean answerStands;
    private @Nullable Instant stoppedAt;
    private @Nullable Extension extension;
    /** Taken away before it was due: neither met nor missed. */
    private boolean superseded;

    ClockRun(SlaClock clock, @Nullable AgencyId agency, @Nullable AgencyId timedBy, Instant startedAt) {
        this.run = new Deadline.Run(clock, timedBy, startedAt);
        this.agency = agency;
    }

    boolean isOf(AgencyId other) {
        return other.equals(agency);
    }

    Instant startedAt() {
        return run.startedAt();
    }

    /** Whose days and hours count, whoever takes over: else a handover could clear what is late. */
    @Nullable
    AgencyId timedBy() {
        return run.askedFirst();
    }

    /** Within one line of agencies, the clock goes on where the part goes. */
    void goesTo(AgencyId next) {
        agency = next;
    }

    void extendTo(LocalDate day, Instant at) {
        extension = new Extension(day, at);
    }

    void hold(Instant at, boolean answered) {
        if (heldSince == null) {
            heldSince = at;
            answerStands = answered;
        }
    }

    void resume(Instant at) {
        if (heldSince != null) {
            pauses = and(new Pause(heldSince, at.isBefore(heldSince) ? heldSince : at));
            heldSince = null;
        }
    }

    /** Hardly ever more than two, and then without growing a list for them. */
    private ImmutableList<Pause> and(Pause next) {
        return switch (pauses.size()) {
            case 0 -> ImmutableList.of(next);
            case 1 -> ImmutableList.of(pauses.get(0), next);
            default -> ImmutableList.<Pause>builder().addAll(pauses).add(next).build();
        };
    }

    boolean isHeld() {
        return heldSince != null;
    }

    /** What it was held up to then counts for nobody: whoever was in time when it was held, is in time still. */
    void stop(Instant at) {
        resume(at);
        stoppedAt = at;
    }

    /** What was settled before the end, was settled then. */
    void stopWithTheReport(Instant at) {
        if (isSettled()) {
            stoppedAt = heldSince;
            heldSince = null;
        } else {
            stop(at);
        }
    }

    void supersede(Instant at) {
        superseded = true;
        stop(at);
    }

    private boolean isSettled() {
        return heldSince != null && answerStands;
    }

    /** Whether it ran at that moment, and was not over yet. */
    boolean isInTime(Instant at, TimeLimit limit, OfficeTime time) {
        boolean ended = stoppedAt != null && at.isAfter(stoppedAt);
        return !ended
                && deadline(limit, time)
                        .map(deadline -> at.isBefore(deadline.dueAt()))
                        .orElse(false);
    }

    /** Empty when the report was taken elsewhere in time: such a run was neither met nor missed. */
    Optional<Deadline> deadline(TimeLimit limit, OfficeTime time) {
        boolean settled = isSettled();
        Deadline deadline = Deadline.reckoned(
                run,
                agency,
                limit,
                pauses,
                extension,
                time,
                settled ? heldSince : stoppedAt,
                settled ? null : heldSince);
        boolean neither = superseded && stoppedAt != null && stoppedAt.isBefore(deadline.dueAt());
        return neither ? Optional.empty() : Optional.of(deadline);
    }
}

package id.lapor.sla;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of one clock, as the history tells it.
 *
 * @param run which run of which clock it is
 * @param agency whose clock it is, where each agency has its own; otherwise {@code null}
 * @param limit how long it may take
 * @param pauses when it was held, in order
 * @param extendedTo the day until which more time was granted; {@code null} when none was. Pauses since then move the end
 *     further
 * @param dueAt the first moment that is too late
 * @param time the office whose days and hours count: the one that was asked first, wherever the report went since
 * @param stoppedAt when it stopped, or {@code null} while it runs
 * @param heldSince since when it is held, or {@code null} when it is not
 * @param provisional whether it touches a year whose days off are not decreed yet
 */
public record Deadline(
        Run run,
        @Nullable AgencyId agency,
        TimeLimit limit,
        List<Pause> pauses,
        @Nullable LocalDate extendedTo,
        Instant dueAt,
        OfficeTime time,
        @Nullable Instant stoppedAt,
        @Nullable Instant heldSince,
        boolean provisional) {

    /**
     * Which run of which clock it is. Days off, limits and handovers move a deadline; it stays the same run.
     *
     * @param clock what is timed
     * @param askedFirst the agency that was asked first; {@code null} where none was
     * @param startedAt when it started
     */
    public record Run(SlaClock clock, @Nullable AgencyId askedFirst, Instant startedAt) {}

    /** How much of a limit in hours or minutes is over when it is due soon. */
    private static final double SOON = 0.75;

    public Deadline {
        pauses = ImmutableList.copyOf(pauses);
    }

    static Deadline reckoned(
            Run run,
            @Nullable AgencyId agency,
            TimeLimit limit,
            List<Pause> pauses,
            @Nullable Extension extension,
            OfficeTime time,
            @Nullable Instant stoppedAt,
            @Nullable Instant heldSince) {
        Instant startedAt = run.startedAt();
        Instant due = Reckoning.end(startedAt, limit, pauses, time);
        LocalDate extendedTo = extension == null ? null : extension.to();
        Instant extended =
                extension == null ? due : Reckoning.end(extension.to(), limit, extension.since(pauses), time);
        Instant later = extended.isAfter(due) ? extended : due;
        boolean provisional = time.calendar().isProvisional(time.dayOf(startedAt), time.dayBefore(later));
        return new Deadline(run, agency, limit, pauses, extendedTo, later, time, stoppedAt, heldSince, provisional);
    }

    /** What is timed. */
    public SlaClock clock() {
        return run.clock();
    }

    /** When it started. */
    public Instant startedAt() {
        return run.startedAt();
    }

    /** The last day that is in time, or the day of the last moment that is. */
    public LocalDate dueOn() {
        return time.lastDayBefore(dueAt);
    }

    public boolean isRunning() {
        return stoppedAt == null;
    }

    /** The moment by which this part of the time is over, pauses and an extension counted. */
    public Instant after(double fraction) {
        return fraction >= 1 ? dueAt : Reckoning.end(startedAt(), granted().part(fraction), pauses, time);
    }

    /** How long it may take, with what was granted besides. */
    private TimeLimit granted() {
        if (extendedTo == null) {
            return limit;
        }
        Instant last = dueAt.minusNanos(1);
        long whole = Reckoning.counted(startedAt(), last, limit, time) - paused(last);
        return limit.of((int) Math.max(1, whole));
    }

    /** How it stands at {@code now}. */
    public DeadlineState state(Instant now) {
        if (stoppedAt != null) {
            return stoppedAt.isBefore(dueAt) ? DeadlineState.MET : DeadlineState.MISSED;
        }
        Instant counted = heldSince == null ? now : heldSince;
        if (!counted.isBefore(dueAt)) {
            return clock().isReporters() ? DeadlineState.LAPSED : DeadlineState.OVERDUE;
        }
        if (heldSince != null) {
            return DeadlineState.PAUSED;
        }
        return isSoon(now) ? DeadlineState.DUE_SOON : DeadlineState.ON_TRACK;
    }

    private boolean isSoon(Instant now) {
        boolean inDays = limit.isInDays() || extendedTo != null;
        return inDays ? remaining(now) <= 1 : !now.isBefore(after(SOON));
    }

    /**
     * How much of the limit was used up to {@code now}, in whole days or minutes of its kind: what lies since the start,
     * without the time in which it was held; up to when it stopped.
     */
    public long elapsed(Instant now) {
        Instant end = stoppedAt != null && stoppedAt.isBefore(now) ? stoppedAt : now;
        return Reckoning.counted(startedAt(), end, limit, time) - paused(end);
    }

    /** For how long it was held up to {@code now}, in whole days or minutes of the limit's kind. */
    public long paused(Instant now) {
        long held = heldSince == null || heldSince.isAfter(now) ? 0 : Reckoning.counted(heldSince, now, limit, time);
        for (Pause pause : pauses) {
            if (pause.from().isBefore(now)) {
                Instant end = pause.to().isBefore(now) ? pause.to() : now;
                held += Reckoning.counted(pause.from(), end, limit, time);
            }
        }
        return held;
    }

    /** Working days after today that are left; negative once it is overdue. */
    public int remaining(Instant now) {
        return time.calendar().between(time.dayOf(now), time.dayBefore(dueAt));
    }
}

package id.lapor.sla;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When who is reminded of a deadline: at half, at three quarters, when it is over, and then once a working day, each day an
 * office higher. People are reminded while their office is open, in the morning of a day that counts; of an emergency at
 * any hour. A pure function of the deadline, so that a sweep can send each reminder exactly once: it asks for what lies
 * between its last run and now.
 */
public final class Reminders {

    /** An emergency that nobody went to is called again after as much time as it had, for a day. */
    private static final Duration EMERGENCY_ENDS = Duration.ofDays(1);

    /** After a quarter of a year something else than a reminder has to happen. */
    private static final int MOST_DAYS_LATE = 60;

    private Reminders() {}

    /**
     * What is due after {@code from} and up to {@code to}, in order; nothing of the time in which a deadline is held, and
     * nothing once it stopped.
     *
     * @param from the moment up to which everything was sent
     * @param to now
     */
    public static List<Reminder> between(Deadline deadline, Instant from, Instant to) {
        return all(deadline).stream()
                .filter(reminder ->
                        reminder.at().isAfter(from) && !reminder.at().isAfter(to))
                .filter(reminder -> isStillAsked(deadline, reminder.at()))
                .toList();
    }

    /** The next one after {@code from}, as things stand; empty once there is none. */
    public static Optional<Reminder> next(Deadline deadline, Instant from) {
        return all(deadline).stream()
                .filter(reminder -> reminder.at().isAfter(from))
                .filter(reminder -> isStillAsked(deadline, reminder.at()))
                .findFirst();
    }

    private static boolean isStillAsked(Deadline deadline, Instant at) {
        boolean stopped = deadline.stoppedAt() != null && !at.isBefore(deadline.stoppedAt());
        boolean held = deadline.heldSince() != null && !at.isBefore(deadline.heldSince());
        boolean paused =
                deadline.pauses().stream().anyMatch(pause -> !at.isBefore(pause.from()) && at.isBefore(pause.to()));
        return !stopped && !held && !paused;
    }

    private static List<Reminder> all(Deadline deadline) {
        Instant half = within(deadline, 0.5);
        Instant quarters = within(deadline, 0.75);
        List<Reminder> all = new ArrayList<>();
        if (half.isBefore(quarters)) {
            all.add(new Reminder(half, Reminder.Kind.HALF, 0, 0));
        }
        all.add(new Reminder(quarters, Reminder.Kind.THREE_QUARTERS, 0, 0));
        if (!deadline.clock().isReporters()) {
            all.add(new Reminder(polite(deadline, deadline.dueAt()), Reminder.Kind.DUE, 0, 1));
            all.addAll(isUrgent(deadline) ? calls(deadline) : late(deadline));
        }
        return ImmutableList.sortedCopyOf(Reminder.IN_ORDER, all);
    }

    /** Part of a limit in days is over with a day, at midnight: that morning it can still be acted upon. */
    private static Instant within(Deadline deadline, double part) {
        Instant over = deadline.after(part);
        if (!deadline.limit().isInDays()) {
            return polite(deadline, over);
        }
        OfficeTime time = deadline.time();
        Instant begin = time.endOf(time.dayBefore(over) - 1);
        Instant morning = time.calendar().open(begin, time.zone());
        return morning.isBefore(over) ? morning : begin;
    }

    private static Instant polite(Deadline deadline, Instant moment) {
        return isUrgent(deadline)
                ? moment
                : deadline.time().calendar().open(moment, deadline.time().zone());
    }

    private static boolean isUrgent(Deadline deadline) {
        return deadline.clock() == SlaClock.ON_SITE;
    }

    private static List<Reminder> late(Deadline deadline) {
        OfficeTime time = deadline.time();
        List<Reminder> late = new ArrayList<>();
        Instant at = polite(deadline, deadline.dueAt());
        for (int day = 1; day <= MOST_DAYS_LATE; day++) {
            long next = time.calendar().plus(time.dayOf(at), 1);
            at = time.calendar().open(time.endOf(next - 1), time.zone());
            late.add(new Reminder(at, Reminder.Kind.LATE, day, day + 1));
        }
        return late;
    }

    private static List<Reminder> calls(Deadline deadline) {
        Duration each = Duration.between(deadline.startedAt(), deadline.dueAt());
        List<Reminder> calls = new ArrayList<>();
        Instant at = deadline.dueAt().plus(each);
        while (!at.isAfter(deadline.dueAt().plus(EMERGENCY_ENDS))) {
            calls.add(new Reminder(at, Reminder.Kind.LATE, 0, calls.size() + 2));
            at = at.plus(each);
        }
        return calls;
    }
}

package id.lapor.sla;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * When who is reminded of a deadline: at half, at three quarters, when it is over, and then once a working day, each day an
 * office higher. People are reminded while their office is open, in the morning of a day that counts; of an emergency at
 * any hour. A pure function of the deadline and of what was sent: whoever keeps the marks sends each reminder exactly once,
 * however often it looks and wherever the deadline moved meanwhile.
 */
public final class Reminders {

    /** An emergency that nobody went to is called again after as much time as it had; after a day, once a day. */
    private static final Duration DAY = Duration.ofDays(1);

    /** After a quarter of a year something else than a reminder has to happen. */
    private static final int MOST_DAYS_LATE = 60;

    private static final Instant END_OF_DATA = Instant.parse("2049-12-01T00:00:00Z");

    private Reminders() {}

    /**
     * What is due now and was not sent, in order. Where it is several, only the last is news: keep all their marks. Nothing
     * is due while the deadline is held or once it stopped; what would have been due then, is due when it goes on.
     *
     * @param sent the marks of this deadline that were sent before
     */
    public static List<Reminder> due(Deadline deadline, Collection<Reminder.Mark> sent, Instant now) {
        boolean asked = deadline.stoppedAt() == null && deadline.heldSince() == null;
        return !asked
                ? List.of()
                : all(deadline).stream()
                        .filter(reminder -> !reminder.at().isAfter(now) && !sent.contains(reminder.mark()))
                        .toList();
    }

    /** When there is something to send next, as things stand; empty when there will be nothing. */
    public static Optional<Instant> next(Deadline deadline, Collection<Reminder.Mark> sent) {
        boolean asked = deadline.stoppedAt() == null && deadline.heldSince() == null;
        return !asked
                ? Optional.empty()
                : all(deadline).stream()
                        .filter(reminder -> !sent.contains(reminder.mark()))
                        .map(Reminder::at)
                        .findFirst();
    }

    private static List<Reminder> all(Deadline deadline) {
        Instant half = within(deadline, 0.5);
        Instant quarters = within(deadline, 0.75);
        List<Reminder> all = new ArrayList<>();
        if (half.isBefore(quarters)) {
            all.add(reminder(Reminder.Kind.HALF, 0, half, 0));
        }
        all.add(reminder(Reminder.Kind.THREE_QUARTERS, 0, quarters, 0));
        if (!deadline.clock().isReporters()) {
            all.add(reminder(Reminder.Kind.DUE, 0, polite(deadline, deadline.dueAt()), 1));
            all.addAll(isUrgent(deadline) ? calls(deadline) : late(deadline));
        }
        return ImmutableList.sortedCopyOf(Reminder.IN_ORDER, all);
    }

    private static Reminder reminder(Reminder.Kind kind, int number, Instant at, int level) {
        return new Reminder(new Reminder.Mark(kind, number), at, level);
    }

    /** Part of a limit in days is over with a day, at midnight: on the last working morning it can still be acted upon. */
    private static Instant within(Deadline deadline, double part) {
        Instant over = deadline.after(part);
        if (!deadline.limit().isInDays()) {
            return polite(deadline, over);
        }
        OfficeTime time = deadline.time();
        long day = time.dayBefore(over);
        while (!time.calendar().isWorkingDay(LocalDate.ofEpochDay(day)) && day > time.dayOf(deadline.startedAt())) {
            day--;
        }
        return time.calendar().open(time.endOf(day - 1), time.zone());
    }

    private static Instant polite(Deadline deadline, Instant moment) {
        return isUrgent(deadline)
                ? moment
                : deadline.time().calendar().open(moment, deadline.time().zone());
    }

    private static boolean isUrgent(Deadline deadline) {
        return deadline.clock() == SlaClock.ON_SITE;
    }

    /** Days on whose morning it was held do not count: nobody climbs while the reporter is asked. */
    private static List<Reminder> late(Deadline deadline) {
        OfficeTime time = deadline.time();
        List<Reminder> late = new ArrayList<>();
        Instant at = polite(deadline, deadline.dueAt());
        while (late.size() < MOST_DAYS_LATE && at.isBefore(END_OF_DATA)) {
            long next = time.calendar().plus(time.dayOf(at), 1);
            at = time.calendar().open(time.endOf(next - 1), time.zone());
            if (!isHeld(deadline, at)) {
                late.add(reminder(Reminder.Kind.LATE, late.size() + 1, at, late.size() + 2));
            }
        }
        return late;
    }

    private static boolean isHeld(Deadline deadline, Instant at) {
        return deadline.pauses().stream().anyMatch(pause -> !at.isBefore(pause.from()) && at.isBefore(pause.to()));
    }

    private static List<Reminder> calls(Deadline deadline) {
        Duration each = Duration.between(deadline.startedAt(), deadline.dueAt());
        Instant daily = deadline.dueAt().plus(DAY);
        Instant last = deadline.dueAt().plus(DAY.multipliedBy(MOST_DAYS_LATE));
        List<Reminder> calls = new ArrayList<>();
        for (Instant at = deadline.dueAt().plus(each);
                !at.isAfter(last);
                at = at.plus(at.isBefore(daily) ? each : DAY)) {
            calls.add(reminder(Reminder.Kind.LATE, calls.size() + 1, at, calls.size() + 2));
        }
        return calls;
    }
}

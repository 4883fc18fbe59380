package id.lapor.sla;

import id.lapor.sla.TimeLimit.CalendarDays;
import id.lapor.sla.TimeLimit.ClockMinutes;
import id.lapor.sla.TimeLimit.WorkingDays;
import id.lapor.sla.TimeLimit.WorkingMinutes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a limit is over, in each kind of time. What was left when a pause began in time is left when it ends; one that
 * began too late moves nothing, since what is late stays late. Who was held on the last working day and goes on when the
 * office rests, has the next working day.
 */
final class Reckoning {

    private Reckoning() {}

    /** The first moment that is too late. */
    static Instant end(Instant start, TimeLimit limit, List<Pause> pauses, OfficeTime time) {
        if (limit instanceof WorkingDays days) {
            return workingDays(time.calendar().plus(time.dayOf(start), days.days()), pauses, time);
        }
        if (limit instanceof CalendarDays days) {
            return calendarDays(time.dayOf(start) + days.days(), pauses, time);
        }
        if (limit instanceof WorkingMinutes working) {
            Duration length = Duration.ofMinutes(working.minutes());
            return workingTime(time.calendar().plus(start, length, time.zone()), pauses, time);
        }
        return roundTheClock(start.plus(Duration.ofMinutes(((ClockMinutes) limit).minutes())), pauses);
    }

    /**
     * The first moment after a day that was granted.
     *
     * @param limit whose kind of time the pauses take
     * @param pauses those since it was granted
     */
    static Instant end(LocalDate granted, TimeLimit limit, List<Pause> pauses, OfficeTime time) {
        long last = granted.toEpochDay();
        if (limit instanceof WorkingDays) {
            return workingDays(last, pauses, time);
        }
        if (limit instanceof CalendarDays) {
            return calendarDays(last, pauses, time);
        }
        Instant end = time.endOf(last);
        return limit instanceof WorkingMinutes ? workingTime(end, pauses, time) : roundTheClock(end, pauses);
    }

    private static Instant workingDays(long first, List<Pause> pauses, OfficeTime time) {
        WorkingCalendar calendar = time.calendar();
        long due = first;
        long last = first;
        for (int i = 0; i < pauses.size(); i++) {
            long from = time.dayOf(pauses.get(i).from());
            if (from > last) {
                break;
            }
            long to = time.dayOf(pauses.get(i).to());
            int left = Math.max(0, calendar.between(from, due));
            if (left == 0 && to <= last) {
                continue;
            }
            due = calendar.plus(to, left);
            last = Math.max(first, calendar.plus(due - 1, 1));
        }
        return time.endOf(last);
    }

    private static Instant calendarDays(long first, List<Pause> pauses, OfficeTime time) {
        long due = first;
        for (Pause pause : pauses) {
            long from = time.dayOf(pause.from());
            if (from > due) {
                break;
            }
            due += time.dayOf(pause.to()) - from;
        }
        return time.endOf(due);
    }

    private static Instant workingTime(Instant first, List<Pause> pauses, OfficeTime time) {
        WorkingCalendar calendar = time.calendar();
        Instant due = first;
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(due)) {
                break;
            }
            due = calendar.plus(due, calendar.between(pause.from(), pause.to(), time.zone()), time.zone());
        }
        return due;
    }

    private static Instant roundTheClock(Instant first, List<Pause> pauses) {
        Instant due = first;
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(due)) {
                break;
            }
            due = due.plus(Duration.between(pause.from(), pause.to()));
        }
        return due;
    }

    /** How much of this kind of time lies between two moments: whole days, or whole minutes. */
    static long counted(Instant from, Instant to, TimeLimit limit, OfficeTime time) {
        if (limit instanceof WorkingDays) {
            return time.calendar().between(time.dayOf(from), time.dayOf(to));
        }
        if (limit instanceof CalendarDays) {
            return time.dayOf(to) - time.dayOf(from);
        }
        return limit instanceof WorkingMinutes
                ? time.calendar().between(from, to, time.zone()).toMinutes()
                : Duration.between(from, to).toMinutes();
    }
}

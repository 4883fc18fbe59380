package id.lapor.sla;

import id.lapor.sla.TimeLimit.CalendarDays;
import id.lapor.sla.TimeLimit.ClockMinutes;
import id.lapor.sla.TimeLimit.WorkingDays;
import id.lapor.sla.TimeLimit.WorkingMinutes;
import java.time.Duration;
import java.time.Instant;
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
            return workingDays(start, days.days(), pauses, time);
        }
        if (limit instanceof CalendarDays days) {
            return calendarDays(start, days.days(), pauses, time);
        }
        return limit instanceof WorkingMinutes working
                ? workingTime(start, Duration.ofMinutes(working.minutes()), pauses, time)
                : roundTheClock(start, Duration.ofMinutes(((ClockMinutes) limit).minutes()), pauses);
    }

    private static Instant workingDays(Instant start, int days, List<Pause> pauses, OfficeTime time) {
        WorkingCalendar calendar = time.calendar();
        long due = calendar.plus(time.dayOf(start), days);
        for (int i = 0; i < pauses.size(); i++) {
            long from = time.dayOf(pauses.get(i).from());
            if (from > workedFrom(due, calendar)) {
                break;
            }
            int left = Math.max(0, calendar.between(from, due));
            due = calendar.plus(time.dayOf(pauses.get(i).to()), left);
        }
        return time.endOf(workedFrom(due, calendar));
    }

    /** The day itself or, if the office rests on it, the next working day. */
    private static long workedFrom(long day, WorkingCalendar calendar) {
        return calendar.plus(day - 1, 1);
    }

    private static Instant calendarDays(Instant start, int days, List<Pause> pauses, OfficeTime time) {
        long due = time.dayOf(start) + days;
        for (Pause pause : pauses) {
            long from = time.dayOf(pause.from());
            if (from > due) {
                break;
            }
            due += time.dayOf(pause.to()) - from;
        }
        return time.endOf(due);
    }

    private static Instant workingTime(Instant start, Duration length, List<Pause> pauses, OfficeTime time) {
        WorkingCalendar calendar = time.calendar();
        Instant due = calendar.plus(start, length, time.zone());
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(due)) {
                break;
            }
            due = calendar.plus(due, calendar.between(pause.from(), pause.to(), time.zone()), time.zone());
        }
        return due;
    }

    private static Instant roundTheClock(Instant start, Duration length, List<Pause> pauses) {
        Instant due = start.plus(length);
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(due)) {
                break;
            }
            due = due.plus(Duration.between(pause.from(), pause.to()));
        }
        return due;
    }
}

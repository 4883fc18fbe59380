package id.lapor.sla;

import id.lapor.sla.TimeLimit.CalendarDays;
import id.lapor.sla.TimeLimit.ClockMinutes;
import id.lapor.sla.TimeLimit.WorkingDays;
import id.lapor.sla.TimeLimit.WorkingMinutes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Deadlines by walking from day to day or from minute to minute, with the calendar on the wall: slow, but plain. */
record SlowClock(OfficeHours hours, Set<LocalDate> daysOff, ZoneId zone) {

    Instant end(Instant start, TimeLimit limit, List<Pause> pauses) {
        if (limit instanceof WorkingDays days) {
            return midnightAfter(lastDay(dayOf(start), days.days(), this::isWorked, pauses));
        }
        if (limit instanceof CalendarDays days) {
            return midnightAfter(lastDay(dayOf(start), days.days(), day -> true, pauses));
        }
        return limit instanceof WorkingMinutes working
                ? moment(start, Duration.ofMinutes(working.minutes()), this::isOpen, pauses)
                : moment(start, Duration.ofMinutes(((ClockMinutes) limit).minutes()), moment -> true, pauses);
    }

    /** A day counts unless it was held since an earlier day; the last one is not over while it is held at its midnight. */
    private LocalDate lastDay(LocalDate start, int days, Predicate<LocalDate> counts, List<Pause> pauses) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= counts.test(day) && !isHeldSinceBefore(day, pauses) ? 1 : 0;
        }
        while (!counts.test(day) || isHeldAtMidnightAfter(day, pauses)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isHeldSinceBefore(LocalDate day, List<Pause> pauses) {
        return pauses.stream()
                .anyMatch(pause ->
                        dayOf(pause.from()).isBefore(day) && !dayOf(pause.to()).isBefore(day));
    }

    private boolean isHeldAtMidnightAfter(LocalDate day, List<Pause> pauses) {
        return isHeldSinceBefore(day.plusDays(1), pauses);
    }

    private Instant moment(Instant start, Duration limit, Predicate<LocalDateTime> counts, List<Pause> pauses) {
        Instant now = start;
        Duration left = limit;
        while (true) {
            Instant next = edgeAfter(now, pauses);
            if (!isHeld(now, pauses) && counts.test(LocalDateTime.ofInstant(now, zone))) {
                Duration passed = Duration.between(now, next);
                if (passed.compareTo(left) >= 0) {
                    return now.plus(left);
                }
                left = left.minus(passed);
            }
            now = next;
        }
    }

    /** The next full minute, or where a pause begins or ends before it. */
    private static Instant edgeAfter(Instant now, List<Pause> pauses) {
        Instant edge = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        for (Pause pause : pauses) {
            for (Instant end : List.of(pause.from(), pause.to())) {
                edge = end.isAfter(now) && end.isBefore(edge) ? end : edge;
            }
        }
        return edge;
    }

    private static boolean isHeld(Instant now, List<Pause> pauses) {
        for (Pause pause : pauses) {
            if (!now.isBefore(pause.from()) && now.isBefore(pause.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorked(LocalDate day) {
        return !daysOff.contains(day) && !hours.of(day.getDayOfWeek()).isEmpty();
    }

    private boolean isOpen(LocalDateTime moment) {
        if (daysOff.contains(moment.toLocalDate())) {
            return false;
        }
        LocalTime time = moment.toLocalTime();
        for (OfficeHours.Span span : hours.of(moment.getDayOfWeek())) {
            if (!time.isBefore(span.from()) && time.isBefore(span.to())) {
                return true;
            }
        }
        return false;
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}

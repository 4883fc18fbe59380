package id.lapor.sla;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When an office works: its hours on the days of the week that are no days off. Counting is arithmetic on sums computed
 * once, so that a list of a million reports can be coloured. Knows the years 1970 to 2049.
 */
public final class WorkingCalendar {

    static final LocalDate FIRST = LocalDate.EPOCH;
    static final LocalDate LAST = LocalDate.of(2049, 12, 31);

    private static final int DAYS = Math.toIntExact(LAST.toEpochDay()) + 1;
    private static final long MICROS_OF_MINUTE = 60_000_000L;

    private final Holidays holidays;
    private final OfficeHours hours;
    private final WorkedTime worked;
    private final ProvisionalDays provisional;

    /** The office hours that most regions publish. */
    public WorkingCalendar(Holidays holidays) {
        this(holidays, OfficeHours.common());
    }

    public WorkingCalendar(Holidays holidays, OfficeHours hours) {
        this(
                holidays,
                hours,
                WorkedWeeks.of(DAYS, holidays, hours),
                new ProvisionalDays(FIRST, LAST, holidays.decreedYears()));
    }

    private WorkingCalendar(Holidays holidays, OfficeHours hours, WorkedTime worked, ProvisionalDays provisional) {
        this.holidays = holidays;
        this.hours = hours;
        this.worked = worked;
        this.provisional = provisional;
    }

    /** The same with other days off as well, in a little memory beside this one's. */
    WorkingCalendar with(Holidays more) {
        Holidays all = holidays.and(more);
        if (!all.decreedYears().equals(holidays.decreedYears())
                || !all.daysOff().containsAll(holidays.daysOff())) {
            return new WorkingCalendar(all, hours);
        }
        IntStream off = more.daysOff().stream().mapToInt(day -> (int) day.toEpochDay());
        return new WorkingCalendar(all, hours, new WorkedLess(worked, off), provisional);
    }

    public Holidays holidays() {
        return holidays;
    }

    public OfficeHours hours() {
        return hours;
    }

    public boolean isWorkingDay(LocalDate date) {
        return !spansOf(date).isEmpty();
    }

    /**
     * The {@code count}-th working day after {@code start}; the start day itself does not count.
     *
     * @throws IllegalArgumentException when {@code count} is negative or the days lie outside 1970 to 2049
     */
    public LocalDate plus(LocalDate start, int count) {
        return LocalDate.ofEpochDay(plus(start.toEpochDay(), count));
    }

    long plus(long start, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forward, not by " + count);
        }
        int before = worked.days(indexOf(start));
        if (count == 0) {
            return start;
        }
        if (count > worked.allDays() - before) {
            throw outside(LAST.plusDays(1));
        }
        return worked.dayOf(before + count);
    }

    /**
     * The working days after {@code start} up to and including {@code end}; negative when {@code end} is earlier.
     *
     * @throws IllegalArgumentException when a day lies outside 1970 to 2049
     */
    public int between(LocalDate start, LocalDate end) {
        return between(start.toEpochDay(), end.toEpochDay());
    }

    int between(long start, long end) {
        return worked.days(indexOf(end)) - worked.days(indexOf(start));
    }

    /**
     * The first moment by which the office worked that long since {@code start}.
     *
     * @throws IllegalArgumentException when {@code time} is negative or the days lie outside 1970 to 2049
     */
    public Instant plus(Instant start, Duration time, ZoneId zone) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Working time is counted forward, not by " + time);
        }
        if (time.isZero()) {
            return start;
        }
        long total = workedUpTo(LocalDateTime.ofInstant(start, zone)) + micros(time);
        int day = firstDayWith(total);
        long left = total - minutesBefore(day) * MICROS_OF_MINUTE;
        LocalDate date = LocalDate.ofEpochDay(day);
        for (OfficeHours.Span span : spansOf(date)) {
            long length = (span.last() - span.first()) * MICROS_OF_MINUTE;
            if (left <= length) {
                LocalDateTime end = date.atTime(span.from()).plus(left, ChronoUnit.MICROS);
                return end.atZone(zone).toInstant();
            }
            left -= length;
        }
        throw new IllegalStateException("The sums of " + date + " do not fit its hours");
    }

    /**
     * How long the office works between two moments, in microseconds; negative when {@code end} is earlier.
     *
     * @throws IllegalArgumentException when a day lies outside 1970 to 2049
     */
    public Duration between(Instant start, Instant end, ZoneId zone) {
        long meanwhile =
                workedUpTo(LocalDateTime.ofInstant(end, zone)) - workedUpTo(LocalDateTime.ofInstant(start, zone));
        return Duration.of(meanwhile, ChronoUnit.MICROS);
    }

    /** Whether the office is open at this moment. */
    public boolean isOpen(Instant moment, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        return spansOf(local.toLocalDate()).stream().anyMatch(span -> span.holds(local.toLocalTime()));
    }

    /**
     * This moment, if the office is open then, or else the next at which it opens.
     *
     * @throws IllegalArgumentException when that is after 2049
     */
    public Instant open(Instant moment, ZoneId zone) {
        if (isOpen(moment, zone)) {
            return moment;
        }
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        LocalDate date = local.toLocalDate();
        LocalTime from = local.toLocalTime();
        while (true) {
            for (OfficeHours.Span span : spansOf(date)) {
                if (!span.from().isBefore(from)) {
                    return date.atTime(span.from()).atZone(zone).toInstant();
                }
            }
            date = LocalDate.ofEpochDay(plus(date.toEpochDay(), 1));
            from = LocalTime.MIN;
        }
    }

    /**
     * Whether a span, both days included, touches a year whose days off are not decreed yet.
     *
     * @throws IllegalArgumentException when a day lies outside 1970 to 2049
     */
    public boolean isProvisional(LocalDate start, LocalDate end) {
        return isProvisional(start.toEpochDay(), end.toEpochDay());
    }

    boolean isProvisional(long start, long end) {
        return provisional.areBetween(indexOf(start), indexOf(end));
    }

    private long workedUpTo(LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        long micros = minutesBefore(indexOf(date.toEpochDay())) * MICROS_OF_MINUTE;
        long time = moment.toLocalTime().toNanoOfDay() / 1_000;
        for (OfficeHours.Span span : spansOf(date)) {
            long from = span.first() * MICROS_OF_MINUTE;
            long to = span.last() * MICROS_OF_MINUTE;
            micros += Math.max(0, Math.min(time, to) - from);
        }
        return micros;
    }

    private long minutesBefore(int day) {
        return day == 0 ? 0 : worked.minutes(day - 1);
    }

    private int firstDayWith(long micros) {
        int minutes = Math.toIntExact(LongMath.divide(micros, MICROS_OF_MINUTE, RoundingMode.CEILING));
        if (minutes > worked.minutes(DAYS - 1)) {
            throw outside(LAST.plusDays(1));
        }
        return worked.dayWith(minutes, DAYS - 1);
    }

    private static long micros(Duration time) {
        if (time.toDays() > DAYS) {
            throw outside(LAST.plusDays(1));
        }
        return Math.addExact(Math.multiplyExact(time.toSeconds(), 1_000_000L), time.toNanosPart() / 1_000);
    }

    private List<OfficeHours.Span> spansOf(LocalDate date) {
        return holidays.daysOff().contains(date) ? List.of() : hours.of(date.getDayOfWeek());
    }

    private static int indexOf(long epochDay) {
        if (epochDay < 0 || epochDay >= DAYS) {
            throw outside(LocalDate.ofEpochDay(epochDay));
        }
        return (int) epochDay;
    }

    private static IllegalArgumentException outside(LocalDate date) {
        return new IllegalArgumentException(
                "Working days are known from " + FIRST + " to " + LAST + ", but this touches " + date);
    }
}

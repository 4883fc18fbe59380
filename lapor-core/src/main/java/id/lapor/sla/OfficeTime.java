package id.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The time of one office: when it works, and where its day ends. */
public final class OfficeTime {

    private static final long DAY = 86_400;
    private static final Map<ZoneId, Steady> STEADY = new ConcurrentHashMap<>();

    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final Steady steady;

    /** Since when, in seconds since 1970, a zone has had the same offset for ever; never where clocks are put forward. */
    private record Steady(long since, int offset) {

        static Steady of(ZoneId zone) {
            ZoneRules rules = zone.getRules();
            if (!rules.getTransitionRules().isEmpty()) {
                return new Steady(Long.MAX_VALUE, 0);
            }
            List<ZoneOffsetTransition> changes = rules.getTransitions();
            long last = changes.isEmpty()
                    ? Long.MIN_VALUE
                    : changes.get(changes.size() - 1).toEpochSecond();
            return new Steady(
                    last,
                    rules.getOffset(LocalDate.of(2049, 12, 31).atStartOfDay()).getTotalSeconds());
        }
    }

    /**
     * @param calendar its working days and hours
     * @param zone WIB, WITA or WIT
     */
    public OfficeTime(WorkingCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
        this.steady = STEADY.computeIfAbsent(zone, Steady::of);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The first moment that is too late for what begins here at {@code start} and is never held. */
    public Instant end(Instant start, TimeLimit limit) {
        return Reckoning.end(start, limit, List.of(), this);
    }

    /** The day on which this moment is there, as days since 1970. */
    long dayOf(Instant moment) {
        return dayAt(moment.getEpochSecond());
    }

    /** The day that ends with this moment, or in which it lies. */
    long dayBefore(Instant moment) {
        return dayAt(moment.getEpochSecond() - (moment.getNano() == 0 ? 1 : 0));
    }

    private long dayAt(long second) {
        int offset = second >= steady.since
                ? steady.offset
                : zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        return Math.floorDiv(second + offset, DAY);
    }

    /** Midnight after that day: the first moment that is no longer part of it. */
    Instant endOf(long day) {
        long local = (day + 1) * DAY;
        if (local - steady.offset > steady.since && steady.since != Long.MAX_VALUE) {
            return Instant.ofEpochSecond(local - steady.offset);
        }
        ZoneOffset near = zone.getRules().getOffset(Instant.ofEpochSecond(local));
        Instant end = Instant.ofEpochSecond(local - near.getTotalSeconds());
        boolean plain = zone.getRules().getOffset(end).equals(near);
        return plain ? end : LocalDate.ofEpochDay(day + 1).atStartOfDay(zone).toInstant();
    }

    /** The last day that is wholly before {@code end}, or the day in which it lies. */
    LocalDate lastDayBefore(Instant end) {
        return LocalDate.ofEpochDay(dayBefore(end));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficeTime same && same.calendar.equals(calendar) && same.zone.equals(zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(calendar, zone);
    }

    @Override
    public String toString() {
        return "OfficeTime[" + zone + "]";
    }
}

package id.lapor.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time of one office: when it works, and where its day ends.
 *
 * @param calendar its working days and hours
 * @param zone WIB, WITA or WIT
 */
public record OfficeTime(WorkingCalendar calendar, ZoneId zone) {

    private static final long DAY = 86_400;

    /** The day on which this moment is there, as days since 1970. */
    long dayOf(Instant moment) {
        int offset = zone.getRules().getOffset(moment).getTotalSeconds();
        return Math.floorDiv(moment.getEpochSecond() + offset, DAY);
    }

    /** Midnight after that day: the first moment that is no longer part of it. */
    Instant endOf(long day) {
        long local = (day + 1) * DAY;
        ZoneOffset near = zone.getRules().getOffset(Instant.ofEpochSecond(local));
        Instant end = Instant.ofEpochSecond(local - near.getTotalSeconds());
        boolean plain = zone.getRules().getOffset(end).equals(near);
        return plain ? end : LocalDate.ofEpochDay(day + 1).atStartOfDay(zone).toInstant();
    }

    /** The last day that is wholly before {@code end}, or the day in which it lies. */
    LocalDate lastDayBefore(Instant end) {
        return LocalDate.ofEpochDay(dayOf(end.minusNanos(1)));
    }
}

package id.lapor.sla;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When an office is open: on each day of the week one or more spans, such as the hours before and behind a lunch break. A
 * day without any is no working day.
 *
 * @param week the spans of each day, in order; a day that is missing is not worked
 */
public record OfficeHours(Map<DayOfWeek, List<Span>> week) {

    private static final int MINUTES_OF_DAY = 24 * 60;

    /**
     * @param from the first minute that counts
     * @param to the first minute that counts no more; later than {@code from}, or midnight for the end of the day
     */
    public record Span(LocalTime from, LocalTime to) {

        public Span {
            boolean untilMidnight = to.equals(LocalTime.MIDNIGHT);
            if (!from.isBefore(to) && !untilMidnight) {
                throw new IllegalArgumentException(
                        "Office hours end after they begin, but these are from " + from + " to " + to);
            }
            if (from.getSecond() + from.getNano() + to.getSecond() + to.getNano() != 0) {
                throw new IllegalArgumentException("Office hours begin and end with a minute: " + from + "-" + to);
            }
        }

        int first() {
            return from.getHour() * 60 + from.getMinute();
        }

        int last() {
            int minute = to.getHour() * 60 + to.getMinute();
            return minute == 0 ? MINUTES_OF_DAY : minute;
        }

        boolean holds(LocalTime time) {
            int minute = time.getHour() * 60 + time.getMinute();
            return first() <= minute && minute < last();
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    /**
     * @throws IllegalArgumentException when spans of a day overlap, or no day is worked
     */
    public OfficeHours {
        Map<DayOfWeek, List<Span>> sorted = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                sorted.put(day, inOrder(day, spans));
            }
        });
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("An office is open on at least one day of the week");
        }
        week = Maps.immutableEnumMap(sorted);
    }

    /** Monday to Friday 08:00 to 16:00 with an hour for lunch: what most regions publish; replace it by your own. */
    public static OfficeHours common() {
        return mondayToFriday("08:00-12:00", "13:00-16:00");
    }

    /**
     * The same on five days.
     *
     * @param spans such as {@code 08:00-12:00}
     */
    public static OfficeHours mondayToFriday(String... spans) {
        List<Span> day =
                ImmutableList.copyOf(spans).stream().map(OfficeHours::span).toList();
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                week.put(each, day);
            }
        }
        return new OfficeHours(week);
    }

    /**
     * Hours as configuration writes them: spans such as {@code 08:00-12:00} by day of the week.
     *
     * @throws IllegalArgumentException when one is malformed, or no day is worked
     */
    public static OfficeHours parse(Map<DayOfWeek, List<String>> week) {
        Map<DayOfWeek, List<Span>> spans = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, texts) ->
                spans.put(day, texts.stream().map(OfficeHours::span).toList()));
        return new OfficeHours(spans);
    }

    /** The same with other hours on one day; without any, the day is not worked. */
    public OfficeHours on(DayOfWeek day, String... spans) {
        Map<DayOfWeek, List<Span>> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(week);
        changed.put(
                day, ImmutableList.copyOf(spans).stream().map(OfficeHours::span).toList());
        return new OfficeHours(changed);
    }

    /** The days of the week on which the office is open. */
    public Set<DayOfWeek> days() {
        return week.keySet();
    }

    /** The spans of a day, in order; none where it is not worked. */
    public List<Span> of(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    private static Span span(String text) {
        String[] ends = text.split("-", -1);
        try {
            if (ends.length == 2) {
                return new Span(LocalTime.parse(ends[0].strip()), end(ends[1].strip()));
            }
        } catch (DateTimeException malformed) {
            throw malformed(text);
        }
        throw malformed(text);
    }

    private static LocalTime end(String text) {
        if (text.equals("00:00")) {
            throw new IllegalArgumentException("Office hours that last until midnight end at 24:00, not at 00:00");
        }
        return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }

    /** Without a cause: that one would repeat the text at length. */
    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                "Office hours are written like 08:00-12:00, not " + TimeLimit.Spelling.shown(text));
    }

    private static List<Span> inOrder(DayOfWeek day, List<Span> spans) {
        List<Span> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(Span::from), spans);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).first() < sorted.get(i - 1).last()) {
                throw new IllegalArgumentException(
                        "Office hours on " + day + " overlap: " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return sorted;
    }
}

package id.lapor.sla;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a deadline is when it is, so that an officer can check it with a calendar on the wall.
 *
 * @param from the day the clock started
 * @param limit how long it may take
 * @param daysOff spans of days off that were left out, weekends beside them included; only where working time counts
 * @param held spans in which it was held, as days
 * @param extendedTo the day until which more time was granted; {@code null} when none was
 * @param until the last minute of the due day; where that is no whole day, the moment before which it is in time
 */
public record Explanation(
        LocalDate from,
        TimeLimit limit,
        List<Span> daysOff,
        List<Span> held,
        @Nullable LocalDate extendedTo,
        ZonedDateTime until) {

    /** Days from the first to the last. */
    public record Span(LocalDate from, LocalDate to) {}

    public Explanation {
        daysOff = ImmutableList.copyOf(daysOff);
        held = ImmutableList.copyOf(held);
    }

    public static Explanation of(Deadline deadline) {
        OfficeTime time = deadline.time();
        ZoneId zone = time.zone();
        LocalDate from = LocalDate.ofInstant(deadline.startedAt(), zone);
        boolean wholeDays = Due.of(deadline).wholeDay();
        Instant last = wholeDays ? deadline.dueAt().minusSeconds(60) : deadline.dueAt();
        boolean working = deadline.limit() instanceof TimeLimit.WorkingDays
                || deadline.limit() instanceof TimeLimit.WorkingMinutes;
        return new Explanation(
                from,
                deadline.limit(),
                working ? daysOff(time.calendar(), from, deadline.dueOn()) : List.of(),
                deadline.pauses().stream()
                        .map(pause -> new Span(
                                LocalDate.ofInstant(pause.from(), zone), LocalDate.ofInstant(pause.to(), zone)))
                        .toList(),
                deadline.extendedTo(),
                last.atZone(zone));
    }

    /** Spans without work that hold more than a weekend. */
    private static List<Span> daysOff(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        List<Span> spans = new ArrayList<>();
        LocalDate begin = null;
        boolean holiday = false;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                if (begin != null && holiday) {
                    spans.add(new Span(begin, day.minusDays(1)));
                }
                begin = null;
                holiday = false;
            } else {
                begin = begin == null ? day : begin;
                holiday |= calendar.hours().days().contains(day.getDayOfWeek());
            }
        }
        return spans;
    }

    /** In one line, e.g. "mulai 17 Mar, 3 hari kerja, libur 18-24 Mar: sampai Jumat, 27 Mar 2026 23.59 WIB". */
    public String sentence(Locale locale) {
        Locale words = locale.getLanguage().equals("en") ? Locale.ENGLISH : Wording.INDONESIAN;
        Stream<String> parts = Stream.of(
                        Stream.of(Wording.sentence("explain.from", locale, day(from, words)), limit.words(locale)),
                        daysOff.stream().map(span -> Wording.sentence("explain.off", locale, days(span, words))),
                        held.stream().map(span -> Wording.sentence("explain.held", locale, days(span, words))),
                        Stream.ofNullable(extendedTo)
                                .map(day -> Wording.sentence("explain.extended", locale, day(day, words))))
                .flatMap(part -> part);
        return Wording.sentence(
                "explain.until",
                locale,
                parts.collect(Collectors.joining(", ")),
                DateTimeFormatter.ofPattern("EEEE, d MMM yyyy", words).format(until),
                DateTimeFormatter.ofPattern(words == Locale.ENGLISH ? "HH:mm zzz" : "HH.mm zzz", words)
                        .format(until));
    }

    private static String days(Span span, Locale words) {
        boolean one = span.from().equals(span.to());
        boolean sameMonth = span.from().getMonth() == span.to().getMonth();
        String last = day(span.to(), words);
        String first = sameMonth ? Integer.toString(span.from().getDayOfMonth()) : day(span.from(), words);
        return one ? last : first + "–" + last;
    }

    private static String day(LocalDate day, Locale words) {
        return DateTimeFormatter.ofPattern("d MMM", words).format(day);
    }
}

package id.lapor.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Offices, moments of 2026, limits and pauses, at random. */
record OfficeDice(Random random) {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** Half of them usual hours with a lunch break; the others up to three spans a day, on two to seven days. */
    OfficeHours hours() {
        if (random.nextBoolean()) {
            OfficeHours usual = OfficeHours.common();
            return random.nextBoolean() ? usual : usual.on(DayOfWeek.SATURDAY, "08:00-12:30");
        }
        Map<DayOfWeek, List<OfficeHours.Span>> week = new EnumMap<>(DayOfWeek.class);
        while (week.size() < 2) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (random.nextInt(7) < 5) {
                    week.put(day, spans());
                }
            }
        }
        return new OfficeHours(week);
    }

    private List<OfficeHours.Span> spans() {
        int grid = random.nextBoolean() ? 30 : 1;
        TreeSet<Integer> ends = new TreeSet<>();
        for (int wanted = 2 * (1 + random.nextInt(3)); ends.size() < wanted; ) {
            ends.add(random.nextInt(1440 / grid) * grid);
        }
        List<Integer> inOrder = List.copyOf(ends);
        boolean touching = random.nextInt(5) == 0;
        List<OfficeHours.Span> spans = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i += touching ? 1 : 2) {
            spans.add(new OfficeHours.Span(clock(inOrder.get(i - 1)), clock(inOrder.get(i))));
        }
        return spans;
    }

    private static LocalTime clock(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    /** Up to forty single days and one long leave. */
    Set<LocalDate> daysOff() {
        Set<LocalDate> days = new TreeSet<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            days.add(NEW_YEAR.plusDays(random.nextInt(500)));
        }
        LocalDate leave = NEW_YEAR.plusDays(random.nextInt(365));
        for (int i = random.nextInt(9); i > 0; i--) {
            days.add(leave.plusDays(i));
        }
        return days;
    }

    /** Often on the hour or at midnight, where mistakes live. */
    Instant start(ZoneId zone) {
        LocalDate day = NEW_YEAR.plusDays(random.nextInt(365));
        return switch (random.nextInt(4)) {
            case 0 -> day.atTime(random.nextInt(24), 0).atZone(zone).toInstant();
            case 1 -> day.atStartOfDay(zone).toInstant();
            default ->
                day.atTime(clock(random.nextInt(1440)))
                        .atZone(zone)
                        .toInstant()
                        .plusNanos(random.nextInt(3) * 1_000L * random.nextInt(60_000_000));
        };
    }

    TimeLimit limit(OfficeHours hours) {
        return switch (random.nextInt(4)) {
            case 0 -> TimeLimit.workingTime(time(most(hours)));
            case 1 -> TimeLimit.roundTheClock(time(40 * 60));
            default -> limitInDays();
        };
    }

    /** Often whole hours: these end where a span ends. */
    private Duration time(int most) {
        return most > 60 && random.nextBoolean()
                ? Duration.ofHours(1 + random.nextInt(most / 60))
                : Duration.ofMinutes(1 + random.nextInt(most));
    }

    /** Forty hours, but no more than four weeks of an office that is hardly open. */
    private static int most(OfficeHours hours) {
        int week = hours.week().values().stream()
                .flatMap(List::stream)
                .mapToInt(span -> (int) Duration.between(span.from(), span.to()).toMinutes())
                .sum();
        return Math.min(40 * 60, 4 * week);
    }

    TimeLimit limitInDays() {
        int days = 1 + random.nextInt(random.nextBoolean() ? 3 : 30);
        return random.nextInt(3) == 0 ? TimeLimit.calendarDays(days) : TimeLimit.workingDays(days);
    }

    /** Up to four, in order: some touch, some last no time, some begin when it is too late. */
    List<Pause> pauses(Instant start) {
        List<Pause> pauses = new ArrayList<>();
        Instant from = start;
        for (int i = random.nextInt(5); i > 0; i--) {
            from = from.plus(length());
            Instant to = from.plus(length());
            pauses.add(new Pause(from, to));
            from = to;
        }
        return pauses;
    }

    Duration length() {
        return switch (random.nextInt(5)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofMinutes(random.nextInt(90));
            case 2 -> Duration.ofDays(random.nextInt(4));
            case 3 -> Duration.ofSeconds(random.nextInt(36 * 3600));
            default -> Duration.ofMinutes(random.nextInt(7 * 1440));
        };
    }
}

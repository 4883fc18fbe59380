package id.lapor.testkit.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Since when: the day of the event and the words for it agree with each other and with the hour of writing. */
final class Timing {

    /** Not from the JDK's locale data, which changes. */
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private static final int PERCENT_OF_LASTING_WITH_A_DATE = 25;

    /** The hour from which on an office's day can be told. */
    private static final int CLOSING = 15;

    private Timing() {}

    /** Tells the facts of time; the day of the event, or nothing when it lasts since nobody knows when. */
    static @Nullable LocalDate tell(
            Telling telling, Topic topic, @Nullable Incident incident, ZonedDateTime at, Dice dice) {
        telling.fact("waktu", greeting(at.getHour()));
        if (incident != null) {
            telling.fact("pukul", incident.second() / 3600 + "." + twoDigits(incident.second() % 3600 / 600 * 10));
            return dated(telling, "kapan-hujan", at.toLocalDate());
        }
        return switch (topic.when()) {
            case TIMELESS -> null;
            case LASTING -> lasting(telling, at.toLocalDate(), dice);
            case EVENT -> event(telling, at, at.toLocalDate().minusDays(dice.between(0, topic.oldest())));
            case OFFICE_EVENT -> event(telling, at, lastOpen(at, dice.between(0, topic.oldest())));
        };
    }

    private static @Nullable LocalDate lasting(Telling telling, LocalDate today, Dice dice) {
        if (dice.percent(PERCENT_OF_LASTING_WITH_A_DATE)) {
            return dated(telling, "kapan-tanggal", today.minusDays(dice.between(3, 25)));
        }
        telling.fact("kapan", telling.say("kapan-lama"));
        return null;
    }

    private static LocalDate event(Telling telling, ZonedDateTime at, LocalDate day) {
        long age = day.until(at.toLocalDate(), ChronoUnit.DAYS);
        String list = age == 0 ? partOfDay(at.getHour()) : age == 1 ? "kemarin" : "lalu";
        return dated(telling, "kapan-" + list, day);
    }

    /** The last day on which offices were open, at least so many days ago; in the morning nothing has happened yet. */
    private static LocalDate lastOpen(ZonedDateTime at, int age) {
        LocalDate day = at.toLocalDate().minusDays(at.getHour() < CLOSING ? Math.max(1, age) : age);
        int overdue = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        return day.minusDays(overdue);
    }

    private static LocalDate dated(Telling telling, String list, LocalDate day) {
        telling.fact("hari", DAYS.get(day.getDayOfWeek().getValue() - 1));
        telling.fact("tanggal", day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1));
        telling.fact("kapan", telling.say(list));
        return day;
    }

    private static String partOfDay(int hour) {
        if (hour < 4) {
            return "dini";
        }
        return hour < 11 ? "pagi" : hour < 15 ? "siang" : hour < 19 ? "sore" : "malam";
    }

    private static String greeting(int hour) {
        String part = partOfDay(hour);
        return part.equals("dini") ? "malam" : part;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

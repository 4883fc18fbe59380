package id.lapor.sla;

import id.lapor.kernel.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take, in one kind of time. The kinds never mix: a working day is no 24 hours, and no text can be
 * read as another kind than it says.
 */
public sealed interface TimeLimit {

    /** The longest that is accepted of any kind: ten years. */
    int MOST_DAYS = 3_650;

    /**
     * Whole days on which the office works; the day it starts on does not count, and the last one is in time until it
     * ends.
     *
     * @param days 1 to 3,650
     */
    record WorkingDays(int days) implements TimeLimit {
        public WorkingDays {
            requireDays(days);
        }

        @Override
        public WorkingDays part(double fraction) {
            return new WorkingDays(ceiling(days, fraction));
        }

        @Override
        public String toString() {
            return days + (days == 1 ? " working day" : " working days");
        }
    }

    /**
     * Whole days of the calendar, days off included; counted like working days.
     *
     * @param days 1 to 3,650
     */
    record CalendarDays(int days) implements TimeLimit {
        public CalendarDays {
            requireDays(days);
        }

        @Override
        public CalendarDays part(double fraction) {
            return new CalendarDays(ceiling(days, fraction));
        }

        @Override
        public String toString() {
            return days + (days == 1 ? " calendar day" : " calendar days");
        }
    }

    /**
     * Time in which the office is open; it counts from the very moment.
     *
     * @param minutes 1 to 5,256,000
     */
    record WorkingMinutes(int minutes) implements TimeLimit {
        public WorkingMinutes {
            requireMinutes(minutes);
        }

        @Override
        public WorkingMinutes part(double fraction) {
            return new WorkingMinutes(ceiling(minutes, fraction));
        }

        @Override
        public String toString() {
            return time(minutes, "working ");
        }
    }

    /**
     * Time round the clock, day and night; it counts from the very moment.
     *
     * @param minutes 1 to 5,256,000
     */
    record ClockMinutes(int minutes) implements TimeLimit {
        public ClockMinutes {
            requireMinutes(minutes);
        }

        @Override
        public ClockMinutes part(double fraction) {
            return new ClockMinutes(ceiling(minutes, fraction));
        }

        @Override
        public String toString() {
            return time(minutes, "");
        }
    }

    /**
     * The first part of it, rounded up to whole days or minutes: half of three working days are two.
     *
     * @param fraction more than 0, at most 1
     */
    TimeLimit part(double fraction);

    /** What people read: "3 hari kerja". */
    default String words(Locale locale) {
        if (this instanceof WorkingDays working) {
            return Wording.sentence("limit.workingDays", locale, working.days());
        }
        if (this instanceof CalendarDays calendar) {
            return Wording.sentence("limit.calendarDays", locale, calendar.days());
        }
        boolean working = this instanceof WorkingMinutes;
        int minutes = this instanceof WorkingMinutes office ? office.minutes() : ((ClockMinutes) this).minutes();
        boolean hours = minutes % 60 == 0;
        String code = (working ? "limit.working" : "limit.")
                + (working ? hours ? "Hours" : "Minutes" : hours ? "hours" : "minutes");
        return Wording.sentence(code, locale, hours ? minutes / 60 : minutes);
    }

    /** As much of the same kind of time. */
    default TimeLimit of(int amount) {
        if (this instanceof WorkingDays) {
            return new WorkingDays(amount);
        }
        if (this instanceof CalendarDays) {
            return new CalendarDays(amount);
        }
        return this instanceof WorkingMinutes ? new WorkingMinutes(amount) : new ClockMinutes(amount);
    }

    /** Whether it counts whole days, and ends with one. */
    default boolean isInDays() {
        return this instanceof WorkingDays || this instanceof CalendarDays;
    }

    static TimeLimit workingDays(int days) {
        return new WorkingDays(days);
    }

    static TimeLimit calendarDays(int days) {
        return new CalendarDays(days);
    }

    /**
     * @param time whole minutes
     */
    static TimeLimit workingTime(Duration time) {
        return new WorkingMinutes(minutes(time));
    }

    /**
     * @param time whole minutes
     */
    static TimeLimit roundTheClock(Duration time) {
        return new ClockMinutes(minutes(time));
    }

    /**
     * Reads what {@code toString} writes, such as {@code 3 working days}, {@code 30 calendar days}, {@code 8 working
     * hours}, {@code 90 working minutes}, {@code 72 hours} or {@code 20 minutes}.
     *
     * @throws IllegalArgumentException for everything else; "days" without a kind and ISO durations such as {@code P1D}
     *     too, since one of these days would be read as 24 hours
     */
    static TimeLimit parse(String text) {
        Matcher matcher = Spelling.LIMIT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + Spelling.shown(text) + "' is no time limit: write it like"
                    + " 3 working days, 30 calendar days, 8 working hours or 20 minutes");
        }
        int amount = Integer.parseInt(matcher.group("amount"));
        return switch (matcher.group("kind")) {
            case "working day" -> new WorkingDays(amount);
            case "calendar day" -> new CalendarDays(amount);
            case "working hour" -> new WorkingMinutes(Math.multiplyExact(amount, 60));
            case "working minute" -> new WorkingMinutes(amount);
            case "hour" -> new ClockMinutes(Math.multiplyExact(amount, 60));
            default -> new ClockMinutes(amount);
        };
    }

    private static void requireDays(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("A time limit has 1 to " + MOST_DAYS + " days, not " + days);
        }
    }

    private static void requireMinutes(long minutes) {
        int most = MOST_DAYS * 24 * 60;
        if (minutes < 1 || minutes > most) {
            throw new IllegalArgumentException("A time limit has 1 to " + most + " minutes, not " + minutes);
        }
    }

    private static int minutes(Duration time) {
        if (time.toSecondsPart() != 0 || time.toNanosPart() != 0) {
            throw new IllegalArgumentException("A time limit has whole minutes, not " + time);
        }
        requireMinutes(time.toMinutes());
        return (int) time.toMinutes();
    }

    private static int ceiling(int whole, double fraction) {
        if (!(fraction > 0 && fraction <= 1)) {
            throw new IllegalArgumentException("A part of a time limit is more than 0 and at most 1, not " + fraction);
        }
        return BigDecimal.valueOf(fraction)
                .multiply(BigDecimal.valueOf(whole))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static String time(int minutes, String kind) {
        boolean hours = minutes % 60 == 0;
        int amount = hours ? minutes / 60 : minutes;
        return amount + " " + kind + (hours ? "hour" : "minute") + (amount == 1 ? "" : "s");
    }

    /** How limits are written. */
    final class Spelling {

        private static final Pattern LIMIT = Pattern.compile(
                "(?<amount>[0-9]{1,7}) +(?<kind>working day|calendar day|working hour|working minute|hour|minute)s?");

        private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
        private static final int SHOWN = 40;

        private Spelling() {}

        /** How it begins, without what cannot be seen or would disturb the line it stands in. */
        static String shown(String text) {
            boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
            String begin = isLong ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "..." : text;
            return UNSEEN.matcher(begin).replaceAll("?");
        }
    }
}

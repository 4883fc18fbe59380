package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get wrong is refused with what to write instead, and never repeated at length. */
class TimeInputTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int MOST = 40;

    private final WorkingCalendar calendar = new WorkingCalendar(Holidays.indonesia());

    @Property
    void aLimitIsReadAsItWasWritten(@ForAll("limits") TimeLimit limit) {
        assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1D",
                "PT24H",
                "3 days",
                "3 day",
                "3 hari kerja",
                "",
                " ",
                "3",
                "working days",
                "-3 working days",
                "3.5 working hours",
                "3,5 working hours",
                "3working days",
                "1e3 hours",
                "٣ working days",
                "3 hours 20 minutes",
                "99999999 hours",
                "3 working\ndays"
            })
    void whatIsNoLimitIsToldHowToWriteOne(String text) {
        assertThatThrownBy(() -> TimeLimit.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write it like 3 working days, 30 calendar days, 8 working hours or 20 minutes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0 working days", "3651 calendar days", "0 minutes", "87601 hours", "9999999 working hours"})
    void aLimitOutOfBoundsIsToldTheBounds(String text) {
        assertThatThrownBy(() -> TimeLimit.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A time limit has 1 to ");
    }

    @Test
    void aNegativeEmptyOrEndlessLimitIsRefused() {
        for (int days : new int[] {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            refuses(() -> TimeLimit.workingDays(days), "1 to 3650 days");
            refuses(() -> TimeLimit.calendarDays(days), "1 to 3650 days");
        }
        for (Duration time :
                List.of(Duration.ZERO, Duration.ofMinutes(-1), Duration.ofSeconds(Long.MAX_VALUE / 60 * 60))) {
            refuses(() -> TimeLimit.workingTime(time), "1 to 5256000 minutes");
            refuses(() -> TimeLimit.roundTheClock(time), "1 to 5256000 minutes");
        }
        refuses(() -> TimeLimit.roundTheClock(Duration.ofSeconds(90)), "whole minutes");
        refuses(() -> TimeLimit.workingDays(3).part(0), "more than 0");
        refuses(() -> TimeLimit.workingDays(3).part(Double.NaN), "more than 0");
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void noMessageRepeatsMoreThanFortyCharactersOrAnyThatControl(String text) {
        assertThat(message(() -> TimeLimit.parse(text))).satisfies(message -> isShortAndPlain(message, text));
        assertThat(message(() -> OfficeHours.mondayToFriday(text)))
                .satisfies(message -> isShortAndPlain(message, text));
        assertThat(message(() -> OfficeHours.mondayToFriday(text + "-" + text)))
                .satisfies(message -> isShortAndPlain(message, text));
    }

    static List<String> nasty() {
        return List.of(
                "z".repeat(10_000_000),
                "1" + " ".repeat(1_000_000) + "z",
                "7 working\u0000 days\u001b[31m",
                "7\u0085\u2028\u202e working days",
                "\ud83d\ude00".repeat(60),
                "z" + "\ud83d\ude00".repeat(60),
                "\ud83d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "08:00",
                "8-12",
                "08.00-12.00",
                "08:00-24:01",
                "25:00-26:00",
                "08:00-12:00-13:00",
                "08:00–12:00"
            })
    void whatAreNoOfficeHoursIsToldHowToWriteThem(String text) {
        refuses(() -> OfficeHours.mondayToFriday(text), "Office hours are written like 08:00-12:00");
        refuses(
                () -> OfficeHours.parse(Map.of(DayOfWeek.MONDAY, List.of(text))),
                "Office hours are written like 08:00-12:00");
    }

    @Test
    void officeHoursThatRunBackwardsOverlapOrNeverComeAreRefused() {
        refuses(() -> OfficeHours.mondayToFriday("12:00-08:00"), "end after they begin");
        refuses(() -> OfficeHours.mondayToFriday("08:00-08:00"), "end after they begin");
        refuses(() -> OfficeHours.mondayToFriday("08:00-00:00"), "24:00");
        refuses(() -> OfficeHours.mondayToFriday("08:00:30-12:00"), "begin and end with a minute");
        refuses(
                () -> OfficeHours.mondayToFriday("08:00-12:00", "11:59-16:00"),
                "MONDAY overlap: 08:00-12:00 and 11:59-16:00");
        refuses(() -> OfficeHours.mondayToFriday("13:00-14:00", "08:00-16:00"), "overlap");
        refuses(OfficeHours::mondayToFriday, "at least one day");
        refuses(() -> new OfficeHours(Map.of(DayOfWeek.FRIDAY, List.of())), "at least one day");
        refuses(() -> new OfficeHours.Span(LocalTime.NOON, LocalTime.NOON), "end after they begin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31", "2050-01-01", "-999999999-01-01", "+999999999-12-31"})
    void daysThatNobodyKnowsAreNotCounted(LocalDate day) {
        String known = "Working days are known from 1970-01-01 to 2049-12-31, but this touches " + day;
        LocalDate within = LocalDate.of(2026, 1, 1);
        refuses(() -> calendar.plus(day, 3), known);
        refuses(() -> calendar.plus(day, 0), known);
        refuses(() -> calendar.between(day, within), known);
        refuses(() -> calendar.between(within, day), known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1969-12-31T16:59:59Z", "2049-12-31T17:00:00Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void momentsThatNobodyKnowsAreNotCounted(String text) {
        Instant moment = Instant.parse(text);
        Instant within = Instant.parse("2026-01-01T00:00:00Z");
        String known = "Working days are known from 1970-01-01 to 2049-12-31";
        refuses(() -> calendar.plus(moment, Duration.ofHours(1), WIB), known);
        refuses(() -> calendar.between(moment, within, WIB), known);
        refuses(() -> calendar.between(within, moment, WIB), known);
    }

    @Test
    void whatEndsBehindTheLastKnownDayIsNotCounted() {
        LocalDate day = LocalDate.of(2049, 12, 1);
        Instant moment = Instant.parse("2049-12-01T00:00:00Z");
        String known = "Working days are known from 1970-01-01 to 2049-12-31";
        refuses(() -> calendar.plus(day, 90), known);
        refuses(() -> calendar.plus(day, Integer.MAX_VALUE), known);
        refuses(() -> calendar.plus(moment, Duration.ofDays(90), WIB), known);
        refuses(() -> calendar.plus(moment, Duration.ofDays(100_000_000), WIB), known);
        refuses(() -> calendar.plus(moment, Duration.ofSeconds(Long.MAX_VALUE), WIB), known);
        refuses(() -> calendar.plus(day, -1), "counted forward, not by -1");
        refuses(() -> calendar.plus(moment, Duration.ofMinutes(-1), WIB), "counted forward");
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsRefused() {
        Instant noon = Instant.parse("2026-01-01T05:00:00Z");
        refuses(() -> new Pause(noon, noon.minusNanos(1)), "A pause ends after it begins");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0.55, 55",
        "50, 0.14, 7",
        "100, 0.07, 7",
        "3, 0.5, 2",
        "1, 0.001, 1",
        "14, 1, 14",
        "3650, 0.9999, 3650"
    })
    void aPartIsRoundedUpAndNeverPastAWholeDay(int days, double fraction, int part) {
        assertThat(TimeLimit.workingDays(days).part(fraction)).isEqualTo(TimeLimit.workingDays(part));
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, TimeLimit.MOST_DAYS);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(1, TimeLimit.MOST_DAYS * 24 * 60);
        return Arbitraries.oneOf(
                days.map(TimeLimit::workingDays),
                days.map(TimeLimit::calendarDays),
                minutes.map(TimeLimit.WorkingMinutes::new),
                minutes.map(TimeLimit.ClockMinutes::new));
    }

    private static void refuses(ThrowingCallable mistake, String why) {
        assertThatThrownBy(mistake).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }

    private static String message(ThrowingCallable mistake) {
        Throwable refused = catchThrowable(mistake);
        assertThat(refused).isInstanceOf(IllegalArgumentException.class);
        return refused.getMessage();
    }

    private static void isShortAndPlain(String message, String text) {
        assertThat(message).hasSizeLessThan(250);
        assertThat(message.codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(point -> Character.getType(point) == Character.FORMAT)
                .noneMatch(point -> Character.getType(point) == Character.LINE_SEPARATOR)
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        int most = Math.min(text.codePointCount(0, text.length()), MOST + 1);
        if (most > MOST) {
            assertThat(message).doesNotContain(text.substring(0, text.offsetByCodePoints(0, most)));
        }
    }
}

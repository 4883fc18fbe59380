package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.testkit.SettableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines that somebody published, or that anybody can count on a calendar. */
class GoldenDeadlinesTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Holidays OFF = Holidays.indonesia();
    private static final Holidays WORKED = Holidays.indonesiaWorkingOnJointLeave();
    private static final OfficeHours NINE_TO_FIVE = OfficeHours.mondayToFriday("09:00-17:00");
    private static final OfficeHours WITH_LUNCH = OfficeHours.mondayToFriday("09:00-12:00", "13:00-17:00");

    @ParameterizedTest
    @CsvSource({
        "2026-03-17T10:00, 3, 2026-03-28T00:00, 2026-03-24T00:00",
        "2025-12-22T10:00, 10, 2026-01-09T00:00, 2026-01-08T00:00",
        "2026-03-17T23:59, 3, 2026-03-28T00:00, 2026-03-24T00:00",
        "2026-03-18T00:00, 3, 2026-03-28T00:00, 2026-03-25T00:00",
    })
    void workingDaysEndWithTheDayThatWasPublished(String start, int days, String off, String worked) {
        TimeLimit limit = TimeLimit.workingDays(days);
        assertThat(end(start, limit, OfficeHours.common(), OFF)).isEqualTo(off);
        assertThat(end(start, limit, OfficeHours.common(), WORKED)).isEqualTo(worked);
    }

    @Test
    void whoIsAskedOnTheWeekendOfAGrantedSundayHasThatSundayStill() {
        OfficeTime office = new OfficeTime(new WorkingCalendar(OFF), WIB);
        LocalDate sunday = LocalDate.of(2026, 9, 27);
        Instant saturday = SettableClock.wib("2026-09-26T13:30");
        Instant monday = SettableClock.wib("2026-09-28T09:00");
        TimeLimit limit = TimeLimit.workingDays(14);
        assertThat(Reckoning.end(sunday, limit, List.of(new Pause(saturday, saturday)), office))
                .isEqualTo(SettableClock.wib("2026-09-28T00:00"));
        assertThat(Reckoning.end(sunday, limit, List.of(new Pause(saturday, monday)), office))
                .isEqualTo(SettableClock.wib("2026-09-29T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-05T16:30, 60, 2026-06-08T09:30, 2026-06-08T09:30",
        "2026-06-05T11:30, 60, 2026-06-05T12:30, 2026-06-05T13:30",
        "2026-06-05T12:10, 60, 2026-06-05T13:10, 2026-06-05T14:00",
        "2026-06-05T11:00, 60, 2026-06-05T12:00, 2026-06-05T12:00",
        "2026-06-06T11:30, 480, 2026-06-08T17:00, 2026-06-09T10:00",
        "2026-06-05T17:00, 1, 2026-06-08T09:01, 2026-06-08T09:01",
    })
    void workingTimeCountsOnlyWhileTheOfficeIsOpen(String start, int minutes, String without, String lunch) {
        TimeLimit limit = TimeLimit.workingTime(Duration.ofMinutes(minutes));
        assertThat(end(start, limit, NINE_TO_FIVE, OFF)).isEqualTo(without);
        assertThat(end(start, limit, WITH_LUNCH, OFF)).isEqualTo(lunch);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 2026-03-27T17:00:00Z, WIB",
        "Asia/Makassar, 2026-03-27T16:00:00Z, WITA",
        "Asia/Jayapura, 2026-03-27T15:00:00Z, WIT",
    })
    void theDueDayEndsAtMidnightWhereTheAgencyIs(ZoneId zone, Instant end, String name) {
        Deadline deadline = running(TimeLimit.workingDays(3), Instant.parse("2026-03-17T03:00:00Z"), zone);

        assertThat(deadline.dueAt()).isEqualTo(end);
        assertThat(deadline.dueOn()).isEqualTo("2026-03-27");
        assertThat(deadline.state(end.minusNanos(1_000))).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(deadline.state(end)).isEqualTo(DeadlineState.OVERDUE);
        assertThat(Explanation.of(deadline).sentence(Locale.ENGLISH)).endsWith("23:59 " + name);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta, 2026-03-27", "Asia/Makassar, 2026-03-27", "Asia/Jayapura, 2026-03-30"})
    void whatArrivesBeforeMidnightInJakartaArrivesTheNextDayInPapua(ZoneId zone, LocalDate due) {
        Instant evening = Instant.parse("2026-03-24T15:30:00Z");

        assertThat(running(TimeLimit.workingDays(3), evening, zone).dueOn()).isEqualTo(due);
    }

    @Test
    void anOfficeThatNeverClosesLosesNoMinute() {
        OfficeHours always = OfficeHours.mondayToFriday("00:00-24:00")
                .on(DayOfWeek.SATURDAY, "00:00-24:00")
                .on(DayOfWeek.SUNDAY, "00:00-24:00");
        WorkingCalendar calendar = new WorkingCalendar(Holidays.parse("none", ""), always);
        Instant start = SettableClock.wib("2026-06-05T23:50");
        assertThat(calendar.plus(start, Duration.ofHours(48), ZoneId.of("Asia/Jakarta")))
                .isEqualTo(SettableClock.wib("2026-06-07T23:50"));
        assertThat(calendar.isOpen(SettableClock.wib("2026-06-07T23:59"), ZoneId.of("Asia/Jakarta")))
                .isTrue();
    }

    @Test
    void anEmergencyKnowsNeitherMidnightNorHolidays() {
        Deadline emergency =
                running(TimeLimit.roundTheClock(Duration.ofMinutes(20)), Instant.parse("2026-03-20T16:50:00Z"), WIB);

        assertThat(emergency.dueAt()).isEqualTo(Instant.parse("2026-03-20T17:10:00Z"));
        assertThat(emergency.dueOn()).isEqualTo("2026-03-21");
    }

    @Test
    void aBreachIsToldWithinThreeTimesTwentyFourHoursWhateverDaysTheseAre() {
        TimeLimit limit = SlaPolicy.standard().limit(SlaClock.BREACH_NOTICE).usual();

        assertThat(limit).hasToString("72 hours");
        assertThat(end("2026-03-19T21:15", limit, OfficeHours.common(), OFF)).isEqualTo("2026-03-22T21:15");
    }

    private static String end(String start, TimeLimit limit, OfficeHours hours, Holidays holidays) {
        OfficeTime time = new OfficeTime(new WorkingCalendar(holidays, hours), WIB);
        Instant end = Reckoning.end(LocalDateTime.parse(start).atZone(WIB).toInstant(), limit, List.of(), time);
        return LocalDateTime.ofInstant(end, WIB).toString();
    }

    private static Deadline running(TimeLimit limit, Instant start, ZoneId zone) {
        OfficeTime time = new OfficeTime(new WorkingCalendar(OFF), zone);
        return Deadline.reckoned(
                new Deadline.Run(SlaClock.FIRST_REPLY, null, start), null, limit, List.of(), null, time, null, null);
    }
}

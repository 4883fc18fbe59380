package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.sla.Reminder.Kind;
import id.lapor.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever is late hears of it in time, at work, and the higher up the later. */
class RemindersTest {

    private static final Instant BEGIN = SettableClock.wib("2026-06-02T10:15");
    private static final OfficeTime OFFICE = new OfficeTime(new WorkingCalendar(Holidays.indonesia()), Agency.WIB);

    @Test
    void atHalfAtThreeQuartersAtTheEndAndThenEachWorkingDay() {
        Deadline reply = deadline(SlaClock.FIRST_REPLY, TimeLimit.workingDays(5), null);
        assertThat(told(reply, 20))
                .containsExactly(
                        "2026-06-05T08:00 HALF 0",
                        "2026-06-08T08:00 THREE_QUARTERS 0",
                        "2026-06-10T08:00 DUE 1",
                        "2026-06-11T08:00 LATE 2",
                        "2026-06-12T08:00 LATE 3",
                        "2026-06-15T08:00 LATE 4",
                        "2026-06-17T08:00 LATE 5",
                        "2026-06-18T08:00 LATE 6",
                        "2026-06-19T08:00 LATE 7",
                        "2026-06-22T08:00 LATE 8");
    }

    @Test
    void aLimitOfOneDayIsAnnouncedOnce() {
        Deadline brief = deadline(SlaClock.VERIFICATION, TimeLimit.workingDays(1), null);
        assertThat(told(brief, 2)).containsExactly("2026-06-03T08:00 THREE_QUARTERS 0", "2026-06-04T08:00 DUE 1");
    }

    @Test
    void anEmergencyIsCalledAtAnyHourUpToADay() {
        Deadline danger = deadline(
                SlaClock.ON_SITE,
                TimeLimit.roundTheClock(Duration.ofMinutes(20)),
                SettableClock.wib("2026-06-06T23:50"),
                null);
        List<Reminder> calls =
                Reminders.between(danger, danger.startedAt(), danger.startedAt().plus(Duration.ofDays(9)));
        assertThat(calls.subList(0, 4))
                .extracting(call -> local(call.at()) + " " + call.kind())
                .containsExactly(
                        "2026-06-07T00:00 HALF",
                        "2026-06-07T00:05 THREE_QUARTERS",
                        "2026-06-07T00:10 DUE",
                        "2026-06-07T00:30 LATE");
        assertThat(calls).hasSize(3 + 72);
    }

    @Test
    void aReporterIsRemindedButNeverCalledLate() {
        Deadline reply = deadline(SlaClock.REPORTER_REPLY, TimeLimit.workingDays(10), null);
        assertThat(Reminders.between(reply, BEGIN, BEGIN.plus(Duration.ofDays(400))))
                .extracting(Reminder::kind)
                .containsExactly(Kind.HALF, Kind.THREE_QUARTERS);
    }

    @Test
    void nothingIsSentOnceItStoppedOrWhileItIsHeld() {
        Deadline met = deadline(SlaClock.FIRST_REPLY, TimeLimit.workingDays(5), SettableClock.wib("2026-06-04T09:00"));
        assertThat(told(met, 30)).isEmpty();
        assertThat(Reminders.next(met, BEGIN)).isEmpty();
    }

    @Test
    void sweepsThatFollowEachOtherSendEachReminderOnceHoweverOftenTheyRun() {
        Deadline reply = deadline(SlaClock.FIRST_REPLY, TimeLimit.workingDays(5), null);
        Instant end = BEGIN.plus(Duration.ofDays(25));
        List<Reminder> swept = new ArrayList<>();
        Instant last = BEGIN;
        for (Instant now = BEGIN; now.isBefore(end); now = now.plus(Duration.ofMinutes(317))) {
            swept.addAll(Reminders.between(reply, last, now));
            last = now;
        }
        assertThat(swept).isEqualTo(Reminders.between(reply, BEGIN, last)).doesNotHaveDuplicates();
    }

    @Test
    void theNextOneIsTheFirstThatASweepWouldSend() {
        Deadline reply = deadline(SlaClock.FIRST_REPLY, TimeLimit.workingDays(5), null);
        Instant at = BEGIN;
        for (Reminder expected : Reminders.between(reply, BEGIN, BEGIN.plus(Duration.ofDays(30)))) {
            assertThat(Reminders.next(reply, at)).contains(expected);
            at = expected.at();
        }
    }

    private static List<String> told(Deadline deadline, int days) {
        return Reminders.between(deadline, BEGIN, BEGIN.plus(Duration.ofDays(days))).stream()
                .map(reminder -> local(reminder.at()) + " " + reminder.kind() + " " + reminder.level())
                .toList();
    }

    private static String local(Instant at) {
        return at.atZone(Agency.WIB).toLocalDateTime().toString();
    }

    private static Deadline deadline(SlaClock clock, TimeLimit limit, @Nullable Instant stoppedAt) {
        return deadline(clock, limit, BEGIN, stoppedAt);
    }

    private static Deadline deadline(SlaClock clock, TimeLimit limit, Instant begin, @Nullable Instant stoppedAt) {
        return Deadline.reckoned(clock, null, begin, limit, List.of(), null, OFFICE, stoppedAt, null);
    }
}

package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.sla.Reminder.Kind;
import id.lapor.sla.Reminder.Mark;
import id.lapor.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever is late hears of it in time, at work, and the higher up the later. */
class RemindersTest {

    private static final Instant BEGIN = SettableClock.wib("2026-06-02T10:15");
    private static final OfficeTime OFFICE = new OfficeTime(new WorkingCalendar(Holidays.indonesia()), Agency.WIB);

    @Test
    void atHalfAtThreeQuartersAtTheEndAndThenEachWorkingDay() {
        Deadline reply = deadline(SlaClock.FIRST_REPLY, TimeLimit.workingDays(5));
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
        Deadline brief = deadline(SlaClock.VERIFICATION, TimeLimit.workingDays(1));
        assertThat(told(brief, 2)).containsExactly("2026-06-03T08:00 THREE_QUARTERS 0", "2026-06-04T08:00 DUE 1");
    }

    @Test
    void anEmergencyIsCalledAtAnyHourAndAfterADayOnceADay() {
        Deadline danger = deadline(
                SlaClock.ON_SITE,
                TimeLimit.roundTheClock(Duration.ofMinutes(20)),
                SettableClock.wib("2026-06-06T23:50"),
                List.of());
        List<Reminder> calls =
                Reminders.due(danger, Set.of(), danger.startedAt().plus(Duration.ofDays(9)));
        assertThat(calls.subList(0, 4))
                .extracting(call -> local(call.at()) + " " + call.mark().kind())
                .containsExactly(
                        "2026-06-07T00:00 HALF",
                        "2026-06-07T00:05 THREE_QUARTERS",
                        "2026-06-07T00:10 DUE",
                        "2026-06-07T00:30 LATE");
        assertThat(calls).hasSize(3 + 72 + 7);
    }

    @Test
    void aReporterIsRemindedButNeverCalledLate() {
        Deadline reply = deadline(SlaClock.REPORTER_REPLY, TimeLimit.workingDays(10));
        assertThat(Reminders.due(reply, Set.of(), BEGIN.plus(Duration.ofDays(400))))
                .extracting(reminder -> reminder.mark().kind())
                .containsExactly(Kind.HALF, Kind.THREE_QUARTERS);
    }

    @Test
    void nothingIsSentOnceItStoppedOrWhileItIsHeld() {
        Instant later = SettableClock.wib("2026-06-04T09:00");
        Deadline met = Deadline.reckoned(
                new Deadline.Run(SlaClock.FIRST_REPLY, null, BEGIN),
                null,
                TimeLimit.workingDays(5),
                List.of(),
                null,
                OFFICE,
                later,
                null);
        Deadline held = Deadline.reckoned(
                new Deadline.Run(SlaClock.FIRST_REPLY, null, BEGIN),
                null,
                TimeLimit.workingDays(5),
                List.of(),
                null,
                OFFICE,
                null,
                later);
        for (Deadline deadline : List.of(met, held)) {
            assertThat(Reminders.due(deadline, Set.of(), BEGIN.plus(Duration.ofDays(30))))
                    .isEmpty();
            assertThat(Reminders.next(deadline, Set.of())).isEmpty();
        }
    }

    @Test
    void howeverOftenOneLooksAndWhateverMovesEachIsSentOnce() {
        Deadline reply = deadline(SlaClock.FIRST_REPLY, TimeLimit.workingDays(5));
        Deadline moved = deadline(SlaClock.FIRST_REPLY, TimeLimit.workingDays(6));
        List<Mark> sent = new ArrayList<>();
        int looks = 0;
        for (Instant now = BEGIN;
                now.isBefore(BEGIN.plus(Duration.ofDays(25)));
                now = now.plus(Duration.ofMinutes(317))) {
            Deadline asItStands = looks++ % 3 == 0 ? moved : reply;
            Reminders.due(asItStands, sent, now).forEach(reminder -> sent.add(reminder.mark()));
        }
        assertThat(sent).doesNotHaveDuplicates().hasSize(3 + 11);
    }

    @Test
    void aPauseOverTheMorningLosesNothing() {
        Pause morning = new Pause(SettableClock.wib("2026-06-10T07:00"), SettableClock.wib("2026-06-10T09:00"));
        Deadline late = deadline(SlaClock.FIRST_REPLY, TimeLimit.workingDays(5), BEGIN, List.of(morning));
        assertThat(Reminders.due(late, Set.of(), SettableClock.wib("2026-06-10T09:05")))
                .extracting(reminder -> reminder.mark().kind())
                .contains(Kind.DUE);
    }

    @Test
    void nobodyClimbsWhileTheReporterIsAsked() {
        Pause month = new Pause(SettableClock.wib("2026-06-10T10:00"), SettableClock.wib("2026-07-10T10:00"));
        Deadline late = deadline(SlaClock.FIRST_REPLY, TimeLimit.workingDays(5), BEGIN, List.of(month));
        List<Reminder> due = Reminders.due(late, Set.of(), SettableClock.wib("2026-07-13T09:00"));
        assertThat(due.get(due.size() - 1).level()).isEqualTo(2);
    }

    @Test
    void moreTimeHasMarksOfItsOwn() {
        Extension granted = new Extension(LocalDate.of(2026, 7, 31), SettableClock.wib("2026-06-03T10:00"));
        Deadline longer = Deadline.reckoned(
                new Deadline.Run(SlaClock.RESOLUTION, null, BEGIN),
                null,
                TimeLimit.workingDays(14),
                List.of(),
                granted,
                OFFICE,
                null,
                null);
        assertThat(Reminders.next(longer, Set.of()).map(RemindersTest::local)).contains("2026-07-02T08:00");
    }

    @Test
    void calendarDaysEndOnADayOffWithTheWorkingMorningBefore() {
        Deadline notice = deadline(SlaClock.VERIFICATION, TimeLimit.calendarDays(8));
        assertThat(told(notice, 8)).containsExactly("2026-06-05T08:00 HALF 0", "2026-06-08T08:00 THREE_QUARTERS 0");
    }

    @Test
    void theEndOfTheDataIsNoEndOfTheWorld() {
        Instant last = SettableClock.wib("2049-11-25T10:00");
        Deadline late = deadline(SlaClock.FIRST_REPLY, TimeLimit.workingDays(3), last, List.of());
        assertThat(Reminders.due(late, Set.of(), last.plus(Duration.ofDays(20))))
                .extracting(reminder -> reminder.mark().kind())
                .contains(Kind.DUE);
    }

    private static List<String> told(Deadline deadline, int days) {
        return Reminders.due(deadline, Set.of(), BEGIN.plus(Duration.ofDays(days))).stream()
                .map(reminder -> local(reminder.at()) + " " + reminder.mark().kind() + " " + reminder.level())
                .toList();
    }

    private static String local(Instant at) {
        return at.atZone(Agency.WIB).toLocalDateTime().toString();
    }

    private static Deadline deadline(SlaClock clock, TimeLimit limit) {
        return deadline(clock, limit, BEGIN, List.of());
    }

    private static Deadline deadline(SlaClock clock, TimeLimit limit, Instant begin, List<Pause> pauses) {
        return Deadline.reckoned(new Deadline.Run(clock, null, begin), null, limit, pauses, null, OFFICE, null, null);
    }
}

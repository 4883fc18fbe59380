package id.lapor.testkit;

import static id.lapor.testkit.SampleReports.NOW;
import static id.lapor.testkit.SampleReports.advanced;
import static id.lapor.testkit.SampleReports.after;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.AgencyId;
import id.lapor.notification.SentReminder;
import id.lapor.notification.SentReminders;
import id.lapor.report.DueReport;
import id.lapor.report.Report;
import id.lapor.sla.Deadline;
import id.lapor.sla.Reminder;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reminder is kept once it was sent, and each report waits until one looked at it. Entry n was made at NOW + n s. */
interface SentRemindersContract {

    Instant LATER = NOW.plusSeconds(3_600);

    Storage storage();

    @Test
    default void anOpenReportWaitsFromEachOfItsStepsOn() {
        Report report = SampleReports.kept(storage());
        assertThat(reminders().waiting(NOW, null, 9)).isEmpty();
        assertThat(reminders().waiting(NOW.plusSeconds(1), null, 9)).containsExactly(waiting(report, 1));

        reminders().claim(report, NOW.plusSeconds(1), LATER);
        assertThat(reminders().waiting(NOW.plusSeconds(9), null, 9)).isEmpty();
        assertThat(reminders().waiting(LATER, null, 9)).containsExactly(new DueReport(report.tracking(), LATER));

        Report next = advanced(storage(), after(report, Entry.VERIFY, Status.SUBMITTED, Effect.NONE));
        assertThat(reminders().waiting(NOW.plusSeconds(9), null, 9)).containsExactly(waiting(next, 2));
    }

    @Test
    default void ofAReportThatEndedNobodyIsReminded() {
        Report report = SampleReports.kept(storage());
        Report ended = advanced(storage(), after(report, Move.ARCHIVE, Status.ARCHIVED, Effect.NONE));
        assertThat(reminders().waiting(LATER, null, 9)).isEmpty();

        Report again = advanced(storage(), after(ended, Move.REOPEN, Status.SUBMITTED, Effect.NONE));
        assertThat(reminders().waiting(LATER, null, 9)).containsExactly(waiting(again, 3));
    }

    @Test
    default void whoLookedAtWhatIsNotSoAnyMoreGetsNothing() {
        Report report = SampleReports.kept(storage());
        assertThat(reminders().claim(report, NOW, LATER)).isFalse();
        assertThat(reminders().claim(report, NOW.plusSeconds(1), LATER)).isTrue();
        assertThat(reminders().claim(report, NOW.plusSeconds(1), LATER)).isFalse();

        advanced(storage(), after(report, Entry.VERIFY, Status.SUBMITTED, Effect.NONE));
        assertThat(reminders().claim(report, NOW.plusSeconds(2), null)).isFalse();
        assertThat(reminders().waiting(LATER, null, 9)).hasSize(1);
    }

    @Test
    default void ofEightThatLookAtAReportAtOnceExactlyOneGetsIt() throws Exception {
        Report report = SampleReports.kept(storage());

        assertThat(AtOnce.of(thread -> () -> reminders().claim(report, NOW.plusSeconds(1), LATER)))
                .containsOnlyOnce(true);
    }

    @Test
    default void aReportIsLookedAtWhenItsDeadlinesSayNow() {
        Report report = SampleReports.kept(storage());
        reminders().lookAgain(report, LATER);
        assertThat(reminders().waiting(LATER, null, 9)).containsExactly(new DueReport(report.tracking(), LATER));
        reminders().lookAgain(report, null);
        assertThat(reminders().waiting(LATER, null, 9)).isEmpty();
        reminders().lookAgain(report, NOW);
        assertThat(reminders().waiting(NOW, null, 9)).containsExactly(new DueReport(report.tracking(), NOW));

        Report next = advanced(storage(), after(report, Entry.VERIFY, Status.SUBMITTED, Effect.NONE));
        reminders().lookAgain(report, null);
        assertThat(reminders().waiting(LATER, null, 9)).containsExactly(waiting(next, 2));
    }

    @Test
    default void whatWaitsIsWalkedThroughBatchByBatchEachOnceTheLongestFirst() {
        for (int i = 0; i < 7; i++) {
            Report report = SampleReports.kept(storage());
            reminders().lookAgain(report, NOW.minusSeconds(i / 3));
        }
        List<DueReport> walked = new ArrayList<>();
        @Nullable DueReport last = null;
        List<DueReport> batch;
        do {
            batch = reminders().waiting(NOW, last, 2);
            walked.addAll(batch);
            last = batch.isEmpty() ? null : batch.get(batch.size() - 1);
        } while (!batch.isEmpty());

        assertThat(walked)
                .hasSize(7)
                .doesNotHaveDuplicates()
                .isEqualTo(reminders().waiting(NOW, null, 9));
        assertThat(walked).extracting(DueReport::dueAt).isSorted();
    }

    @ParameterizedTest
    @EnumSource
    default void whatWasSentIsKnownOfItsReportOnly(SlaClock clock) {
        Report report = SampleReports.kept(storage());
        SentReminder sent =
                new SentReminder(new Deadline.Run(clock, null, NOW), new Reminder.Mark(Reminder.Kind.LATE, 60));
        SentReminder ofAnAgency =
                new SentReminder(new Deadline.Run(clock, City.PUPR, NOW), new Reminder.Mark(Reminder.Kind.LATE, 60));
        reminders().keep(report.id(), List.of(sent));
        reminders().keep(report.id(), List.of(ofAnAgency));
        reminders().keep(report.id(), List.of());

        assertThat(reminders().of(report.id())).containsExactlyInAnyOrder(sent, ofAnAgency);
        assertThat(reminders().of(SampleReports.kept(storage()).id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    default void remindersOfEveryKindAreKeptUntilTheyAreForgotten(Reminder.Kind kind) {
        Report report = SampleReports.kept(storage());
        Report other = SampleReports.kept(storage());
        List<SentReminder> all = List.of(reminder(kind, 0), reminder(kind, 1));
        reminders().keep(report.id(), all);
        reminders().keep(other.id(), all);
        assertThat(reminders().of(report.id())).containsExactlyInAnyOrderElementsOf(all);

        reminders().forget(report.id());
        assertThat(reminders().of(report.id())).isEmpty();
        assertThat(reminders().of(other.id())).hasSize(2);
    }

    /** Of the first reply of an agency. */
    static SentReminder reminder(Reminder.Kind kind, int number) {
        AgencyId agency = City.PUPR;
        return new SentReminder(new Deadline.Run(SlaClock.FIRST_REPLY, agency, NOW), new Reminder.Mark(kind, number));
    }

    private static DueReport waiting(Report report, long step) {
        return new DueReport(report.tracking(), NOW.plusSeconds(step));
    }

    private SentReminders reminders() {
        return storage().sentReminders();
    }
}

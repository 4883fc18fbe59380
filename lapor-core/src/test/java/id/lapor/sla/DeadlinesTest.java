package id.lapor.sla;

import static id.lapor.workflow.Entry.PROGRESS;
import static id.lapor.workflow.Move.ANSWER;
import static id.lapor.workflow.Move.ARCHIVE;
import static id.lapor.workflow.Move.ASK;
import static id.lapor.workflow.Move.CLOSE;
import static id.lapor.workflow.Move.COMPLETE;
import static id.lapor.workflow.Move.DELEGATE;
import static id.lapor.workflow.Move.REPLY;
import static id.lapor.workflow.Move.RETURN;
import static id.lapor.workflow.Move.START;
import static id.lapor.workflow.Move.SUBMIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.kernel.Actor;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final WorkingCalendar calendar = new WorkingCalendar(Holidays.indonesia());
    private final List<HistoryEntry> history = new ArrayList<>();

    @Test
    void timeInWhichTheReporterCompletesIsNotTheAgencys() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);
        on("2026-06-02T10:00", DELEGATE, Status.DELEGATED);
        on("2026-06-03T10:00", ASK, Status.INCOMPLETE);
        on("2026-06-08T10:00", COMPLETE, Status.DELEGATED);

        assertThat(one(SlaClock.FIRST_REPLY).dueOn()).isEqualTo("2026-06-12");
        assertThat(one(SlaClock.RESOLUTION).dueOn()).isEqualTo("2026-06-26");
    }

    @Test
    void aPauseNeverClearsAnOverdueThatHasHappened() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);
        on("2026-06-02T10:00", DELEGATE, Status.DELEGATED);
        on("2026-06-15T10:00", ASK, Status.INCOMPLETE);
        on("2026-06-22T10:00", COMPLETE, Status.DELEGATED);

        Deadline reply = one(SlaClock.FIRST_REPLY);
        assertThat(reply.dueOn()).isEqualTo("2026-06-09");
        assertThat(reply.state(SettableClock.wib("2026-06-22T11:00"))).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void anAgencyMissesNothingWhenTheReporterNeverCompletes() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);
        on("2026-06-02T10:00", DELEGATE, Status.DELEGATED);
        on("2026-06-03T10:00", ASK, Status.INCOMPLETE);
        on("2026-07-13T10:00", ARCHIVE, Status.ARCHIVED);

        assertThat(state(SlaClock.FIRST_REPLY, "2026-07-13T11:00")).isEqualTo(DeadlineState.MET);
        assertThat(state(SlaClock.RESOLUTION, "2026-07-13T11:00")).isEqualTo(DeadlineState.MET);
    }

    @Test
    void whatWasLateBeforeTheReporterWasAskedIsMissedWhenTheReporterNeverCompletes() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);
        on("2026-06-02T10:00", DELEGATE, Status.DELEGATED);
        on("2026-06-24T10:00", ASK, Status.INCOMPLETE);
        on("2026-07-13T10:00", ARCHIVE, Status.ARCHIVED);

        assertThat(state(SlaClock.FIRST_REPLY, "2026-07-13T11:00")).isEqualTo(DeadlineState.MISSED);
        assertThat(state(SlaClock.RESOLUTION, "2026-07-13T11:00")).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void whoIsReleasedWhileTheReporterCompletesNeitherMetNorMissedAnything() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);
        on("2026-06-02T10:00", DELEGATE, Status.DELEGATED);
        on("2026-06-03T10:00", ASK, Status.INCOMPLETE);
        aside("2026-06-30T10:00", Entry.RELEASE, new Effect.Released(City.PUPR));

        assertThat(all()).extracting(Deadline::clock).doesNotContain(SlaClock.FIRST_REPLY);
    }

    @Test
    void timeInWhichTheReporterCompletesIsNotTheAgencysInAnExtensionEither() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);
        on("2026-06-02T10:00", DELEGATE, Status.DELEGATED);
        extended("2026-06-22T10:00", "2026-06-30");
        assertThat(one(SlaClock.RESOLUTION).dueOn()).isEqualTo("2026-06-30");

        on("2026-06-25T10:00", ASK, Status.INCOMPLETE);
        on("2026-07-06T10:00", COMPLETE, Status.DELEGATED);
        assertThat(one(SlaClock.RESOLUTION).dueOn()).isEqualTo("2026-07-09");
        assertThat(one(SlaClock.RESOLUTION).extendedTo()).isEqualTo("2026-06-30");
    }

    @Test
    void onlyWhatIsHeldAfterAnExtensionWasGrantedMovesItsEnd() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);
        on("2026-06-02T10:00", DELEGATE, Status.DELEGATED);
        on("2026-06-03T10:00", ASK, Status.INCOMPLETE);
        on("2026-06-04T10:00", COMPLETE, Status.DELEGATED);
        extended("2026-06-22T10:00", "2026-06-30");
        on("2026-07-01T10:00", ASK, Status.INCOMPLETE);
        on("2026-07-06T10:00", COMPLETE, Status.DELEGATED);

        assertThat(one(SlaClock.RESOLUTION).dueOn()).isEqualTo("2026-06-30");
        assertThat(state(SlaClock.RESOLUTION, "2026-07-06T11:00")).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void whatIsHeldWhenAnExtensionIsGrantedMovesItsEndFromThenOn() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);
        on("2026-06-02T10:00", DELEGATE, Status.DELEGATED);
        on("2026-06-18T10:00", ASK, Status.INCOMPLETE);
        extended("2026-06-22T10:00", "2026-06-30");
        on("2026-06-24T10:00", COMPLETE, Status.DELEGATED);

        assertThat(one(SlaClock.RESOLUTION).dueOn()).isEqualTo("2026-07-02");
    }

    @Test
    void anAnswerSettlesTheResolutionAsLongAsItStands() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);
        on("2026-06-02T10:00", DELEGATE, Status.DELEGATED);
        on("2026-06-03T10:00", START, Status.IN_PROGRESS);
        on("2026-06-05T10:00", ANSWER, Status.ANSWERED);
        assertThat(state(SlaClock.RESOLUTION, "2026-08-03T10:00")).isEqualTo(DeadlineState.MET);

        on("2026-06-10T10:00", REPLY, Status.REPLIED);
        assertThat(one(SlaClock.RESOLUTION).dueOn()).isEqualTo("2026-06-26");
        assertThat(state(SlaClock.RESOLUTION, "2026-08-03T10:00")).isEqualTo(DeadlineState.OVERDUE);

        on("2026-06-11T10:00", ANSWER, Status.ANSWERED);
        on("2026-06-12T10:00", CLOSE, Status.CLOSED);
        assertThat(state(SlaClock.RESOLUTION, "2026-08-03T10:00")).isEqualTo(DeadlineState.MET);
        assertThat(all())
                .filteredOn(Deadline::isRunning)
                .extracting(Deadline::clock)
                .containsExactly(SlaClock.OBJECTION);
    }

    @Test
    void whoCannotBeNotifiedHasThirtyDaysOfSilence() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);
        on("2026-06-02T10:00", DELEGATE, Status.DELEGATED);
        on("2026-06-03T10:00", ANSWER, Status.ANSWERED);

        assertThat(Deadlines.of(
                                history,
                                SlaPolicy.standard(),
                                Classification.COMPLAINT,
                                false,
                                agency -> new OfficeTime(calendar, Agency.WIB))
                        .governing(Status.ANSWERED)
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(calendar.plus(LocalDate.of(2026, 6, 3), 30));
    }

    @Test
    void aDeadlineIsDueSoonOnItsLastTwoWorkingDays() {
        on("2026-06-02T09:00", SUBMIT, Status.SUBMITTED);

        assertThat(state(SlaClock.VERIFICATION, "2026-06-03T09:00")).isEqualTo(DeadlineState.ON_TRACK);
        assertThat(state(SlaClock.VERIFICATION, "2026-06-04T09:00")).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(state(SlaClock.VERIFICATION, "2026-06-05T23:59")).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(state(SlaClock.VERIFICATION, "2026-06-06T00:00")).isEqualTo(DeadlineState.OVERDUE);
    }

    private void on(String wib, Act act, Status to) {
        Status from = history.isEmpty() ? null : history.get(history.size() - 1).to();
        boolean agencys = act == START || act == ANSWER || act == PROGRESS || act == RETURN;
        history.add(HistoryEntry.unsealed(
                history.size() + 1L,
                act,
                from,
                to,
                agencys ? Actor.liaison("pupr-1", City.PUPR) : Actor.coordinator("diskominsta-1"),
                SettableClock.wib(wib),
                act == DELEGATE ? new Effect.Handed(null, City.PUPR, List.of()) : Effect.NONE));
    }

    private void extended(String wib, String to) {
        aside(wib, Entry.GRANT_EXTENSION, new Effect.Scheduled(LocalDate.parse(to)));
    }

    private void aside(String wib, Entry entry, Effect effect) {
        Status status = history.get(history.size() - 1).to();
        history.add(HistoryEntry.unsealed(
                history.size() + 1L, entry, status, status, City.COORDINATOR, SettableClock.wib(wib), effect));
    }

    private DeadlineState state(SlaClock clock, String wib) {
        return one(clock).state(SettableClock.wib(wib));
    }

    private Deadline one(SlaClock clock) {
        return all().stream()
                .filter(deadline -> deadline.clock() == clock)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<Deadline> all() {
        return Deadlines.of(
                        history,
                        SlaPolicy.standard(),
                        Classification.COMPLAINT,
                        true,
                        agency -> new OfficeTime(calendar, Agency.WIB))
                .all();
    }
}

package id.lapor.sla;

import static id.lapor.sla.Clockwork.CALENDAR;
import static id.lapor.sla.Clockwork.MIXED;
import static id.lapor.sla.Clockwork.all;
import static id.lapor.sla.Clockwork.deadlines;
import static id.lapor.sla.Clockwork.of;
import static id.lapor.sla.Clockwork.policy;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.sla.DayOff.Kind;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds of the deadlines of any report. */
class DeadlineLawsTest {

    @Property
    void whatIsTooLateStaysTooLate(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        for (Deadline deadline : all(HistoryDice.history(random, policy), policy, CALENDAR)) {
            int before = 0;
            Instant now = deadline.startedAt();
            for (int i = 0; i < 12; i++) {
                int after = howLate(deadline.state(now));
                assertThat(after).as("%s at %s", deadline, now).isGreaterThanOrEqualTo(before);
                before = after;
                now = i == 6 && deadline.dueAt().isAfter(now)
                        ? deadline.dueAt()
                        : now.plus(Duration.ofHours(random.nextInt(120)));
            }
        }
    }

    @Property
    void aDayOffMoreBringsNoRunningDeadlineForward(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        List<HistoryEntry> history = HistoryDice.history(random, policy);
        LocalDate day = LocalDate.ofInstant(
                        history.get(random.nextInt(history.size())).at(), Agency.WIB)
                .plusDays(random.nextInt(5));
        Holidays more = Holidays.indonesia()
                .and(Holidays.of(List.of(new DayOff(day, Kind.LIBUR_DAERAH, true, "33.71", "-", "-"))));
        List<Deadline> before = running(all(history, policy, CALENDAR));
        List<Deadline> after = running(all(history, policy, new WorkingCalendar(more)));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < after.size(); i++) {
            if (isBoundToADate(before.get(i), after.get(i))) {
                continue;
            }
            assertThat(after.get(i).dueAt())
                    .as("%s with %s off too", before.get(i), day)
                    .isAfterOrEqualTo(before.get(i).dueAt());
        }
    }

    /** Sorted in time because of that day; or granted, when to be held on a day off takes nothing of what was granted. */
    private static boolean isBoundToADate(Deadline before, Deadline after) {
        return !after.limit().equals(before.limit()) || before.extendedTo() != null;
    }

    @Property
    void aDayThatWasGrantedIsNeverTakenBack(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        for (Deadline deadline : all(HistoryDice.history(random, policy), policy, CALENDAR)) {
            if (deadline.extendedTo() != null) {
                assertThat(deadline.dueOn()).isAfterOrEqualTo(deadline.extendedTo());
            }
        }
    }

    @Property
    void onAnEndedReportOnlyTheTimeToObjectRuns(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        List<HistoryEntry> history = HistoryDice.history(random, policy);
        for (int i = 1; i <= history.size(); i++) {
            boolean open = history.get(i - 1).to().isOpen();
            assertThat(running(all(history.subList(0, i), policy, CALENDAR)))
                    .allMatch(deadline -> open != (deadline.clock() == SlaClock.OBJECTION));
        }
    }

    @Property
    void noStepTakesBackThatSomethingWasLate(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        List<HistoryEntry> history = HistoryDice.history(random, policy);
        List<String> late = List.of();
        for (int i = 1; i <= history.size(); i++) {
            Instant now = history.get(i - 1).at();
            List<String> stillLate = all(history.subList(0, i), policy, CALENDAR).stream()
                    .filter(deadline -> !deadline.clock().isReporters())
                    .filter(deadline ->
                            howLate(deadline.state(now)) == 2 || deadline.state(now) == DeadlineState.MISSED)
                    .map(deadline -> deadline.clock() + " of " + deadline.startedAt())
                    .toList();
            assertThat(stillLate).as("after step %s of %s", i, history).containsAll(late);
            assertThat(stillLate).hasSizeGreaterThanOrEqualTo(late.size());
            late = stillLate;
        }
    }

    @Property
    void whatWasHeldInTimeIsNotMissedBecauseItEndedMeanwhile(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        List<HistoryEntry> history = HistoryDice.history(random, policy);
        for (int i = 2; i <= history.size(); i++) {
            List<Deadline> held = all(history.subList(0, i - 1), policy, CALENDAR).stream()
                    .filter(deadline -> deadline.state(deadline.startedAt()) == DeadlineState.PAUSED)
                    .toList();
            List<Deadline> after = all(history.subList(0, i), policy, CALENDAR);
            for (Deadline deadline : held) {
                assertThat(after)
                        .as("step %s of %s", i, history)
                        .filteredOn(same -> same.run().equals(deadline.run()))
                        .noneMatch(same ->
                                same.state(history.get(history.size() - 1).at()) == DeadlineState.MISSED);
            }
        }
    }

    @Property
    void aReportKeepsItsDeadlinesWhateverPoliciesComeAfterItsOwn(@ForAll Random random) {
        List<HistoryEntry> history = HistoryDice.history(random, SlaPolicy.standard());
        SlaPolicy later = SlaPolicy.standard()
                .named("stricter", LocalDate.of(2026, 3, 1))
                .with(SlaClock.RESOLUTION, TimeLimit.workingDays(1))
                .with(SlaClock.FIRST_REPLY, TimeLimit.roundTheClock(Duration.ofMinutes(1)));
        SlaPolicy kept = SlaPolicies.of(List.of(SlaPolicy.standard(), later, MIXED))
                .version(SlaPolicy.standard().version());
        assertThat(all(history, kept, CALENDAR)).isEqualTo(all(history, SlaPolicy.standard(), CALENDAR));
    }

    @Property
    void theRunningOneIsTheEarliestOfItsClockAndTheGoverningOneThatOfWhoseTurnItIs(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        List<HistoryEntry> history = HistoryDice.history(random, policy);
        Status status = history.get(history.size() - 1).to();
        Deadlines deadlines = deadlines(history, policy, CALENDAR);
        List<Deadline> running = running(deadlines.all());
        for (SlaClock clock : SlaClock.values()) {
            assertThat(deadlines.running(clock).orElse(null)).isEqualTo(earliest(running, clock));
        }
        assertThat(deadlines.governing(status).orElse(null)).isEqualTo(governing(running, status));
    }

    private static @Nullable Deadline governing(List<Deadline> running, Status status) {
        Deadline emergency = earliest(running, SlaClock.ON_SITE);
        Deadline ordinary = switch (status) {
            case SUBMITTED, RETURNED -> earliest(running, SlaClock.VERIFICATION);
            case DELEGATED -> earliest(running, SlaClock.FIRST_REPLY, SlaClock.RESOLUTION);
            case IN_PROGRESS -> earliest(running, SlaClock.FIRST_REPLY, SlaClock.RESOLUTION);
            case REPLIED -> earliest(running, SlaClock.RE_ANSWER, SlaClock.FIRST_REPLY, SlaClock.RESOLUTION);
            case INCOMPLETE -> earliest(running, SlaClock.COMPLETION);
            case ANSWERED -> earliest(running, SlaClock.REPORTER_REPLY);
            case CLOSED, TRANSFERRED, ARCHIVED, WITHDRAWN -> null;
        };
        boolean somebodysTurn = status.isOpen() && status != Status.ANSWERED;
        return somebodysTurn && emergency != null ? emergency : ordinary;
    }

    private static @Nullable Deadline earliest(List<Deadline> running, SlaClock... clocks) {
        return List.of(clocks).stream()
                .flatMap(clock -> of(clock, running).stream())
                .min(Comparator.comparing(Deadline::dueAt))
                .orElse(null);
    }

    private static int howLate(DeadlineState state) {
        return switch (state) {
            case DUE_SOON -> 1;
            case OVERDUE, LAPSED -> 2;
            default -> 0;
        };
    }

    private static List<Deadline> running(List<Deadline> all) {
        return all.stream().filter(Deadline::isRunning).toList();
    }
}

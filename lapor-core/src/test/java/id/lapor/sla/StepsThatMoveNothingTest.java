package id.lapor.sla;

import static id.lapor.sla.Clockwork.CALENDAR;
import static id.lapor.sla.Clockwork.all;
import static id.lapor.sla.Clockwork.of;
import static id.lapor.sla.Clockwork.policy;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Actor;
import id.lapor.report.Standing;
import id.lapor.testkit.City;
import id.lapor.workflow.Act;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Steps that no deadline of any report notices. */
class StepsThatMoveNothingTest {

    private static final Set<Status> AT_WORK = Entry.PROGRESS.when();

    @Property
    void askingAndCompletingInTheSameMomentMovesNothing(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        List<HistoryEntry> history = HistoryDice.history(random, policy);
        for (int i = 1; i < history.size(); i++) {
            Status status = history.get(i).to();
            if (AT_WORK.contains(status) && !follows(history.subList(0, i + 1))) {
                Instant at = history.get(i).at();
                List<HistoryEntry> asked = insert(history, i + 1, Move.ASK, Status.INCOMPLETE, City.COORDINATOR, at);
                asked = insert(asked, i + 2, Move.COMPLETE, status, City.SARI, at);
                assertThat(agencies(all(asked, policy, CALENDAR)))
                        .as("asked behind step %s of %s", i + 1, history)
                        .isEqualTo(agencies(all(history, policy, CALENDAR)));
            }
        }
    }

    @Property
    void completingAndAskingAgainInTheSameMomentMovesNothing(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        List<HistoryEntry> history = completed(HistoryDice.history(random, policy));
        for (int i = 1; i < history.size(); i++) {
            if (history.get(i).is(Move.ASK) && AT_WORK.contains(history.get(i).from())) {
                Status left = history.get(i).from();
                Duration held =
                        Duration.between(history.get(i).at(), history.get(i + 1).at());
                Instant at = history.get(i).at().plusSeconds(random.nextInt(1 + (int) held.toSeconds()));
                List<HistoryEntry> again = insert(history, i + 1, Move.COMPLETE, left, City.SARI, at);
                again = insert(again, i + 2, Move.ASK, Status.INCOMPLETE, City.COORDINATOR, at);
                assertThat(agencies(all(again, policy, CALENDAR)))
                        .as("asked twice at step %s of %s", i + 1, history)
                        .isEqualTo(agencies(all(history, policy, CALENDAR)));
            }
        }
    }

    @Property
    void aNoteOrAnAdditionMovesNoClockAtAll(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        List<HistoryEntry> history = HistoryDice.history(random, policy);
        List<Deadline> before = all(history, policy, CALENDAR);
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry last = history.get(i);
            assertThat(all(
                            insert(history, i + 1, Entry.NOTE, last.to(), City.COORDINATOR, last.at()),
                            policy,
                            CALENDAR))
                    .isEqualTo(before);
            if (last.to().isOpen()) {
                assertThat(all(insert(history, i + 1, Entry.ADD, last.to(), City.SARI, last.at()), policy, CALENDAR))
                        .isEqualTo(before);
            }
        }
    }

    @Property
    void newsOfProgressStartNoClockAndLeaveTheResolutionAlone(@ForAll Random random) {
        SlaPolicy policy = policy(random);
        List<HistoryEntry> history = HistoryDice.history(random, policy);
        for (int i = 1; i <= history.size(); i++) {
            List<HistoryEntry> told = history.subList(0, i);
            HistoryEntry last = told.get(i - 1);
            if (AT_WORK.contains(last.to()) && !follows(told)) {
                Actor by = Actor.liaison("officer", random.nextBoolean() ? City.PUPR : City.DISHUB);
                List<Deadline> before = all(told, policy, CALENDAR);
                List<Deadline> after = all(
                        insert(told, i, Entry.PROGRESS, last.to(), by, last.at().plusSeconds(60)), policy, CALENDAR);
                assertThat(of(SlaClock.RESOLUTION, after)).isEqualTo(of(SlaClock.RESOLUTION, before));
                assertThat(starts(after)).containsExactlyInAnyOrderElementsOf(starts(before));
            }
        }
    }

    /** Waits for its reporter no longer: a pause that has no end yet, has moved nothing yet. */
    private static List<HistoryEntry> completed(List<HistoryEntry> history) {
        HistoryEntry last = history.get(history.size() - 1);
        return last.to() != Status.INCOMPLETE
                ? history
                : insert(
                        history,
                        history.size(),
                        Move.ARCHIVE,
                        Status.ARCHIVED,
                        City.COORDINATOR,
                        last.at().plus(Duration.ofDays(9)));
    }

    /** What the agencies owe, without how it was told. */
    private static List<String> agencies(List<Deadline> all) {
        return all.stream()
                .filter(deadline -> deadline.clock().whose() != SlaClock.Whose.REPORTER)
                .map(deadline -> deadline.clock() + " of " + deadline.agency() + " from " + deadline.startedAt()
                        + " to " + deadline.dueAt() + " stopped " + deadline.stoppedAt())
                .toList();
    }

    /** What is done to a follower, is done to its target. */
    private static boolean follows(List<HistoryEntry> told) {
        return Standing.of(told).isFollower();
    }

    private static List<String> starts(List<Deadline> all) {
        return all.stream()
                .map(deadline -> deadline.clock() + " of " + deadline.agency() + " from " + deadline.startedAt())
                .toList();
    }

    private static List<HistoryEntry> insert(
            List<HistoryEntry> history, int index, Act act, Status to, Actor by, Instant at) {
        List<HistoryEntry> longer = new ArrayList<>(history);
        longer.add(
                index,
                HistoryEntry.unsealed(index + 1L, act, history.get(index - 1).to(), to, by, at, Effect.NONE));
        return longer;
    }
}

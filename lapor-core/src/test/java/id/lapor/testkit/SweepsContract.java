package id.lapor.testkit;

import static id.lapor.testkit.SampleReports.NOW;
import static id.lapor.testkit.SampleReports.advanced;
import static id.lapor.testkit.SampleReports.after;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.kernel.AgencyId;
import id.lapor.report.DueReport;
import id.lapor.report.Filing;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.sla.Due;
import id.lapor.sla.SlaClock;
import id.lapor.storage.Storage;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.SealedHead;
import id.lapor.workflow.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Followers, ended reports and the seals of a day are gone through in their order. Entry n was made at NOW + n s. */
interface SweepsContract {

    Storage storage();

    @Test
    default void followersComeInTheOrderOfTheirSubmission() {
        TrackingNumber target = SampleReports.kept(storage()).tracking();
        Report late = follower(target, NOW.plusSeconds(2));
        Report equal = follower(target, NOW.plusSeconds(1));
        Report early = follower(target, NOW.minusSeconds(1));
        Report equalToo = follower(target, NOW.plusSeconds(1));
        follower(SampleReports.kept(storage()).tracking(), NOW);
        List<TrackingNumber> equals = Stream.of(equal.tracking(), equalToo.tracking())
                .sorted(Comparator.comparing(TrackingNumber::value))
                .toList();

        assertThat(storage().reports().followers(target))
                .containsExactly(early.tracking(), equals.get(0), equals.get(1), late.tracking());
    }

    @Test
    default void whoFollowsNoMoreIsNoFollower() {
        TrackingNumber target = SampleReports.kept(storage()).tracking();
        TrackingNumber other = SampleReports.kept(storage()).tracking();
        Report unlinked = follower(target, NOW);
        Report ended = follower(target, NOW);
        Report moved = follower(target, NOW);
        advanced(storage(), after(unlinked, Entry.UNLINK, Status.SUBMITTED, Effect.NONE));
        advanced(storage(), after(ended, Move.WITHDRAW, Status.WITHDRAWN, Effect.NONE));
        advanced(storage(), after(moved, Entry.RELINK, Status.SUBMITTED, new Effect.Linked(other.value())));

        assertThat(storage().reports().followers(target)).isEmpty();
        assertThat(storage().reports().followers(other)).containsExactly(moved.tracking());
    }

    @Test
    default void openReportsAreWalkedThroughBatchByBatch() {
        List<TrackingNumber> open = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            open.add(SampleReports.kept(storage()).tracking());
        }
        ended(0);
        open.sort(Comparator.comparing(TrackingNumber::value));

        List<TrackingNumber> walked = new ArrayList<>();
        List<TrackingNumber> batch = storage().reports().open(null, 2);
        while (!batch.isEmpty()) {
            walked.addAll(batch);
            batch = storage().reports().open(batch.get(batch.size() - 1), 2);
        }
        assertThat(walked).isEqualTo(open);
    }

    @Test
    default void anotherDeadlineIsKeptBesideTheSameVersionOnly() {
        Report report = SampleReports.kept(storage());
        Due later = SampleReports.due(SlaClock.VERIFICATION, NOW.plusSeconds(86_400), true);
        assertThat(storage().reports().reschedule(report.due(later))).isTrue();
        Report kept = storage().reports().find(report.tracking()).orElseThrow();
        assertThat(kept.due()).isEqualTo(later);
        assertThat(kept.version()).isEqualTo(report.version());
        assertThat(storage().reports().overdue(SlaClock.VERIFICATION, NOW.plusSeconds(86_400), null, 9))
                .extracting(DueReport::tracking)
                .containsExactly(report.tracking());

        Report next = advanced(storage(), after(kept, Entry.VERIFY, Status.SUBMITTED, Effect.NONE));
        assertThat(storage().reports().reschedule(kept.due(null))).isFalse();
        assertThat(storage().reports().find(report.tracking())).contains(next);
    }

    @Test
    default void whatAnAgencyAnsweredLatelyIsToldTheLatestFirst() {
        Report own = answered(City.PUPR, "Lubang ditambal.");
        answered(City.DISHUB, "Rambu dipasang.");
        Report silent = answered(City.PUPR, "Tiang diganti.");
        storage().reports().forget(silent.id());
        Report second = SampleReports.kept(storage());
        advanced(storage(), after(second, Entry.VERIFY, Status.SUBMITTED, Effect.NONE));
        Report later = answered(City.PUPR, "Saluran dikeruk.");

        assertThat(storage().reports().replies(City.PUPR, second.id(), 9))
                .containsExactlyInAnyOrder("Lubang ditambal.", "Saluran dikeruk.");
        assertThat(storage().reports().replies(City.PUPR, own.id(), 9)).containsExactly("Saluran dikeruk.");
        assertThat(storage().reports().replies(City.PUPR, later.id(), 9)).containsExactly("Lubang ditambal.");
        assertThat(storage().reports().replies(City.PUPR, second.id(), 1)).hasSize(1);
    }

    private Report answered(AgencyId by, String text) {
        Report delegated = advanced(
                storage(),
                after(
                        SampleReports.kept(storage()),
                        Move.DELEGATE,
                        Status.DELEGATED,
                        new Effect.Handed(null, by, List.of())));
        Report answered = after(delegated, Move.ANSWER, Status.ANSWERED, Effect.NONE, by);
        FollowUp said = FollowUp.explained(text, Cause.OTHER);
        assertThat(storage().reports().advance(answered, SampleReports.step(answered, said)))
                .isTrue();
        return answered;
    }

    @Test
    default void whatPeopleDelegatedSinceAMomentComesInTheOrderOfTime() {
        List<DueReport> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Report report = SampleReports.kept(storage());
            Report verified = i % 2 == 0
                    ? report
                    : advanced(storage(), after(report, Entry.VERIFY, Status.SUBMITTED, Effect.NONE));
            Report delegated = advanced(storage(), SampleReports.next(verified));
            expected.add(new DueReport(delegated.tracking(), delegated.last().at()));
        }
        SampleReports.kept(storage());
        expected.sort(Comparator.comparing(DueReport::dueAt)
                .thenComparing(delegated -> delegated.tracking().value()));

        List<DueReport> walked = new ArrayList<>();
        List<DueReport> batch = storage().reports().delegatedSince(NOW, null, 2);
        while (!batch.isEmpty()) {
            walked.addAll(batch);
            batch = storage().reports().delegatedSince(NOW, batch.get(batch.size() - 1), 2);
        }
        assertThat(walked).isEqualTo(expected);
        assertThat(storage().reports().delegatedSince(NOW.plusSeconds(3), null, 9))
                .isEqualTo(expected.stream()
                        .filter(delegated -> !delegated.dueAt().isBefore(NOW.plusSeconds(3)))
                        .toList());
    }

    @Test
    default void theLongestEndedComesFirstAndTheMomentItselfIsNotBefore() {
        Report third = ended(2);
        Report first = ended(0);
        Report second = ended(1);
        SampleReports.kept(storage());

        assertThat(endedBefore(NOW.plusSeconds(9)))
                .containsExactly(
                        new DueReport(first.tracking(), NOW.plusSeconds(2)),
                        new DueReport(second.tracking(), NOW.plusSeconds(3)),
                        new DueReport(third.tracking(), NOW.plusSeconds(4)));
        assertThat(endedBefore(NOW.plusSeconds(3)))
                .extracting(DueReport::tracking)
                .containsExactly(first.tracking());
        assertThat(endedBefore(NOW.plusSeconds(3).plusNanos(1_000))).hasSize(2);
    }

    @Test
    default void whatIsOnHoldErasedOrOpenAgainIsNotOfferedForErasing() {
        Report held = ended(0);
        Report erased = ended(0);
        Report reopened = ended(0);
        Report lifted = ended(0);
        advanced(storage(), after(held, Entry.HOLD, Status.ARCHIVED, Effect.NONE));
        advanced(storage(), after(erased, Entry.ERASE, Status.ARCHIVED, Effect.NONE));
        advanced(storage(), after(reopened, Move.REOPEN, Status.SUBMITTED, Effect.NONE));
        Report holding = advanced(storage(), after(lifted, Entry.HOLD, Status.ARCHIVED, Effect.NONE));
        advanced(storage(), after(holding, Entry.LIFT_HOLD, Status.ARCHIVED, Effect.NONE));

        assertThat(endedBefore(NOW.plusSeconds(9)))
                .containsExactly(new DueReport(lifted.tracking(), NOW.plusSeconds(2)));
    }

    @Test
    default void endedReportsAreWalkedThroughBatchByBatchEachOnce() {
        for (int i = 0; i < 7; i++) {
            ended(i / 3);
        }
        List<DueReport> walked = new ArrayList<>();
        DueReport after = null;
        List<DueReport> batch;
        do {
            batch = storage().reports().endedBefore(NOW.plusSeconds(9), after, 2);
            walked.addAll(batch);
            after = batch.isEmpty() ? null : batch.get(batch.size() - 1);
        } while (!batch.isEmpty());

        assertThat(walked).hasSize(7).doesNotHaveDuplicates().isEqualTo(endedBefore(NOW.plusSeconds(9)));
    }

    @Test
    default void onlyTheLastSealWithinTheSpanCounts() {
        Report three = noted(SampleReports.kept(storage()), 2);
        Report one = SampleReports.kept(storage());
        Instant first = NOW.plusSeconds(1);
        Instant second = NOW.plusSeconds(2);
        Instant third = NOW.plusSeconds(3);

        assertThat(seals(first, third)).containsExactlyElementsOf(sorted(head(three, 2), head(one, 1)));
        assertThat(seals(second, third.plusNanos(1_000))).containsExactly(head(three, 3));
        assertThat(seals(second, second.plusNanos(1_000))).containsExactly(head(three, 2));
        assertThat(seals(third.plusNanos(1_000), third.plusSeconds(60))).isEmpty();
    }

    @Test
    default void theSealsOfADayAreWalkedThroughByTrackingNumber() {
        List<SealedHead> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            expected.add(head(noted(SampleReports.kept(storage()), 1), 2));
        }
        List<SealedHead> walked = new ArrayList<>();
        String after = null;
        List<SealedHead> batch;
        do {
            batch = storage().reports().lastSeals(NOW, NOW.plusSeconds(60), after, 2);
            walked.addAll(batch);
            after = batch.isEmpty() ? null : batch.get(batch.size() - 1).chainRoot();
        } while (!batch.isEmpty());

        assertThat(walked).containsExactlyElementsOf(sorted(expected.toArray(SealedHead[]::new)));
    }

    private Report follower(TrackingNumber target, Instant submittedAt) {
        Report bare = SampleReports.bare(storage().reports().nextId());
        Filing filing = bare.filing();
        Report then = SampleReports.kept(
                storage(),
                SampleReports.filed(
                        bare,
                        new Filing(filing.channel(), submittedAt, filing.submittedOn(), filing.policyVersion(), null)));
        return advanced(storage(), after(then, Entry.LINK, Status.SUBMITTED, new Effect.Linked(target.value())));
    }

    /** Archived after so many notes. */
    private Report ended(int notes) {
        Report noted = noted(SampleReports.kept(storage()), notes);
        return advanced(storage(), after(noted, Move.ARCHIVE, Status.ARCHIVED, Effect.NONE));
    }

    private Report noted(Report report, int notes) {
        Report next = report;
        for (int i = 0; i < notes; i++) {
            next = advanced(storage(), after(next, Entry.NOTE, next.status(), Effect.NONE));
        }
        return next;
    }

    private List<DueReport> endedBefore(Instant moment) {
        return storage().reports().endedBefore(moment, null, 9);
    }

    private List<SealedHead> seals(Instant from, Instant to) {
        return storage().reports().lastSeals(from, to, null, 9);
    }

    private static SealedHead head(Report report, int sequence) {
        HistoryEntry entry = report.history().get(sequence - 1);
        return new SealedHead(report.chainRoot(), entry.sequence(), entry.seal());
    }

    private static List<SealedHead> sorted(SealedHead... heads) {
        return Stream.of(heads)
                .sorted(Comparator.comparing(SealedHead::chainRoot))
                .toList();
    }
}

package id.lapor.testkit;

import static id.lapor.sync.MessageState.DEAD;
import static id.lapor.sync.MessageState.DELIVERED;
import static id.lapor.sync.MessageState.DISCARDED;
import static id.lapor.sync.MessageState.PENDING;
import static id.lapor.sync.MessageState.SKIPPED;
import static id.lapor.sync.MessageState.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Actor;
import id.lapor.report.TrackingNumber;
import id.lapor.sync.Claim;
import id.lapor.sync.Delivery;
import id.lapor.sync.MessageId;
import id.lapor.sync.MessageState;
import id.lapor.sync.OutboxEntry;
import id.lapor.sync.OutboxMessage;
import id.lapor.sync.Remedy;
import id.lapor.sync.StuckQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stuck is listed, and moved on by an operator. */
interface RemediesContract extends ExchangeParts {

    /** One of each kind. */
    static List<Remedy> remedies() {
        return List.of(Remedy.retry(), Remedy.skip(), Remedy.discard(), Remedy.found("LAPOR-1"), Remedy.found(null));
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.ExchangeParts#dismal")
    default void whatIsRetriedIsSentAgainAtOnceWithAllAttemptsAheadOfIt(Delivery delivery) {
        MessageId id = new MessageId(SP4N, TrackingNumber.random(), 1);
        OutboxMessage message = OutboxMessage.of(id, "payload", now());
        outbox().add(List.of(message, message(SP4N, id.report(), 2)));
        outbox().acknowledge(claimOnly(SP4N).ticket(), Delivery.postponed("http.503", HOUR));
        pass(LEASE);
        Claim last = claimOnly(SP4N);
        outbox().acknowledge(last.ticket(), delivery);

        assertThat(outbox().resolve(entry(id).ticket(), Remedy.retry(), OPERATOR))
                .isTrue();
        assertThat(entry(id).state()).isEqualTo(PENDING);
        assertThat(entry(id).resolvedBy()).isEqualTo(OPERATOR.account());
        Claim again = claimOnly(SP4N);
        assertThat(again.message()).isEqualTo(message);
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(again.token()).isGreaterThan(last.token());
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.ExchangeParts#dismal")
    default void whatIsSkippedIsGivenUpAndTheLineGoesOn(Delivery delivery) {
        OutboxEntry head = stuck(delivery, 1, 2, 3);

        assertThat(outbox().resolve(head.ticket(), Remedy.skip(), OPERATOR)).isTrue();
        assertThat(entry(head.id()).state()).isEqualTo(SKIPPED);
        assertThat(entry(head.id()).resolvedBy()).isEqualTo(OPERATOR.account());
        assertThat(entry(head.id()).reason()).isEqualTo(head.reason());
        assertThat(claimOnly(SP4N).message().id().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.ExchangeParts#dismal")
    default void whatIsDiscardedIsGivenUpWithEverythingThatWaitsBehindIt(Delivery delivery) {
        stuck(Delivery.delivered("LAPOR-1"), 1, 2, 3);
        Claim second = claimOnly(SP4N);
        TrackingNumber report = second.message().id().report();
        outbox().acknowledge(second.ticket(), delivery);
        extend(PROVINCE, report, 3);
        TrackingNumber other = line(SP4N, 3);
        OutboxEntry head = entry(second.message().id());

        assertThat(outbox().resolve(head.ticket(), Remedy.discard(), OPERATOR)).isTrue();
        assertThat(outbox().of(report))
                .extracting(OutboxEntry::state)
                .containsExactly(PENDING, DELIVERED, DISCARDED, DISCARDED);
        assertThat(outbox().of(report))
                .extracting(OutboxEntry::resolvedBy)
                .containsExactly(null, null, OPERATOR.account(), OPERATOR.account());
        extend(SP4N, report, 4);
        assertThat(idsOf(claim(SP4N, 9)))
                .containsExactlyInAnyOrder(new MessageId(SP4N, other, 3), new MessageId(SP4N, report, 4));
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.ExchangeParts#dismal")
    default void whatIsFoundAtTheDestinationIsDelivered(Delivery delivery) {
        OutboxEntry head = stuck(delivery, 1, 2);

        assertThat(outbox().resolve(head.ticket(), Remedy.found("LAPOR-9"), Actor.system()))
                .isTrue();
        assertThat(entry(head.id()).state()).isEqualTo(DELIVERED);
        assertThat(entry(head.id()).reference()).isEqualTo("LAPOR-9");
        assertThat(entry(head.id()).resolvedBy()).isEmpty();
        assertThat(claimOnly(SP4N).message().id().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.RemediesContract#remedies")
    default void aRemedyForWhatWasSeenTooLongAgoChangesNothing(Remedy remedy) {
        OutboxEntry seen = stuck(Delivery.uncertain("timeout"), 1, 2);
        outbox().resolve(seen.ticket(), Remedy.retry(), OPERATOR);
        assertThat(outbox().resolve(seen.ticket(), remedy, OPERATOR)).isFalse();
        outbox().acknowledge(claimOnly(SP4N).ticket(), Delivery.uncertain("timeout"));
        OutboxEntry stuckAgain = entry(seen.id());

        assertThat(outbox().resolve(seen.ticket(), remedy, Actor.coordinator("late")))
                .isFalse();
        assertThat(entry(seen.id())).isEqualTo(stuckAgain);
        assertThat(outbox().resolve(stuckAgain.ticket(), remedy, OPERATOR)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("id.lapor.testkit.RemediesContract#remedies")
    default void thereIsNoRemedyForWhatIsNotStuck(Remedy remedy) {
        TrackingNumber report = line(SP4N, 1, 2);
        Claim claim = claimOnly(SP4N);
        assertThat(outbox().resolve(claim.ticket(), remedy, OPERATOR)).isFalse();
        outbox().acknowledge(claim.ticket(), Delivery.delivered(null));

        for (OutboxEntry entry : outbox().of(report)) {
            assertThat(outbox().resolve(entry.ticket(), remedy, OPERATOR)).isFalse();
            assertThat(entry(entry.id())).isEqualTo(entry);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DEAD", "UNCERTAIN"})
    default void aPageHoldsWhatIsStuckInOneWayAtOneSink(MessageState state) {
        OutboxEntry dead = stuck(Delivery.dead("http.422"), 1, 2);
        OutboxEntry uncertain = stuck(Delivery.uncertain("timeout"), 1, 2);
        stuck(Delivery.delivered(null), 1);
        line(PROVINCE, 1);
        outbox().acknowledge(claimOnly(PROVINCE).ticket(), Delivery.dead("http.422"));

        assertThat(outbox().stuck(new StuckQuery(SP4N, state, null, 9)))
                .containsExactly(state == DEAD ? dead : uncertain);
    }

    @Test
    default void pagesVisitEverythingThatIsStuckOnceTheLongestStuckFirst() {
        List<OutboxEntry> longest = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            longest.add(stuck(Delivery.dead("http.422"), 1));
            pass(HOUR);
        }
        OutboxEntry retried = longest.remove(1);
        outbox().resolve(retried.ticket(), Remedy.retry(), OPERATOR);
        outbox().acknowledge(claimOnly(SP4N).ticket(), Delivery.dead("http.422"));
        longest.add(entry(retried.id()));

        assertThat(walk(new StuckQuery(SP4N, DEAD, null, 2), false)).containsExactlyElementsOf(longest);
    }

    @Test
    default void whatGotStuckTogetherIsListedInAnOrderThatStays() {
        for (int i = 0; i < 7; i++) {
            line(SP4N, 1);
        }
        outbox().acknowledge(claim(SP4N, 7).stream()
                .collect(Collectors.toMap(Claim::ticket, claim -> Delivery.uncertain("timeout"))));

        List<OutboxEntry> walked = walk(new StuckQuery(SP4N, UNCERTAIN, null, 3), false);
        assertThat(walked).hasSize(7).doesNotHaveDuplicates();
        assertThat(walked).isEqualTo(outbox().stuck(new StuckQuery(SP4N, UNCERTAIN, null, 200)));
        assertThat(walked)
                .isSortedAccordingTo(Comparator.comparing(OutboxEntry::since).thenComparing(OutboxEntry::id));
    }

    @Test
    default void whatIsResolvedMeanwhileDisturbsNoPage() {
        for (int i = 0; i < 7; i++) {
            stuck(Delivery.dead("http.422"), 1);
        }

        assertThat(walk(new StuckQuery(SP4N, DEAD, null, 2), true)).hasSize(7).doesNotHaveDuplicates();
        assertThat(outbox().backlog()).isEmpty();
    }

    private List<OutboxEntry> walk(StuckQuery query, boolean skipping) {
        List<OutboxEntry> walked = new ArrayList<>();
        List<OutboxEntry> page = outbox().stuck(query);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(query.limit());
            walked.addAll(page);
            assertThat(walked).doesNotHaveDuplicates();
            if (skipping) {
                page.forEach(entry -> outbox().resolve(entry.ticket(), Remedy.skip(), OPERATOR));
            }
            page = outbox().stuck(query.behind(page.get(page.size() - 1)));
        }
        return walked;
    }
}

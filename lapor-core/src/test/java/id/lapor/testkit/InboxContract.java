package id.lapor.testkit;

import static id.lapor.sync.Reception.CHANGED;
import static id.lapor.sync.Reception.ECHO;
import static id.lapor.sync.Reception.FIRST;
import static id.lapor.sync.Reception.REPEATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.sync.Claim;
import id.lapor.sync.Delivery;
import id.lapor.sync.Incoming;
import id.lapor.sync.PeerId;
import id.lapor.sync.Reception;
import id.lapor.sync.Reference;
import id.lapor.sync.Remedy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes in has its effect once. */
interface InboxContract extends ExchangeParts {

    String BODY = "b0d1".repeat(16);
    String OTHER_BODY = "e15e".repeat(16);

    private Reception accept(PeerId source, String id, String digest) {
        return inbox().accept(new Incoming(new Reference(source, id), digest));
    }

    @Test
    default void whatComesInIsFirstOnceAndRepeatedEverAfter() {
        assertThat(accept(SP4N, "13", BODY)).isEqualTo(FIRST);
        assertThat(accept(SP4N, "13", BODY)).isEqualTo(REPEATED);
        pass(HOUR.multipliedBy(9_000));
        assertThat(accept(SP4N, "13", BODY)).isEqualTo(REPEATED);
    }

    @Test
    default void whatComesInAgainWithAnotherBodyIsChangedAndNeverTakesItsPlace() {
        accept(SP4N, "13", BODY);

        assertThat(accept(SP4N, "13", OTHER_BODY)).isEqualTo(CHANGED);
        assertThat(accept(SP4N, "13", OTHER_BODY)).isEqualTo(CHANGED);
        assertThat(accept(SP4N, "13", BODY)).isEqualTo(REPEATED);
    }

    @Test
    default void anIdBelongsToItsSourceAndIsTakenToTheLetter() {
        accept(SP4N, "a", BODY);
        for (String id : List.of("A", "b", "á", "'; --", "é".repeat(200))) {
            assertThat(accept(SP4N, id, BODY)).isEqualTo(FIRST);
            assertThat(accept(SP4N, id, BODY)).isEqualTo(REPEATED);
        }
        assertThat(accept(PROVINCE, "a", OTHER_BODY)).isEqualTo(FIRST);
    }

    @Test
    default void whatIsUndoneWithItsEffectIsFirstAgain() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    assertThat(accept(SP4N, "13", BODY)).isEqualTo(FIRST);
                    assertThat(accept(SP4N, "13", BODY)).isEqualTo(REPEATED);
                    throw new IllegalStateException("the effect failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(accept(SP4N, "13", OTHER_BODY)).isEqualTo(FIRST);
    }

    @Test
    default void noAnswerSpoilsTheTransaction() {
        accept(SP4N, "13", BODY);
        inbox().remember(new Reference(SP4N, "ours"));

        unitOfWork().inTransaction(() -> {
            assertThat(accept(SP4N, "13", BODY)).isEqualTo(REPEATED);
            assertThat(accept(SP4N, "13", OTHER_BODY)).isEqualTo(CHANGED);
            assertThat(accept(SP4N, "ours", BODY)).isEqualTo(ECHO);
            inbox().remember(new Reference(SP4N, "ours"));
            return accept(SP4N, "14", BODY);
        });

        assertThat(accept(SP4N, "14", BODY)).isEqualTo(REPEATED);
    }

    @Test
    default void ourOwnMessageIsRecognisedByTheReferenceThatTheDestinationGave() {
        stuck(Delivery.delivered("LAPOR-1"), 1);

        assertThat(accept(SP4N, "LAPOR-1", BODY)).isEqualTo(ECHO);
        assertThat(accept(SP4N, "LAPOR-1", OTHER_BODY)).isEqualTo(ECHO);
        assertThat(accept(PROVINCE, "LAPOR-1", BODY)).isEqualTo(FIRST);
        assertThat(accept(SP4N, "LAPOR-2", BODY)).isEqualTo(FIRST);
    }

    @Test
    default void ourOwnMessageIsRecognisedByTheReferenceUnderWhichAnOperatorFoundIt() {
        outbox().resolve(stuck(Delivery.uncertain("timeout"), 1).ticket(), Remedy.found("LAPOR-3"), OPERATOR);

        assertThat(accept(SP4N, "LAPOR-3", BODY)).isEqualTo(ECHO);
    }

    @Test
    default void severalMessagesMayHaveOneReference() {
        stuck(Delivery.delivered("LAPOR-1"), 1);
        stuck(Delivery.delivered("LAPOR-1"), 1);

        assertThat(accept(SP4N, "LAPOR-1", BODY)).isEqualTo(ECHO);
    }

    @Test
    default void aStaleAcknowledgementTeachesNoReference() {
        line(SP4N, 1);
        Claim slow = claimOnly(SP4N);
        pass(LEASE.plus(HOUR));
        claimOnly(SP4N);
        outbox().acknowledge(slow.ticket(), Delivery.delivered("LAPOR-4"));

        assertThat(accept(SP4N, "LAPOR-4", BODY)).isEqualTo(FIRST);
    }

    @Test
    default void anIdThatWeChoseOurselvesIsRecognisedBeforeTheAcknowledgement() {
        line(SP4N, 1);
        String key = claimOnly(SP4N).message().idempotencyKey();
        inbox().remember(new Reference(SP4N, key));
        inbox().remember(new Reference(SP4N, key));

        assertThat(accept(SP4N, key, BODY)).isEqualTo(ECHO);
    }

    @Test
    default void whatIsUndoneIsNotRemembered() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    inbox().remember(new Reference(SP4N, "ours"));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(accept(SP4N, "ours", BODY)).isEqualTo(FIRST);
    }

    @Test
    default void anEchoThatWasFasterThanItsAcknowledgementIsAnEchoFromThenOn() {
        assertThat(accept(SP4N, "LAPOR-5", BODY)).isEqualTo(FIRST);
        stuck(Delivery.delivered("LAPOR-5"), 1);

        assertThat(accept(SP4N, "LAPOR-5", BODY)).isEqualTo(ECHO);
    }
}

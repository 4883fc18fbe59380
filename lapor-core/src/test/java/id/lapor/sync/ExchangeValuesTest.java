package id.lapor.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.report.TrackingNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeValuesTest {

    private static final String CANARY = "Canaryningsih";
    private static final Instant NOW = Instant.parse("2026-03-10T02:03:04.567891Z");
    private static final PeerId SP4N = PeerId.of("sp4n");
    private static final MessageId ID = new MessageId(SP4N, new TrackingNumber("123456789015"), 2);

    @Test
    void nothingPrintsWhatAPersonWroteOrWhatOpensAReportElsewhere() {
        String digest = "b0d1".repeat(16);
        Stream<Object> values = Stream.of(
                new OutboxMessage(ID, CANARY, CANARY, NOW),
                new Claim(new OutboxMessage(ID, CANARY, CANARY, NOW), 1, 1, false),
                new OutboxEntry(ID, CANARY, MessageState.DEAD, 1, 1, NOW, NOW, null, CANARY, CANARY),
                new Delivery.Delivered(CANARY),
                new Remedy.Found(CANARY),
                new Incoming(new Reference(SP4N, CANARY), digest));

        assertThat(values)
                .allSatisfy(value -> assertThat(value.toString())
                        .contains(value.getClass().getSimpleName())
                        .doesNotContain(CANARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "SP4N", "Canaryningsih jatuh", "-a", "a\n", "ä", "a/b"})
    void aCodeHasNoRoomForWords(String text) {
        Stream<Function<String, Object>> places = Stream.of(
                PeerId::of,
                Delivery::dead,
                Delivery::uncertain,
                reason -> Delivery.postponed(reason, Duration.ofMinutes(1)));

        assertThat(places)
                .allSatisfy(place -> assertThatThrownBy(() -> place.apply(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageNotContaining(CANARY));
    }

    @Test
    void aCodeHasAtMostSixtyFourCharacters() {
        assertThat(PeerId.of("1".repeat(64))).hasToString("1".repeat(64));
        assertThatThrownBy(() -> PeerId.of("1".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReferenceThatNoDatabaseKeepsIsRefusedUnseen() {
        for (String text : List.of("", "  ", CANARY + "\0", CANARY + "\n", CANARY + "\ud83d", "é".repeat(201))) {
            Stream<Function<String, Object>> places =
                    Stream.of(Delivery::delivered, Remedy::found, value -> new Reference(SP4N, value));

            assertThat(places)
                    .allSatisfy(place -> assertThatThrownBy(() -> place.apply(text))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageNotContaining(CANARY));
        }
    }

    @Test
    void aDigestIsADigest() {
        Reference reference = new Reference(SP4N, "13");
        for (String text :
                List.of("", "b0d1", "B0D1".repeat(16), CANARY.repeat(5).substring(0, 64))) {
            assertThatThrownBy(() -> new Incoming(reference, text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
        }
    }

    @Test
    void aMessageHasAKeyOfItsOwnAndItsTimeInMicroseconds() {
        OutboxMessage one = OutboxMessage.of(ID, "payload", NOW.plusNanos(999));
        OutboxMessage other = OutboxMessage.of(ID, "payload", NOW);

        assertThat(one.createdAt()).isEqualTo(NOW);
        assertThat(one.idempotencyKey()).isNotEqualTo(other.idempotencyKey());
    }

    @Test
    void aPayloadThatNoDatabaseKeepsIsRefusedUnseen() {
        for (String payload : List.of("", CANARY + "\0", "x".repeat(1_000_001))) {
            assertThatThrownBy(() -> OutboxMessage.of(ID, payload, NOW))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
        }
        for (String key : List.of("", "a b", "k".repeat(65))) {
            assertThatThrownBy(() -> new OutboxMessage(ID, key, "payload", NOW))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void messagesAreOrderedBySinkReportAndVersionAsANumber() {
        MessageId later = new MessageId(SP4N, ID.report(), 10);
        MessageId otherReport = new MessageId(SP4N, new TrackingNumber("222222222226"), 1);
        MessageId otherSink = new MessageId(PeerId.of("jabar"), ID.report(), 99);

        assertThat(Stream.of(otherReport, later, ID, otherSink).sorted())
                .containsExactly(otherSink, ID, later, otherReport);
        assertThat(ID.isInLineWith(later)).isTrue();
        assertThat(ID.isInLineWith(otherReport)).isFalse();
        assertThat(ID.isInLineWith(otherSink)).isFalse();
        assertThatThrownBy(() -> new MessageId(SP4N, ID.report(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClaimHasBounds() {
        Duration day = Duration.ofDays(1);
        assertThat(new ClaimRequest(SP4N, 1_000, Duration.ofDays(30)).limit()).isEqualTo(1_000);
        assertThatThrownBy(() -> new ClaimRequest(SP4N, 0, day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClaimRequest(SP4N, 1_001, day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClaimRequest(SP4N, 1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Delivery.postponed("http.503", Duration.ofDays(31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsStuckIsListed(MessageState state) {
        if (state.isStuck()) {
            assertThat(new StuckQuery(SP4N, state, null, 200).limit()).isEqualTo(200);
            assertThat(state.isSettled()).isFalse();
        } else {
            assertThatThrownBy(() -> new StuckQuery(SP4N, state, null, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThat(state.isSettled()).isEqualTo(state != MessageState.PENDING);
        }
        assertThatThrownBy(() -> new StuckQuery(SP4N, MessageState.DEAD, null, 201))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package id.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.http.LaporHttpException.Unavailable;
import id.lapor.http.LaporHttpException.Unreachable;
import id.lapor.http.model.MoveRequest;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingTest {

    private final TestServer server = new TestServer();
    private final RecordedPacing pacing = new RecordedPacing();
    private final LaporClient client = server.client().pacing(pacing).build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void aBusyServerIsAskedThreeTimesAndNoMore(int status) {
        busy(status).busy(status).busy(status);

        assertThatThrownBy(client::agencies).isInstanceOf(Unavailable.class);

        assertThat(server.asked()).hasSize(3);
        assertThat(pacing.pauses).containsExactly(Duration.ofMillis(125), Duration.ofMillis(250));
    }

    @Test
    void theFirstGoodAnswerCounts() {
        busy(503).server.json(200, Samples.json("AgencyList"));

        assertThat(client.agencies()).hasSize(2);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void aCutBodyIsAskedForAgain() {
        server.cut().json(200, Samples.json("AgencyList"));

        assertThat(client.agencies()).hasSize(2);
        assertThat(server.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422, 500, 501})
    void whatWillNotPassIsNotRepeated(int status) {
        busy(status);

        assertThatThrownBy(client::agencies).isInstanceOf(LaporHttpException.class);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aMoveIsNeverRepeated() {
        busy(503);
        assertThatThrownBy(this::reply).isInstanceOf(Unavailable.class);
        server.cut();
        assertThatThrownBy(this::reply).isInstanceOf(Unreachable.class);

        assertThat(server.asked()).hasSize(2);
        assertThat(pacing.pauses).isEmpty();
    }

    @Test
    void aReportIsSubmittedAgainUnderTheSameKey() {
        server.cut();
        busy(504).server.json(201, Samples.json("ReportReceipt"));

        assertThat(client.submit(Samples.report()).tracking()).isEqualTo(Samples.TRACKING);

        assertThat(server.asked()).hasSize(3);
        assertThat(server.asked())
                .extracting(asked -> asked.headers().get("idempotency-key"))
                .doesNotContainNull()
                .containsOnly(server.asked().get(0).headers().get("idempotency-key"));
    }

    @Test
    void whatMayHaveArrivedOnceStaysSoWhenTheRepetitionIsTurnedAway() {
        server.cut();
        busy(503).busy(429);

        assertThatThrownBy(() -> client.submit(Samples.report())).isInstanceOfSatisfying(Unreachable.class, cut -> {
            assertThat(cut.mayHaveArrived()).isTrue();
            assertThat(cut.retryable()).isTrue();
        });
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void whatWasTurnedAwayEveryTimeNeverArrived() {
        busy(503).busy(429).busy(503);

        assertThatThrownBy(() -> client.submit(Samples.report()))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        busy -> assertThat(busy.mayHaveArrived()).isFalse());
    }

    @Test
    void theLastWordCountsWhereItIsOne() {
        server.cut().problem(422, "INVALID");

        assertThatThrownBy(() -> client.submit(Samples.report()))
                .isInstanceOfSatisfying(
                        LaporHttpException.Refused.class,
                        refused -> assertThat(refused.mayHaveArrived()).isFalse());
    }

    @Test
    void nothingIsRepeatedWhereTheCallerDoes() {
        busy(503);
        try (LaporClient once = server.client().pacing(pacing).withoutRetries().build()) {
            assertThatThrownBy(once::agencies).isInstanceOf(Unavailable.class);
        }
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        server.answer(503, "text/plain", "", "Retry-After", "7")
                .answer(429, "text/plain", "", "Retry-After", "Tue, 17 Mar 2026 02:00:09 GMT")
                .json(200, Samples.json("AgencyList"));

        client.agencies();

        assertThat(pacing.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9));
    }

    @Test
    void doesNotWaitPastTheDeadline() {
        server.answer(503, "text/plain", "", "Retry-After", "31");

        assertThatThrownBy(client::agencies)
                .isInstanceOfSatisfying(
                        Unavailable.class, busy -> assertThat(busy.retryAfter()).contains(Duration.ofSeconds(31)));
        assertThat(server.asked()).hasSize(1);
        assertThat(pacing.pauses).isEmpty();
    }

    @Test
    void thePausesCountTowardsTheDeadline() {
        server.answer(503, "text/plain", "", "Retry-After", "20").answer(503, "text/plain", "", "Retry-After", "20");

        assertThatThrownBy(client::agencies).isInstanceOf(Unavailable.class);
        assertThat(server.asked()).hasSize(2);
        assertThat(pacing.pauses).containsExactly(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "", "99999999999", "Tue, 99 Mar 2026 02:00:09 GMT"})
    void anUnreadableWishIsIgnored(String wish) {
        server.answer(503, "text/plain", "", "Retry-After", wish).json(200, Samples.json("AgencyList"));

        client.agencies();

        assertThat(pacing.pauses).containsExactly(Duration.ofMillis(125));
    }

    @Test
    void eachAttemptGetsTheTimeThatIsLeft() {
        List<Duration> timeouts = new ArrayList<>();
        LaporClient over = over(call -> {
            timeouts.add(call.timeout());
            throw new IOException("broken");
        });

        assertThatThrownBy(over::agencies).isInstanceOf(Unreachable.class);

        assertThat(timeouts)
                .containsExactly(Duration.ofSeconds(30), Duration.ofMillis(29_875), Duration.ofMillis(29_625));
    }

    @Test
    void noConnectionIsTriedAgainAndTheDeadlineIsNot() {
        List<IOException> thrown = List.of(new HttpConnectTimeoutException("none"), new HttpTimeoutException("late"));
        List<HttpCall> calls = new ArrayList<>();
        LaporClient over = over(call -> {
            calls.add(call);
            throw thrown.get(calls.size() - 1);
        });

        assertThatThrownBy(over::agencies)
                .isInstanceOfSatisfying(
                        Unreachable.class, late -> assertThat(late.code()).isEqualTo("DEADLINE"));
        assertThat(calls).hasSize(2);
    }

    private void reply() {
        client.move(Samples.TRACKING, Moves.REPLY, MoveRequest.ofText("Isi-Rahasia"), MoveOptions.none());
    }

    private LaporClient over(HttpTransport transport) {
        return LaporClient.builder()
                .baseUri("https://lapor.example.go.id/lapor/")
                .transport(transport)
                .pacing(pacing)
                .build();
    }

    private RetryingTest busy(int status) {
        server.answer(status, "text/plain", "");
        return this;
    }
}

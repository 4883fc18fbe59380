package id.lapor.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lapor.http.LaporHttpException.BadResponse;
import id.lapor.http.LaporHttpException.NotFound;
import id.lapor.http.LaporHttpException.Refused;
import id.lapor.http.LaporHttpException.Unavailable;
import id.lapor.http.LaporHttpException.Unreachable;
import id.lapor.http.model.MoveRequest;
import id.lapor.http.model.ProblemViolation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    private final TestServer server = new TestServer();
    private final LaporClient client =
            server.client().withoutRetries().maxResponseBytes(2_000).build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400,BAD_REQUEST",
        "401,UNAUTHORIZED",
        "403,NOT_YOURS",
        "403,IDENTITY_CLOSED",
        "409,WRONG_STATUS",
        "412,STALE",
        "413,TOO_LARGE",
        "422,INVALID",
        "422,FORMULA",
        "422,ID_REUSED",
        "422,A_CODE_OF_TOMORROW"
    })
    void refusals(int status, String code) {
        server.problem(status, code);

        Refused refused = thrown(Refused.class, this::reply);

        assertThat(refused).isNotInstanceOf(NotFound.class);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.retryable()).isFalse();
        assertThat(refused.mayHaveArrived()).isFalse();
        assertThat(refused.problem().orElseThrow().sentences().en()).isEqualTo("e");
        assertThat(refused).hasMessage("POST /v1/reports/{tracking}/{move} was refused: " + status + " " + code);
    }

    @Test
    void namesTheRequestForTheOperators() {
        server.answer(422, "application/problem+json", Samples.json("Invalid"), "X-Request-Id", "abc-123");

        Refused refused = thrown(Refused.class, this::reply);

        assertThat(refused.requestId()).contains("abc-123");
        assertThat(refused).hasMessageEndingWith("(request abc-123)");
        assertThat(refused.violations())
                .containsExactly(new ProblemViolation("matter.title", "text.short", "Paling sedikit 5 huruf."));
    }

    @Test
    void notFoundIsTheServersWordNotAnyMissingPage() {
        server.answer(404, "application/problem+json", Samples.json("NotFound")).answer(404, "text/html", "<html>");

        assertThat(thrown(NotFound.class, this::track).code()).isEqualTo("NOT_FOUND");
        Refused missing = thrown(Refused.class, this::track);
        assertThat(missing).isNotInstanceOf(NotFound.class);
        assertThat(missing.code()).isEqualTo("HTTP_404");
    }

    @ParameterizedTest
    @CsvSource({"429,true,false", "500,false,true", "501,false,true", "502,true,true", "503,true,false", "504,true,true"
    })
    void serversTrouble(int status, boolean retryable, boolean mayHaveArrived) {
        server.answer(status, "text/html", "<html>Nama-Rahasia</html>", "Retry-After", "7");

        Unavailable unavailable = thrown(Unavailable.class, this::reply);

        assertThat(unavailable.code()).isEqualTo("HTTP_" + status);
        assertThat(unavailable.retryable()).isEqualTo(retryable);
        assertThat(unavailable.mayHaveArrived()).isEqualTo(mayHaveArrived);
        assertThat(unavailable.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(unavailable.problem()).isEmpty();
    }

    @Test
    void aProblemOfAnotherKindStillTellsItsStatus() {
        server.answer(422, "application/problem+json", "{\"title\":\"x\",\"code\":\"nama saya\",\"errors\":[1]}")
                .answer(409, "application/problem+json", "{ broken");

        assertThat(thrown(Refused.class, this::reply).code()).isEqualTo("HTTP_422");
        assertThat(thrown(Refused.class, this::reply).code()).isEqualTo("HTTP_409");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|text/html|<html>Masuk</html>",
                "200|application/json|<html>",
                "200|application/json|{}",
                "200|application/json|null",
                "200|application/json|{\"tracking\":\"1\",\"status\":\"CLOSED\",\"version\":\"x\"}",
                "302|text/html|moved"
            })
    void whatIsNoneOfTheContract(int status, String type, String body) {
        server.answer(status, type, body, "Location", "/elsewhere");

        BadResponse bad = thrown(BadResponse.class, this::reply);

        assertThat(bad.code()).isEqualTo("BAD_RESPONSE");
        assertThat(bad.status()).isEqualTo(status);
        assertThat(bad.mayHaveArrived()).isEqualTo(status == 200);
        assertThat(bad).hasNoCause();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aBodyThatWasCut() {
        server.cut();

        Unreachable cut = thrown(Unreachable.class, client::agencies);

        assertThat(cut.status()).isZero();
        assertThat(cut.code()).isEqualTo("UNREACHABLE");
        assertThat(cut.retryable()).isTrue();
        assertThat(cut.mayHaveArrived()).isFalse();
    }

    @Test
    @Timeout(10)
    void aBodyThatStallsEndsAtTheDeadline() {
        server.stalled();
        try (LaporClient hasty = server.client().timeout(Duration.ofMillis(300)).build()) {
            Unreachable late = thrown(Unreachable.class, hasty::agencies);

            assertThat(late.code()).isEqualTo("DEADLINE");
            assertThat(late.retryable()).isTrue();
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    @Timeout(10)
    void afterADeadlineAPostMayHaveArrived() {
        server.stalled();
        try (LaporClient hasty = server.client().timeout(Duration.ofMillis(300)).build()) {
            Unreachable late = thrown(Unreachable.class, () -> hasty.submit(Samples.report()));
            assertThat(late.mayHaveArrived()).isTrue();
        }
    }

    @Test
    @Timeout(10)
    void hangsUpAtTheDeadline() throws IOException {
        try (ServerSocket stalling = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                LaporClient hasty = LaporClient.builder()
                        .baseUri("http://127.0.0.1:" + stalling.getLocalPort())
                        .timeout(Duration.ofMillis(300))
                        .build()) {
            CompletableFuture<Integer> afterwards = CompletableFuture.supplyAsync(() -> stall(stalling));

            assertThat(thrown(Unreachable.class, hasty::agencies).code()).isEqualTo("DEADLINE");
            assertThat(afterwards.join()).isEqualTo(-1);
        }
    }

    /** Answers with the beginning of a body and tells what comes from the client then; -1 when it hung up. */
    private static int stall(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.setSoTimeout(8_000);
            BufferedReader request = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            while (!request.readLine().isEmpty()) {
                // until the head is over
            }
            String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return request.read();
        } catch (SocketTimeoutException stillThere) {
            return 0;
        } catch (IOException reset) {
            return -1;
        }
    }

    @Test
    void aResponseThatAnnouncesTooMuch() {
        server.json(200, "\"" + "x".repeat(5_000) + "\"");

        BadResponse large = thrown(BadResponse.class, this::track);

        assertThat(large.code()).isEqualTo("RESPONSE_TOO_LARGE");
        assertThat(large.retryable()).isFalse();
    }

    @Test
    void aResponseThatTurnsOutTooLarge() {
        server.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[5_000]);
        });

        assertThat(thrown(BadResponse.class, this::track).code()).isEqualTo("RESPONSE_TOO_LARGE");
    }

    @Test
    void noConnectionMeansNothingWasSent() {
        URI base = server.base();
        server.close();
        try (LaporClient lost =
                LaporClient.builder().baseUri(base).withoutRetries().build()) {
            Unreachable unreachable = thrown(Unreachable.class, () -> lost.submit(Samples.report()));

            assertThat(unreachable.code()).isEqualTo("UNREACHABLE");
            assertThat(unreachable.mayHaveArrived()).isFalse();
            assertThat(unreachable).hasCauseInstanceOf(ConnectException.class);
        }
    }

    @Test
    @Timeout(10)
    void anInterruptGivesUpAndStaysSet() {
        server.stalled();
        Thread.currentThread().interrupt();

        Unreachable interrupted = thrown(Unreachable.class, this::track);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(interrupted.code()).isEqualTo("INTERRUPTED");
    }

    private void reply() {
        client.move(Samples.TRACKING, Moves.REPLY, MoveRequest.ofText("Isi-Rahasia"), MoveOptions.none());
    }

    private void track() {
        client.track(Samples.TRACKING);
    }

    private static <T extends LaporHttpException> T thrown(Class<T> type, ThrowingCallable call) {
        T thrown = catchThrowableOfType(type, call);
        assertThat(thrown).as("expected %s", type.getSimpleName()).isNotNull();
        return thrown;
    }
}

package id.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaporClientBuilderTest {

    @Test
    void needsAnAddress() {
        assertThatIllegalStateException().isThrownBy(LaporClient.builder()::build);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lapor",
                "ftp://lapor.example.go.id",
                "https:///lapor",
                "https://user:Sandi-Rahasia@lapor.example.go.id",
                "https://lapor.example.go.id?token=Sandi-Rahasia",
                "https://lapor.example.go.id#x",
                "http://lapor.example.go.id",
                "http://127.0.0.1.example.org"
            })
    void refusesAddresses(String address) {
        assertThatIllegalStateException()
                .isThrownBy(() -> LaporClient.builder().baseUri(address).build())
                .withMessageNotContaining("Sandi-Rahasia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://lapor.example.go.id", "http://localhost:8080/lapor", "http://[::1]/", "http://127.0.0.1"
            })
    void takesAddresses(String address) {
        assertThatCode(() -> LaporClient.builder().baseUri(address).build().close())
                .doesNotThrowAnyException();
    }

    @Test
    void plainHttpWhereItIsAskedFor() {
        LaporClientBuilder builder =
                LaporClient.builder().baseUri("http://lapor.internal").allowPlainHttp();
        assertThatCode(() -> builder.build().close()).doesNotThrowAnyException();
    }

    @Test
    void keepsItsBounds() {
        LaporClientBuilder never = address().timeout(Duration.ZERO);
        LaporClientBuilder ever = address().timeout(Duration.ofHours(2));
        LaporClientBuilder nothing = address().maxResponseBytes(0);
        LaporClientBuilder everything = address().maxResponseBytes(Long.MAX_VALUE);
        assertThatIllegalStateException().isThrownBy(never::build);
        assertThatIllegalStateException().isThrownBy(ever::build);
        assertThatIllegalStateException().isThrownBy(nothing::build);
        assertThatIllegalStateException().isThrownBy(everything::build);
    }

    @Test
    void leavesAForeignTransportToItsOwner() {
        AtomicInteger closed = new AtomicInteger();
        HttpTransport foreign = new HttpTransport() {
            @Override
            public HttpReply send(HttpCall call) {
                throw new AssertionError("nothing is sent");
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        address().transport(foreign).build().close();
        assertThat(closed).hasValue(0);
    }

    private static LaporClientBuilder address() {
        return LaporClient.builder().baseUri("https://lapor.example.go.id/lapor");
    }
}

package id.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void basic() {
        server.json(200, Samples.json("AgencyList"));
        try (LaporClient client =
                server.client().basic("petugas", "Sandi-Rahasia:é").build()) {
            client.agencies();
        }
        String pair = server.last().headers().get("authorization").substring("Basic ".length());
        assertThat(new String(Base64.getDecoder().decode(pair), StandardCharsets.UTF_8))
                .isEqualTo("petugas:Sandi-Rahasia:é");
    }

    @Test
    void aTokenIsAskedForBeforeEveryAttempt() {
        server.answer(503, "text/plain", "").json(200, Samples.json("AgencyList"));
        Iterator<String> tokens = List.of("lama", "baru").iterator();
        try (LaporClient client = server.client()
                .bearer(tokens::next)
                .pacing(new RecordedPacing())
                .build()) {
            client.agencies();
        }
        assertThat(server.asked())
                .extracting(asked -> asked.headers().get("authorization"))
                .containsExactly("Bearer lama", "Bearer baru");
    }

    @Test
    void noMessageRepeatsASecret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LaporClient.builder().basic("a:b", "Sandi-Rahasia"))
                .withMessageNotContaining("Sandi-Rahasia")
                .withMessageNotContaining("a:b");
        try (LaporClient client =
                server.client().bearer(() -> "Sandi-Rahasia\r\nX: y").build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(client::agencies)
                    .withMessageNotContaining("Sandi-Rahasia")
                    .withNoCause();
        }
    }
}

package id.lapor.monggo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("Somebody with odd requests")
@PageTest
class OddRequestsTest {

    @LocalServerPort
    int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary="})
    @DisplayName("is told that a form cannot be read, not that we failed")
    void unreadableForms(String type) throws Exception {
        for (String path : new String[] {"/tulis/mulai", "/tulis", "/daftar"}) {
            assertThat(post(path, type, "x").statusCode()).as(path).isBetween(400, 403);
        }
    }

    @Test
    @DisplayName("is told the same of a file whose name no system knows")
    void fileNameWithNul() throws Exception {
        String body =
                "--b\r\nContent-Disposition: form-data; name=\"foto\"; filename=\"a\0.png\"\r\n\r\nx\r\n--b--\r\n";
        assertThat(post("/tulis", "multipart/form-data; boundary=b", body).statusCode())
                .isBetween(400, 403);
    }

    @Test
    @DisplayName("is told by the field that three megabytes of text are too long")
    void threeMegabytes() {
        Browser browser = new Browser(port);
        browser.open("/tulis");
        Browser.Page page = browser.submit(
                "/tulis", java.util.Map.of("isi", "x".repeat(3_000_000), "klasifikasi", "COMPLAINT"), new byte[0]);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("paling banyak 20.000 karakter");
    }

    @Test
    @DisplayName("gets a problem for wrong credentials at the API, not a page")
    void wrongCredentials() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/lapor/v1/reports"))
                        .header("Authorization", "Basic a29vcmRpbmF0b3I6c2FsYWg=")
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"UNAUTHORIZED\"");
    }

    @ParameterizedTest
    @CsvSource({"/actuator, 404", "/actuator/env, 404", "/actuator/health, 200"})
    @DisplayName("finds nothing of the machine room but its health")
    void machineRoom(String path, int status) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    @DisplayName("who planted a session cookie holds a dead one once a report is opened with it")
    void plantedSession() throws Exception {
        Browser citizen = new Browser(port);
        citizen.open("/tulis");
        String planted = citizen.session();
        Browser.Page receipt = citizen.submit("/tulis", CitizenPagesTest.report(), new byte[0]);
        assertThat(receipt.path()).isEqualTo("/tulis/terkirim");
        assertThat(citizen.session()).isNotEqualTo(planted);

        Browser reader = new Browser(port);
        String address = "/laporan/" + receipt.textOf("nomor-laporan").replace(" ", "");
        reader.open(address);
        String before = reader.session();
        reader.submit(address + "/kode", java.util.Map.of("kode", receipt.textOf("kode-akses")));
        assertThat(reader.session()).isNotEqualTo(before);
        cookies.getCookieStore().add(URI.create("http://localhost:" + port), cookie(before));
        assertThat(client.send(
                                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .doesNotContain("Sudah tiga malam");
    }

    private static HttpCookie cookie(String session) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}

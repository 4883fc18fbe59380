package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;

import host.gateway.GatewayHost;
import id.lapor.Lapor;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An anonymous reporter's name, phone, e-mail and address, looked for in everything the gateway puts out. */
@SpringBootTest(
        classes = GatewayHost.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:canary",
            "lapor.web.enabled=true",
            "logging.level.root=DEBUG",
            "logging.level.id.lapor=TRACE",
            "logging.level.org.hibernate.orm.jdbc.bind=TRACE",
            "logging.level.org.apache.coyote=TRACE",
            "logging.level.org.springframework.web=TRACE",
            // the caller's own side of the wire
            "logging.level.jdk.internal.httpclient=OFF"
        })
@ExtendWith(OutputCaptureExtension.class)
class GatewayCanaryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> CALLERS = List.of("", "sari", "koordinator", "pupr", "auditor");
    private static final List<String> MOVES = List.of(
            "delegate",
            "ask",
            "complete",
            "start",
            "progress",
            "note",
            "disclose",
            "answer",
            "reply",
            "answer",
            "return",
            "archive",
            "transfer",
            "reopen",
            "recall",
            "object",
            "nonsense",
            "close",
            "withdraw");

    private static final List<String> READERS = List.of("", "koordinator", "pupr");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> answers = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    Lapor lapor;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void furnish() {
        City.agencies().forEach(lapor.agencies()::save);
    }

    @Test
    void whoReportedIsNowhere(CapturedOutput log) throws Exception {
        liveThrough("ANONIM", false);
        liveThrough("UNIDENTIFIED", true);
        breakThings();

        assertThat(answers).hasSizeGreaterThan(300);
        answers.forEach(answer -> CanarySearch.assertClean("an answer", answer));
        CanarySearch.dump(database).forEach(row -> CanarySearch.assertClean("the database", row));
        assertThat(log.getAll()).contains("TRACE", "lapor_report");
        log.getAll().lines().forEach(line -> CanarySearch.assertClean("the log, in: " + start(line), line));
    }

    /** Every caller tries every move and reads everything, in an order that lets most of it happen. */
    private void liveThrough(String anonymity, boolean confidential) throws Exception {
        String body = JSON.writeValueAsString(CanarySearch.report(anonymity, confidential));
        var receipt = JSON.readTree(send("POST", "/reports", body, "sari", null));
        String path = "/reports/" + receipt.get("tracking").asString();
        String code = receipt.get("accessCode").asString();
        for (String move : MOVES) {
            for (String caller : CALLERS) {
                send("POST", path + "/" + move, words(move), caller, caller.equals("sari") ? code : null);
            }
            for (String reader : READERS) {
                send("GET", path, "", reader, null);
            }
            send("GET", path + "/history", "", "sari", code);
        }
        send("GET", "/reports", "", "", null);
        send("GET", "/statistics", "", "", null);
    }

    private void breakThings() throws Exception {
        String good = JSON.writeValueAsString(CanarySearch.report("ANONIM", true));
        send("POST", "/reports", good.substring(0, good.length() - 1), "sari", null);
        send("POST", "/reports", good.replace("\"title\":\"", "\"title\":\"" + "x".repeat(300)), "sari", null);
        send("POST", "/reports", good.replace("0812-", "bukan nomor "), "sari", null);
        send("POST", "/reports", good.replace("COMPLAINT", "COMPLAINED"), "sari", null);
        send("PUT", "/reports", good, "sari", null);
    }

    private static String words(String move) {
        String photo = Base64.getEncoder().encodeToString(Photos.jpeg().bytes());
        boolean withPhoto = List.of("answer", "reply").contains(move);
        return "{\"text\":\"Petugas memeriksa lubang di depan pasar.\",\"agency\":\"dinas-pupr\",\"outcome\":\"FIXED\","
                + "\"cause\":\"WEAR\",\"nextStep\":\"Menambal\",\"nextStepOn\":\"2099-01-04\",\"reason\":\"SPAM\""
                + (withPhoto ? ",\"photos\":[\"" + photo + "\"]" : "") + "}";
    }

    private String send(String method, String path, String body, String caller, String code) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/lapor/v1" + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!caller.isEmpty()) {
            String basic = Base64.getEncoder().encodeToString((caller + ":rahasia").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + basic);
        }
        if (code != null) {
            request.header("Lapor-Access-Code", code);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answers.add(answer.statusCode() + " " + answer.headers().map() + " " + answer.body());
        return answer.body();
    }

    private static String start(String line) {
        return line.substring(0, Math.min(160, line.length()));
    }
}

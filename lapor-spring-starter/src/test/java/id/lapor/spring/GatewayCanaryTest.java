package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;

import host.gateway.GatewayHost;
import id.lapor.Lapor;
import id.lapor.testkit.City;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            "lapor.categories[0].code=jalan",
            "lapor.categories[0].name=Jalan dan jembatan",
            "lapor.categories[0].attributes[0].code=patokan",
            "lapor.categories[0].attributes[0].label=Patokan terdekat",
            "lapor.categories[0].attributes[0].published=true",
            "lapor.categories[0].attributes[1].code=nomor",
            "lapor.categories[0].attributes[1].label=Nomor aduan sebelumnya",
            "lapor.categories[0].attributes[1].kind=number",
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
    private static final List<String> CALLERS = List.of("", "sari", "koordinator", "pupr", "inspektorat", "auditor");
    private static final List<String> MOVES = List.of(
            "add",
            "transfer",
            "reopen",
            "delegate",
            "ask",
            "complete",
            "start",
            "declare_emergency",
            "call_off_emergency",
            "progress",
            "note",
            "disclose",
            "answer",
            "recall",
            "answer",
            "reply",
            "answer",
            "mirror",
            "nonsense",
            "close",
            "reopen",
            "return",
            "transfer",
            "object",
            "archive",
            "withdraw");

    private static final List<String> READERS = List.of("", "koordinator", "pupr");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> answers = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private int lastStatus;

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
        liveThrough("ANONIM", "COMPLAINT");
        liveThrough("ANONIM", "OVERSIGHT");
        breakThings();

        assertThat(answers).hasSizeGreaterThan(300);
        assertThat(done)
                .as("moves that were really made")
                .contains("add", "transfer", "reopen", "object", "delegate", "return", "ask", "complete", "start")
                .contains("progress", "note", "answer", "recall", "reply", "close");
        assertThat(answers)
                .as("answers to what the category asks, masked")
                .anyMatch(answer -> answer.contains("Rumah [nama pelapor]") && answer.contains("[nomor telepon]"));
        answers.forEach(answer -> CanarySearch.assertClean("an answer", answer));
        CanarySearch.dump(database).forEach(row -> CanarySearch.assertClean("the database", row));
        assertThat(log.getAll()).contains("TRACE", "lapor_report");
        log.getAll().lines().forEach(line -> CanarySearch.assertClean("the log, in: " + start(line), line));
    }

    /** Every caller tries every move and reads everything, in an order that lets most of it happen. */
    private void liveThrough(String anonymity, String classification) throws Exception {
        String body =
                JSON.writeValueAsString(CanarySearch.telling(anonymity, false)).replace("COMPLAINT", classification);
        var receipt = JSON.readTree(send("POST", "/reports", body, "sari", null));
        String path = "/reports/" + receipt.get("tracking").asString();
        String code = receipt.get("accessCode").asString();
        for (String move : MOVES) {
            for (String caller : CALLERS) {
                send("POST", path + "/" + move, words(move), caller, caller.equals("sari") ? code : null);
                done.addAll(lastStatus == 200 ? List.of(move) : List.of());
            }
            for (String reader : READERS) {
                send("GET", path, "", reader, null);
            }
            send("GET", path + "/history", "", "sari", code);
        }
        String list = send("GET", "/reports", "", "", null);
        for (String handle : JSON.readTree(list).findValuesAsString("handle")) {
            send("GET", "/public/" + handle, "", "", null);
        }
        for (String attachment : attachments(path)) {
            for (String reader : READERS) {
                send("GET", path + "/attachments/" + attachment, "", reader, null);
            }
        }
        for (String open : List.of("/statistics", "/agencies", "/categories", "/openapi.yaml")) {
            send("GET", open, "", "", null);
        }
        readStatistics();
    }

    private void readStatistics() throws Exception {
        String year = "?from=" + Year.now() + "-01-01&to=" + Year.now() + "-12-31";
        send("GET", "/statistics/quarterly", "", "", null);
        for (String reader : CALLERS) {
            for (String form : List.of("office", "problems", "problems.csv", "problems.md", "problems.html")) {
                String answer = send("GET", "/statistics/" + form + year, "", reader, null);
                assertThat(answer).as(reader).isNotEmpty();
                assertThat(lastStatus).isEqualTo(200);
            }
        }
    }

    private List<String> attachments(String path) throws Exception {
        return JSON.readTree(send("GET", path, "", "koordinator", null)).findValues("attachments").stream()
                .flatMap(files -> files.findValuesAsString("id").stream())
                .toList();
    }

    private void breakThings() throws Exception {
        String good = JSON.writeValueAsString(CanarySearch.report("ANONIM", true));
        send("POST", "/reports", good.substring(0, good.length() - 1), "sari", null);
        send("POST", "/reports", good.replace("\"title\":\"", "\"title\":\"" + "x".repeat(300)), "sari", null);
        send("POST", "/reports", good.replace("0812-", "bukan nomor "), "sari", null);
        send("POST", "/reports", good.replace("COMPLAINT", "COMPLAINED"), "sari", null);
        send("PUT", "/reports", good, "sari", null);
        sendUnderKey(good, "kunci-yang-panjang-1");
        sendUnderKey(good, "kunci-yang-panjang-1");
        sendUnderKey(good.replace("20 cm", "30 cm"), "kunci-yang-panjang-1");
        sendUnderKey(good, "pendek");
    }

    private static String words(String move) {
        String photo = Base64.getEncoder().encodeToString(CanarySearch.photo());
        boolean withPhoto = List.of("answer", "reply", "add").contains(move);
        return "{\"text\":\"Petugas memeriksa lubang di depan pasar.\",\"agency\":\"dinas-pupr\",\"body\":\"Kementerian PUPR\",\"reference\":\"0412/2026\",\"outcome\":\"FIXED\","
                + "\"cause\":\"WEAR\",\"nextStep\":\"Menambal\",\"nextStepOn\":\"2099-01-04\",\"reason\":\"SPAM\""
                + (withPhoto ? ",\"photos\":[\"" + photo + "\"]" : "") + "}";
    }

    private void sendUnderKey(String body, String key) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/lapor/v1/reports"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        answers.add(answer.statusCode() + " " + answer.headers().map() + " " + answer.body());
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
        lastStatus = answer.statusCode();
        answers.add(answer.statusCode() + " " + answer.headers().map() + " " + answer.body());
        return answer.body();
    }

    private static String start(String line) {
        return line.substring(0, Math.min(160, line.length()));
    }
}

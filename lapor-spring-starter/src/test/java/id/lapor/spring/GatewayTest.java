package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;

import host.gateway.GatewayHost;
import id.lapor.Lapor;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway over a real socket, by hand-written requests: what is not in the contract shows here. */
@SpringBootTest(
        classes = GatewayHost.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:gateway",
            "lapor.web.enabled=true",
            "spring.jackson.property-naming-strategy=SNAKE_CASE"
        })
class GatewayTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HOLE = """
            {"classification":"COMPLAINT","category":"jalan","title":"Lubang di Jalan Cipto",
             "text":"Lubang sedalam 20 cm di depan pasar.","place":{"description":"Jalan Cipto"},
             "anonymity":"OPEN","confidential":false,"channel":"INTEGRATED_APP",
             "reporter":{"name":"Sari Wulandari","phone":"0812-3456-7890"}}""";

    private final HttpClient http = HttpClient.newHttpClient();

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
    void aReportIsSubmittedTrackedDelegatedAndAnswered() throws Exception {
        HttpResponse<String> created = post("/reports", HOLE, null);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Cache-Control")).contains("no-store");
        String tracking = json(created).get("tracking").asString();
        assertThat(created.headers().firstValue("Location").orElseThrow()).endsWith("/lapor/v1/reports/" + tracking);

        assertThat(post(
                                "/reports/" + tracking + "/delegate",
                                "{\"agency\":\"dinas-pupr\",\"text\":\"Mohon\"}",
                                "koordinator")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> answered = post(
                "/reports/" + tracking + "/answer",
                "{\"text\":\"Lubang sudah ditambal aspal empat meter.\",\"outcome\":\"FIXED\",\"cause\":\"WEAR\","
                        + "\"photos\":[\""
                        + Base64.getEncoder().encodeToString(Photos.jpeg().bytes()) + "\"]}",
                "pupr");
        assertThat(json(answered).get("status").asString()).isEqualTo("ANSWERED");

        HttpResponse<String> open = get("/reports/" + tracking, "pupr");
        assertThat(open.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(json(open).get("view").asString()).isEqualTo("AGENCY");
        assertThat(json(open).get("headline").get("statusLabel").asString()).isEqualTo("Ditindaklanjuti oleh instansi");
        assertThat(open.body()).doesNotContain("Sari", "0812");

        String photo = json(open)
                .get("timeline")
                .get(2)
                .get("attachments")
                .get(0)
                .get("id")
                .asString();
        HttpResponse<byte[]> bytes = http.send(
                request("/reports/" + tracking + "/attachments/" + photo, "pupr")
                        .GET()
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(bytes.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(bytes.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void anEmergencyWaitsForSomebodyOnSiteAndSaysUntilWhen() throws Exception {
        String tracking = json(post("/reports", HOLE, null)).get("tracking").asString();
        post("/reports/" + tracking + "/delegate", "{\"agency\":\"dinas-pupr\",\"text\":\"Segera\"}", "koordinator");
        assertThat(post(
                                "/reports/" + tracking + "/declare_emergency",
                                "{\"text\":\"Anak terjebak di gorong-gorong\"}",
                                "koordinator")
                        .statusCode())
                .isEqualTo(200);
        JsonNode due = json(get("/reports/" + tracking, "pupr")).get("headline").get("due");
        assertThat(due.get("clock").asString()).isEqualTo("ON_SITE");
        assertThat(due.get("at").asString()).isNotBlank();

        post(
                "/reports/" + tracking + "/progress",
                "{\"kind\":\"ON_SITE\",\"text\":\"Dua petugas tiba dan menutup jalan.\"}",
                "pupr");
        JsonNode seen = json(get("/reports/" + tracking, "pupr"));
        assertThat(seen.get("headline").get("due").get("clock").asString()).isEqualTo("RESOLUTION");
        assertThat(seen.get("deadlines").toString()).contains("\"explanation\":\"mulai ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delegate",
                "answer",
                "archive",
                "note",
                "disclose",
                "recall",
                "declare_emergency",
                "call_off_emergency",
                "withdraw",
                "object",
                "reopen",
                "transfer",
                "add"
            })
    void aStrangerLearnsNothingFromAnyMove(String move) throws Exception {
        String tracking = json(post("/reports", HOLE, null)).get("tracking").asString();
        String body =
                "{\"text\":\"Coba-coba saja\",\"agency\":\"dinas-pupr\",\"reason\":\"SPAM\",\"outcome\":\"EXPLAINED\",\"cause\":\"OTHER\",\"body\":\"Kementerian PUPR\"}";
        for (String caller : new String[] {null, "dishub"}) {
            HttpResponse<String> existing = post("/reports/" + tracking + "/" + move, body, caller);
            HttpResponse<String> absent = post("/reports/100000000008/" + move, body, caller);
            assertThat(existing.statusCode()).isEqualTo(404);
            assertThat(absent.statusCode()).isEqualTo(404);
            assertThat(existing.body()).isEqualTo(absent.body());
        }
    }

    @Test
    void theAccessCodeOpensAndItsAbsenceLooksLikeNoReport() throws Exception {
        String anonim = HOLE.replace("\"OPEN\"", "\"ANONIM\"");
        JsonNode receipt = json(post("/reports", anonim, null));
        String path = "/reports/" + receipt.get("tracking").asString();

        assertThat(get(path, null).statusCode()).isEqualTo(404);
        assertThat(get(path, null).body())
                .isEqualTo(get("/reports/100000000008", null).body());
        HttpResponse<String> own = http.send(
                request(path, null)
                        .header("Lapor-Access-Code", receipt.get("accessCode").asString())
                        .GET()
                        .build(),
                BodyHandlers.ofString());
        assertThat(json(own).get("view").asString()).isEqualTo("REPORTER");
        HttpResponse<String> wrong = http.send(
                request(path, null)
                        .header("Lapor-Access-Code", "0000-0000-0000-0000")
                        .GET()
                        .build(),
                BodyHandlers.ofString());
        assertThat(wrong.statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidByFieldInBothLanguages() throws Exception {
        String before = rows();
        HttpResponse<String> refused = post("/reports", "{\"title\":\"\",\"photos\":[]}", null);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json(refused);
        assertThat(problem.get("type").asString()).isEqualTo("urn:lapor:problem:invalid");
        assertThat(problem.get("sentences").get("en").asString()).isEqualTo("Some fields need your attention.");
        assertThat(problem.get("violations").findValuesAsString("field"))
                .contains("anonymity, confidential", "channel", "classification", "place", "text", "title");
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /reports/123,                                404",
        "GET,    /reports/100000000008/history,               404",
        "GET,    /public/aaaaaaaaaaaa,                        404",
        "GET,    /public/x/attachments/y,                     404",
        "GET,    /nowhere,                                    404",
        "DELETE, /reports,                                    405",
        "GET,    /reports?limit=abc,                          400",
        "GET,    /reports?cursor=%00&limit=200,               200",
        "GET,    /reports?limit=0,                            400",
        "GET,    /reports?limit=201,                          400",
        "GET,    /reports?cursor=%FF%FE,                      400",
        "GET,    /reports?q=%00%1B%20%25_'',                  200",
        "GET,    /reports?q=%FF%FE,                           400",
        "GET,    /reports?x=%C3%28,                           400",
    })
    void everyWrongRequestGetsItsStatusAsAProblem(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = http.send(
                request(path, null).method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(json(answer).get("sentences").get("id").asString()).isNotBlank();
        }
    }

    @Test
    void thePublicListIsSearchedForWordsThatEverybodyMayRead() throws Exception {
        String lamp = HOLE.replace("Lubang di Jalan Cipto", "Lampu taman padam")
                .replace("Lubang sedalam 20 cm di depan pasar.", "Gelap, hubungi 0812-9999-8888 bila datang.");
        String tracking = json(post("/reports", lamp, null)).get("tracking").asString();
        assertThat(found("lampu+padam")).as("not verified yet").isEmpty();
        post("/reports/" + tracking + "/delegate", "{\"agency\":\"dinas-pupr\",\"text\":\"Mohon\"}", "koordinator");

        assertThat(found("lampunya+PADAM")).containsExactly("Lampu taman padam");
        assertThat(found("gelap+cipto")).containsExactly("Lampu taman padam");
        for (String word : new String[] {"081299998888", "wulandari", "lampu+lubang", "yang+di"}) {
            assertThat(found(word)).as(word).isEmpty();
        }
        assertThat(found("")).contains("Lampu taman padam");
    }

    @Test
    void aTextThatIsTooLongToBeSearchedForIsAProblemThatDoesNotRepeatIt() throws Exception {
        assertThat(get("/reports?q=" + "%F0%9F%94%A5".repeat(200), null).statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = get("/reports?q=" + "panjang".repeat(30), null);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).doesNotContain("panjang");
    }

    private List<String> found(String words) throws IOException, InterruptedException {
        return json(get("/reports?limit=200&q=" + words, null)).get("reports").findValuesAsString("title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"x\"",
                "{\"occurredOn\":\"kemarin\"}",
                "{\"place\":[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]}"
            })
    void aBodyThatCannotBeReadIsABadRequest(String body) throws Exception {
        HttpResponse<String> answer = post("/reports", body, null);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("kemarin", "Exception", "jackson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/plain", "multipart/form-data", "application/xml", "x"})
    void aBodyOfAnotherTypeIsNamedAsThat(String contentType) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/lapor/v1/reports"))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(HOLE))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).get("sentences").get("id").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"rating\":4.7}", "{\"rating\":\"5\"}", "{\"photos\":[1]}"})
    void whatIsNearlyTheRightTypeIsNotTakenForIt(String body) throws Exception {
        assertThat(post("/reports/100000000008/close", body, null).statusCode()).isEqualTo(400);
    }

    @Test
    void nothingIsPublicByOmission() throws Exception {
        HttpResponse<String> answer = post("/reports", HOLE.replace("\"confidential\":false,", ""), null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("violations").findValuesAsString("field"))
                .containsExactly("anonymity, confidential");
    }

    @Test
    void aBodyThatNoFormCouldSendIsTooLarge() throws Exception {
        String huge = HOLE.replace("Lubang sedalam", "x".repeat(16 * 1024 * 1024));
        HttpResponse<String> answer = post("/reports", huge, null);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).get("code").asString()).isEqualTo("TOO_LARGE");
    }

    @Test
    void aMegabyteOfTextAndAFileThatIsNoPictureAreRefusedAndNothingIsKept() throws Exception {
        String before = rows();
        String longText = HOLE.replace("Lubang sedalam", "x".repeat(1_000_000));
        assertThat(post("/reports", longText, null).statusCode()).isEqualTo(422);
        String textFile = HOLE.replace("\"anonymity\"", "\"photos\":[\"YnVrYW4gZm90bw==\"],\"anonymity\"");
        HttpResponse<String> refused = post("/reports", textFile, null);
        assertThat(json(refused).get("code").asString()).isEqualTo("ATTACHMENT_REJECTED");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anOldVersionIsRefusedAsAPrecondition() throws Exception {
        String tracking = json(post("/reports", HOLE, null)).get("tracking").asString();
        HttpRequest stale = request("/reports/" + tracking + "/note", "koordinator")
                .header("If-Match", "\"7\"")
                .POST(BodyPublishers.ofString("{\"text\":\"Usang\"}"))
                .build();
        assertThat(http.send(stale, BodyHandlers.ofString()).statusCode()).isEqualTo(412);
    }

    @Test
    void aTransferNamesTheBodyThatReceivesIt() throws Exception {
        String path =
                "/reports/" + json(post("/reports", HOLE, null)).get("tracking").asString();
        HttpResponse<String> nowhere = post(path + "/transfer", "{\"text\":\"Jalan nasional.\"}", "koordinator");
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(json(nowhere).get("violations").findValuesAsString("field")).containsExactly("body");

        String body = "{\"body\":\"Kementerian PUPR\",\"reference\":\"0412/2026\",\"text\":\"Jalan nasional.\"}";
        assertThat(json(post(path + "/transfer", body, "koordinator"))
                        .get("status")
                        .asString())
                .isEqualTo("TRANSFERRED");
        assertThat(json(post(path + "/reopen", "{\"text\":\"Ternyata jalan kota.\"}", "koordinator"))
                        .get("status")
                        .asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void whatAnAgencyReturnsItMaySuggestToAnother() throws Exception {
        String path =
                "/reports/" + json(post("/reports", HOLE, null)).get("tracking").asString();
        post(path + "/delegate", "{\"agency\":\"dinas-pupr\",\"text\":\"Mohon\"}", "koordinator");
        String malformed = "{\"text\":\"Bukan kami.\",\"suggested\":\"Dinas Perhubungan\"}";
        HttpResponse<String> refused = post(path + "/return", malformed, "pupr");
        assertThat(json(refused).get("code").asString()).isEqualTo("UNKNOWN_AGENCY");
        String suggested = "{\"text\":\"Bukan kami.\",\"suggested\":\"dinas-perhubungan\"}";
        assertThat(json(post(path + "/return", suggested, "pupr")).get("status").asString())
                .isEqualTo("RETURNED");
    }

    @Test
    void theSystemsOwnMoveIsNobodyElses() throws Exception {
        String path =
                "/reports/" + json(post("/reports", HOLE, null)).get("tracking").asString();
        assertThat(post(path + "/mirror", "{\"text\":\"Ikut\"}", "koordinator").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReportSentAgainUnderItsKeyGetsTheSameReceiptAndNothingNew() throws Exception {
        HttpResponse<String> first = submit(HOLE, "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"");
        String before = rows();
        HttpResponse<String> again = submit(HOLE, "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"");
        HttpResponse<String> unquoted = submit(HOLE, "8e03978e-40d5-43dd-bc93-6894a57f9324");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body()).isEqualTo(unquoted.body());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anotherReportUnderTheSameKeyIsRefused() throws Exception {
        submit(HOLE, "\"0f0a4c4e-93a5-4b3f-8d59-18c7ffb8d2a1\"");
        String before = rows();
        HttpResponse<String> other = submit(HOLE.replace("20 cm", "30 cm"), "\"0f0a4c4e-93a5-4b3f-8d59-18c7ffb8d2a1\"");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).get("code").asString()).isEqualTo("ID_REUSED");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theKeyOfOneCallerOpensNothingToAnother() throws Exception {
        String key = "\"5d0f4a3e-9f0a-4f5a-8b11-2b1f6c1e0c8b\"";
        String first = json(submit(HOLE, key)).get("tracking").asString();
        HttpResponse<String> signedIn = http.send(
                request("/reports", "sari")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(HOLE))
                        .build(),
                BodyHandlers.ofString());
        assertThat(json(signedIn).get("tracking").asString()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "kunci-saya,          text.short",
        "'\"kunci-saya\"', text.short",
        "kunci dengan spasi,  text.characters",
    })
    void aKeyThatCanBeGuessedOrReadTwoWaysIsNamed(String key, String rule) throws Exception {
        String before = rows();
        HttpResponse<String> refused = submit(HOLE, key);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("violations").findValuesAsString("field")).containsExactly("Idempotency-Key");
        assertThat(json(refused).get("violations").findValuesAsString("rule")).containsExactly(rule);
        assertThat(refused.body()).doesNotContain(key);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aKeyHasItsLongestLength() throws Exception {
        assertThat(submit(HOLE, "k".repeat(200)).statusCode()).isEqualTo(201);
        assertThat(submit(HOLE, "k".repeat(201)).statusCode()).isEqualTo(422);
    }

    @Test
    void theHostsOwnJsonStaysTheHosts() throws Exception {
        HttpResponse<String> own = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/own"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(own.body()).isEqualTo("{\"host_field\":\"ours\"}");
        assertThat(get("/statistics", null).body()).contains("\"responseRate\"");
    }

    @Test
    void theContractIsServedBesideTheGateway() throws Exception {
        assertThat(get("/openapi.yaml", null).body()).startsWith("openapi: 3.1").contains("/reports/{tracking}");
    }

    /** How many rows every table has: a refused request changes none of it. */
    private String rows() {
        StringBuilder counts = new StringBuilder();
        for (String table : new String[] {"report", "history", "statement", "attachment", "vault", "account_link"}) {
            counts.append(table).append(' ');
            counts.append(database.queryForObject("select count(*) from lapor_" + table, Long.class));
            counts.append(' ');
        }
        return counts.toString();
    }

    private HttpResponse<String> get(String path, String caller) throws IOException, InterruptedException {
        return http.send(request(path, caller).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String caller)
            throws IOException, InterruptedException {
        return http.send(
                request(path, caller).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> submit(String body, String key) throws IOException, InterruptedException {
        HttpRequest request = request("/reports", null)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String caller) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/lapor/v1" + path))
                .header("Content-Type", "application/json");
        if (caller != null) {
            String basic = Base64.getEncoder().encodeToString((caller + ":rahasia").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + basic);
        }
        return request;
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}

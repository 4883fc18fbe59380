package id.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lapor.http.model.AgencyEntry;
import id.lapor.http.model.AgencyRef;
import id.lapor.http.model.CategoryAttribute;
import id.lapor.http.model.CategoryEntry;
import id.lapor.http.model.MoveRequest;
import id.lapor.http.model.MoveResult;
import id.lapor.http.model.NewReport;
import id.lapor.http.model.PublishedStatistics;
import id.lapor.http.model.ReportReceipt;
import id.lapor.http.model.TrackedReport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaporClientTest {

    private final TestServer server = new TestServer();
    private final LaporClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void submitsAndBringsTheReceipt() {
        server.json(201, Samples.json("ReportReceipt"));

        ReportReceipt receipt = client.submit(Samples.report());

        assertThat(receipt.tracking()).isEqualTo(Samples.TRACKING);
        assertThat(receipt.accessCode()).isEqualTo(Samples.ACCESS_CODE);
        assertThat(receipt.verificationDueBefore()).isEqualTo(Instant.parse("2026-03-26T17:00:00Z"));
        assertThat(server.last().method()).isEqualTo("POST");
        assertThat(server.last().path()).isEqualTo("/lapor/v1/reports");
        assertThat(server.last().headers()).containsEntry("content-type", "application/json");
        byte[] sent = server.last().body().getBytes(StandardCharsets.UTF_8);
        assertThat(Json.read(sent, NewReport.class)).contains(Samples.report());
    }

    @Test
    void everySubmitHasAKeyOfItsOwn() {
        server.json(201, Samples.json("ReportReceipt")).json(201, Samples.json("ReportReceipt"));

        client.submit(Samples.report());
        client.submit(Samples.report());

        assertThat(server.asked())
                .extracting(asked -> asked.headers().get("idempotency-key"))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("\"[0-9a-f-]{36}\""));
    }

    @Test
    void takesTheCallersKey() {
        server.json(201, Samples.json("ReportReceipt"));

        client.submit(Samples.report(), "kotak-keluar/0000000017");

        assertThat(server.last().headers()).containsEntry("idempotency-key", "\"kotak-keluar/0000000017\"");
        for (String bad :
                new String[] {"", "terlalu-pendek", "x".repeat(201), "ada spasi di kunci", "kutip-\"-di-dalam"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.submit(Samples.report(), bad))
                    .withMessageContaining("16 to 200");
        }
    }

    @Test
    void leavesOutWhatIsAbsent() {
        server.json(200, Samples.json("MoveResult"));

        client.move(Samples.TRACKING, Moves.CLOSE, MoveRequest.empty(), MoveOptions.none());

        assertThat(server.last().body()).isEqualTo("{}");
    }

    @Test
    void tracksAsTheReporter() {
        server.json(200, Samples.json("ReporterView"));

        TrackedReport report = client.track(Samples.TRACKING, Samples.ACCESS_CODE);

        assertThat(report.view()).isEqualTo("REPORTER");
        assertThat(report.version()).isEqualTo(7);
        assertThat(report.moves()).containsExactly("reply", "close", "withdraw");
        assertThat(report.timeline()).hasSize(2);
        assertThat(report.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.lead()).isTrue());
        assertThat(report.deadlines().get(0).agency()).isEqualTo(new AgencyRef("dishub", "Dinas Perhubungan"));
        assertThat(report.timeline().get(1).attachments().get(0).size()).isEqualTo(184_320);
        assertThat(server.last().path()).isEqualTo("/lapor/v1/reports/" + Samples.TRACKING);
        assertThat(server.last().headers()).containsEntry("lapor-access-code", Samples.ACCESS_CODE);
    }

    @Test
    void tracksAsAVisitorWithoutAnyCredential() {
        server.json(200, Samples.json("PublicView")).json(200, Samples.json("PublicView"));

        TrackedReport report = client.track(Samples.TRACKING);
        client.publicReport("k3v9d2mw7xqa");

        assertThat(report.version()).isNull();
        assertThat(report.moves()).isEmpty();
        assertThat(server.asked().get(0).headers())
                .doesNotContainKeys("lapor-access-code", "authorization", "if-match");
        assertThat(server.last().path()).isEqualTo("/lapor/v1/public/k3v9d2mw7xqa");
    }

    @Test
    void movesOnlyTheVersionThatWasSeen() {
        server.json(200, Samples.json("MoveResult"));
        MoveRequest request = MoveRequest.toAgency("dishub", "Mohon diperiksa.");

        MoveResult result = client.move(Samples.TRACKING, Moves.DELEGATE, request, MoveOptions.ifVersion(1));

        assertThat(result).isEqualTo(new MoveResult(Samples.TRACKING, "DELEGATED", 2));
        assertThat(server.last().path()).isEqualTo("/lapor/v1/reports/" + Samples.TRACKING + "/delegate");
        assertThat(server.last().headers()).containsEntry("if-match", "\"1\"");
        assertThat(server.last().body()).isEqualTo("{\"text\":\"Mohon diperiksa.\",\"agency\":\"dishub\"}");
    }

    @Test
    void writesDaysAsDays() {
        server.json(200, Samples.json("MoveResult"));
        MoveRequest request = MoveRequest.acknowledgement("Diterima.", "Survei lokasi", LocalDate.of(2026, 3, 20));

        client.move(Samples.TRACKING, Moves.START, request, MoveOptions.withAccessCode("ABCD EFGH"));

        assertThat(server.last().body()).contains("\"nextStepOn\":\"2026-03-20\"");
        assertThat(server.last().headers()).containsEntry("lapor-access-code", "ABCD EFGH");
    }

    @Test
    void disclosesForAPurpose() {
        server.json(200, Samples.json("DisclosedIdentity"));

        assertThat(client.disclose(Samples.TRACKING, "Janji temu", MoveOptions.none())
                        .phone())
                .isEqualTo("0812-0000-0000");
        assertThat(server.last().path()).endsWith("/disclose");
        assertThat(server.last().body()).isEqualTo("{\"text\":\"Janji temu\"}");
    }

    @Test
    void readsHistoryAndLists() {
        server.json(200, Samples.json("ReportTimeline"))
                .json(200, Samples.json("ReportTimeline"))
                .json(200, Samples.json("AgencyList"))
                .json(200, Samples.json("CategoryList"))
                .json(200, Samples.json("ReportFigures"));

        assertThat(client.history(Samples.TRACKING)).hasSize(1);
        assertThat(client.history(Samples.TRACKING, Samples.ACCESS_CODE)).hasSize(1);
        assertThat(server.last().headers()).containsKey("lapor-access-code");
        assertThat(client.agencies()).extracting(AgencyEntry::parent).containsExactly(null, "dishub");
        List<CategoryEntry> categories = client.categories();
        assertThat(categories).extracting(CategoryEntry::sensitive).containsExactly(null, true);
        assertThat(categories.get(0).attributes())
                .extracting(CategoryAttribute::code)
                .containsExactly("nomor-tiang", "jenis");
        assertThat(client.statistics().byColor()).containsEntry("GREEN", 170L);
        assertThat(server.asked())
                .extracting(TestServer.Asked::path)
                .containsExactly(
                        "/lapor/v1/reports/" + Samples.TRACKING + "/history",
                        "/lapor/v1/reports/" + Samples.TRACKING + "/history",
                        "/lapor/v1/agencies",
                        "/lapor/v1/categories",
                        "/lapor/v1/statistics");
    }

    @Test
    void readsStatistics() {
        server.json(200, Samples.json("PublishedStatistics"))
                .json(200, Samples.json("PublishedStatistics"))
                .json(200, Samples.json("OfficeStatistics"))
                .json(200, Samples.json("PlanningTree"))
                .answer(200, "text/csv;charset=UTF-8", "\"Masalah\"");
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = LocalDate.of(2026, 6, 30);

        PublishedStatistics published = client.quarterlyStatistics("2026-Q1");
        assertThat(published.answered()).isNull();
        assertThat(published.topics().get(0).byStatus().get(0).count()).isNull();
        client.quarterlyStatistics(null);
        assertThat(client.officeStatistics(from, to).satisfaction().byStars()).containsEntry("5", 25L);
        assertThat(client.planningTree(from, to)
                        .problems()
                        .get(0)
                        .causes()
                        .get(0)
                        .cause())
                .isEqualTo("WEAR");
        assertThat(client.planningFile(from, to, PlanningFormat.CSV).bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("\"Masalah\"");
        assertThat(server.asked())
                .extracting(asked -> asked.path() + "?" + asked.query())
                .containsExactly(
                        "/lapor/v1/statistics/quarterly?quarter=2026-Q1",
                        "/lapor/v1/statistics/quarterly?null",
                        "/lapor/v1/statistics/office?from=2026-01-01&to=2026-06-30",
                        "/lapor/v1/statistics/problems?from=2026-01-01&to=2026-06-30",
                        "/lapor/v1/statistics/problems.csv?from=2026-01-01&to=2026-06-30");
    }

    @Test
    void fetchesFiles() {
        server.answer(200, "image/jpeg", "large").answer(200, "image/png", "small");

        AttachmentContent large = client.attachment(Samples.TRACKING, "a-1", false, Samples.ACCESS_CODE);
        AttachmentContent small = client.publicAttachment("k3v9d2mw7xqa", "a-1", true);

        assertThat(large.mediaType()).isEqualTo("image/jpeg");
        assertThat(large.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("large");
        assertThat(small.mediaType()).isEqualTo("image/png");
        assertThat(server.asked().get(0).query()).isNull();
        assertThat(server.asked().get(0).headers()).containsEntry("lapor-access-code", Samples.ACCESS_CODE);
        assertThat(server.last().query()).isEqualTo("preview=true");
        assertThat(server.last().path()).isEqualTo("/lapor/v1/public/k3v9d2mw7xqa/attachments/a-1");
    }

    @Test
    void asksInIndonesianUnlessToldOtherwise() {
        server.json(200, Samples.json("AgencyList")).json(200, Samples.json("AgencyList"));
        client.agencies();
        try (LaporClient english = server.client().locale(Locale.ENGLISH).build()) {
            english.agencies();
        }
        assertThat(server.asked())
                .extracting(asked -> asked.headers().get("accept-language"))
                .containsExactly("id", "en");
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        server.json(
                200,
                Samples.json("ReporterView")
                        .replace("\"ANSWERED\"", "\"MEDIATED\"")
                        .replace("\"version\":7", "\"version\":7,\"weather\":{\"rain\":[1,2]}"));

        TrackedReport report = client.track(Samples.TRACKING);

        assertThat(report.headline().status()).isEqualTo("MEDIATED");
        assertThat(report.version()).isEqualTo(7);
    }

    @Test
    void aNumberCannotLeadElsewhere() {
        server.json(200, Samples.json("PublicView"));

        client.track("../../admin?x=1#y");

        assertThat(server.last().path()).isEqualTo("/lapor/v1/reports/..%2F..%2Fadmin%3Fx%3D1%23y");
        for (String bad : new String[] {"", "  ", ".", "..", "9".repeat(65)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> client.track(bad));
        }
    }

    @Test
    void anAccessCodeCannotBecomeAnotherHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.track(Samples.TRACKING, "AB\r\nX-Evil: 1"))
                .withMessageNotContaining("Evil");
    }
}

package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import host.gateway.GatewayHost;
import id.lapor.Lapor;
import id.lapor.http.LaporClient;
import id.lapor.http.LaporHttpException;
import id.lapor.http.PlanningFormat;
import id.lapor.http.model.OfficeStatistics;
import id.lapor.http.model.PlanningTree;
import id.lapor.http.model.PublishedStatistics;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.statistics.Quarter;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures and problem trees as they come over the wire. */
@SpringBootTest(
        classes = GatewayHost.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:figures", "lapor.web.enabled=true"})
class StatisticsOverHttpTest {

    private static final LocalDate TODAY = LocalDate.now(City.agencies().get(0).zone());
    private static final LocalDate FROM = TODAY.minusDays(30);

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Lapor lapor;

    @BeforeEach
    void furnish() {
        City.agencies().forEach(lapor.agencies()::save);
    }

    @Test
    void anOfficerGetsTheFiguresAndTheTreeOfItsOwnReports() {
        try (LaporClient coordinator = client("koordinator");
                LaporClient pupr = client("pupr");
                LaporClient visitor = client(null)) {
            OfficeStatistics before = coordinator.officeStatistics(FROM, TODAY);
            OfficeStatistics puprBefore = pupr.officeStatistics(FROM, TODAY);
            TrackingNumber hole = City.answeredHole(lapor, Secrecy.OPEN).tracking();
            lapor.citizen(City.SARI).close(hole, 4).orElseThrow();
            lapor.citizen(City.SARI).submit(City.hole(Secrecy.OPEN)).orElseThrow();
            lapor.citizen(City.SARI)
                    .submit(City.draft(Classification.OVERSIGHT, Secrecy.OPEN))
                    .orElseThrow();

            OfficeStatistics after = coordinator.officeStatistics(FROM, TODAY);
            assertThat(after.received()).isEqualTo(before.received() + 2);
            assertThat(after.answered().count()).isEqualTo(before.answered().count() + 1);
            assertThat(after.answered().of()).isEqualTo(after.received());
            assertThat(after.answered().base()).isEqualTo("ALL_RECEIVED");
            assertThat(after.counts().byTopic()).containsEntry("jalan", after.received());
            assertThat(after.satisfaction().byStars()).containsKey("4");
            assertThat(after.ranking()).extracting(ranked -> ranked.agency()).contains("dinas-pupr");
            assertThat(after.years()).extracting(year -> year.year()).contains(TODAY.getYear());
            assertThat(pupr.officeStatistics(FROM, TODAY).received()).isEqualTo(puprBefore.received() + 1);
            assertThat(visitor.officeStatistics(FROM, TODAY).received()).isZero();

            PlanningTree tree = coordinator.planningTree(FROM, TODAY);
            assertThat(tree.problems()).hasSize(1);
            assertThat(tree.problems().get(0).category()).isEqualTo("jalan");
            assertThat(tree.problems().get(0).causes())
                    .extracting(cause -> cause.cause())
                    .containsExactlyInAnyOrder("WEAR", (String) null);
            assertThat(visitor.planningTree(FROM, TODAY).problems()).isEmpty();
        }
    }

    @Test
    void theTreeComesAsAFileThatABrowserKeeps() throws Exception {
        City.answeredHole(lapor, Secrecy.OPEN);
        for (PlanningFormat format : PlanningFormat.values()) {
            try (LaporClient coordinator = client("koordinator")) {
                assertThat(coordinator.planningFile(FROM, TODAY, format).bytes())
                        .asString(StandardCharsets.UTF_8)
                        .contains("Jalan dan jembatan");
            }
        }
        for (String file : List.of("csv", "md", "html")) {
            HttpResponse<String> answer = get("/problems." + file + "?from=" + FROM + "&to=" + TODAY, "koordinator");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"pohon-masalah." + file + "\"");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void anybodyReadsAQuarterThatIsOver() {
        Quarter last = lapor.citizen().lastQuarter();
        try (LaporClient visitor = client(null)) {
            PublishedStatistics figures = visitor.quarterlyStatistics(null);
            assertThat(figures.quarter()).isEqualTo(last.toString());
            assertThat(figures.days().to()).isEqualTo(last.days().to());
            assertThat(figures.received()).isZero();
            assertThat(figures.answered()).isZero();
            assertThat(visitor.quarterlyStatistics(last.before().toString()).topics())
                    .isEmpty();
            for (String none : List.of(Quarter.of(TODAY).toString(), "9999-Q4", "2026-Q5", "x")) {
                assertThatThrownBy(() -> visitor.quarterlyStatistics(none))
                        .isInstanceOf(LaporHttpException.NotFound.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=2026-01-01",
                "?from=2026-01-01&to=kemarin",
                "?from=2026-02-01&to=2026-01-01",
                "?from=1999-12-31&to=2026-01-01",
                "?from=2026-01-01&to=%2B10000-01-01",
                "?from=2026-02-30&to=2026-03-01"
            })
    void daysThatAreNoneAreABadRequest(String query) throws Exception {
        for (String path : List.of("/office", "/problems", "/problems.csv", "/problems.md", "/problems.html")) {
            HttpResponse<String> answer = get(path + query, "koordinator");
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("BAD_REQUEST");
        }
    }

    private HttpResponse<String> get(String path, String user) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((user + ":rahasia").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/lapor/v1/statistics" + path))
                .header("Authorization", "Basic " + basic)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private LaporClient client(String user) {
        var builder = LaporClient.builder()
                .baseUri("http://localhost:" + port + "/lapor")
                .locale(Locale.forLanguageTag("id"));
        return (user == null ? builder : builder.basic(user, "rahasia")).build();
    }
}

package id.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.lapor.http.model.AttachmentRef;
import id.lapor.http.model.DisclosedIdentity;
import id.lapor.http.model.MoveRequest;
import id.lapor.http.model.MoveResult;
import id.lapor.http.model.Problem;
import id.lapor.http.model.ProblemSentences;
import id.lapor.http.model.ProblemViolation;
import id.lapor.http.model.PublicReport;
import id.lapor.http.model.PublicReports;
import id.lapor.http.model.ReportDetail;
import id.lapor.http.model.ReportHeadline;
import id.lapor.http.model.ReportReceipt;
import id.lapor.http.model.ReportTimeline;
import id.lapor.http.model.TimelineEntry;
import id.lapor.http.model.TrackedReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No value of a citizen in a log, a message or a print. */
class SecrecyTest {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final TestServer server = new TestServer();
    private final Level before = root.getLevel();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void close() {
        root.setLevel(before);
        root.detachAppender(log);
        server.close();
    }

    @Test
    void logsTemplatesAndStatusOnly() {
        server.json(200, Samples.json("ReporterView")).problem(409, "WRONG_STATUS");
        try (LaporClient client = client()) {
            client.track(Samples.TRACKING, Samples.ACCESS_CODE);
            attempt(() -> move(client));
        }
        assertThat(log.list)
                .filteredOn(event -> event.getLoggerName().equals(LaporClient.class.getName()))
                .extracting(event ->
                        event.getLevel() + " " + event.getFormattedMessage().replaceAll("\\d+ ms", "n ms"))
                .containsExactly(
                        "DEBUG GET /v1/reports/{tracking} -> 200 in n ms",
                        "DEBUG POST /v1/reports/{tracking}/{move} -> 409 in n ms");
        assertNoSecret(logged());
    }

    @Test
    void whateverGoesWrong() {
        String echo = "Nama-Rahasia 0812-3456-7890 " + Samples.TRACKING + " Isi-Rahasia";
        server.json(200, "{\"tracking\":\"" + echo + "\"}")
                .json(200, "{\"version\":\"" + echo + "\",\"headline\":{\"submittedOn\":\"" + echo + "\"}}")
                .answer(422, "application/problem+json", "{\"detail\":\"" + echo + "\",\"code\":\"" + echo + "\"}")
                .answer(500, "text/html", echo, "X-Request-Id", echo)
                .answer(302, "text/html", echo, "Location", "/" + Samples.TRACKING)
                .cut();
        List<Throwable> thrown = new ArrayList<>();
        try (LaporClient client = client()) {
            for (int i = 0; i < 6; i++) {
                thrown.add(attempt(() -> client.track(Samples.TRACKING, Samples.ACCESS_CODE)));
            }
            thrown.add(attempt(() -> client.track(Samples.TRACKING.repeat(9))));
            thrown.add(attempt(() -> client.track(Samples.TRACKING, "Sandi-Rahasia\n")));
            thrown.add(attempt(() -> client.move(Samples.TRACKING, "", request(), MoveOptions.none())));
            thrown.add(attempt(() -> client.submit(Samples.report(), "Sandi-Rahasia")));
        }
        server.close();
        try (LaporClient client = client()) {
            thrown.add(attempt(() -> move(client)));
            thrown.add(attempt(() -> client.submit(Samples.report(), "Sandi-Rahasia-Lapor")));
        }
        assertThat(thrown).doesNotContainNull().hasSize(12);
        StringWriter traces = new StringWriter();
        thrown.forEach(failure -> failure.printStackTrace(new PrintWriter(traces, true)));
        assertNoSecret(traces.toString());
        assertNoSecret(logged());
    }

    @Test
    void printsNothingOfACitizen() {
        ReportHeadline headline = new ReportHeadline(
                "Judul-Rahasia",
                "COMPLAINT",
                null,
                "Jalan-Rahasia",
                "OPEN",
                false,
                "CLOSED",
                "Selesai",
                "GREEN",
                "Hijau",
                null,
                LocalDate.of(2026, 3, 17),
                null);
        Instant at = Instant.parse("2026-03-17T02:15:00Z");
        TimelineEntry entry = new TimelineEntry(
                "answer",
                "ANSWERED",
                "LIAISON",
                null,
                at,
                false,
                "ANSWER",
                "Isi-Rahasia",
                false,
                "Isi-Rahasia",
                "Isi-Rahasia",
                "Isi-Rahasia",
                "FIXED",
                "WEAR",
                "Isi-Rahasia",
                "Isi-Rahasia",
                null,
                null,
                List.of(new AttachmentRef("1", "image/png", 3)));
        Problem problem = new Problem(
                "urn:lapor:problem:invalid",
                "Isi-Rahasia",
                422,
                "Nama-Rahasia",
                "INVALID",
                new ProblemSentences("Nama-Rahasia", "Nama-Rahasia"),
                List.of(new ProblemViolation("matter.title", "text.long", "Judul-Rahasia")));
        byte[] body = "Isi-Rahasia".getBytes();
        List<Object> printed = List.of(
                Samples.report(),
                Samples.place(),
                Samples.reporter(),
                request(),
                headline,
                entry,
                problem,
                problem.sentences(),
                problem.violations().get(0),
                new PublicReport("k3v9d2mw7xqa", headline),
                new PublicReports(List.of(new PublicReport("k3v9d2mw7xqa", headline)), null),
                new ReportTimeline(List.of(entry)),
                new ReportReceipt(Samples.TRACKING, Samples.ACCESS_CODE, at),
                new MoveResult(Samples.TRACKING, "CLOSED", 9),
                new DisclosedIdentity("Nama-Rahasia", "0812-3456-7890", "warga-rahasia@example.org", "Rumah-Rahasia"),
                new TrackedReport(
                        "REPORTER",
                        Samples.TRACKING,
                        "k3v9d2mw7xqa",
                        headline,
                        "Isi-Rahasia",
                        Samples.place(),
                        null,
                        List.of(new ReportDetail(
                                "jalan", "patokan", "Patokan", List.of("Isi-Rahasia"), List.of("Isi-Rahasia"))),
                        3,
                        5,
                        List.of(entry),
                        List.of(),
                        List.of(),
                        List.of("close"),
                        Samples.TRACKING,
                        9L),
                new MoveOptions(3L, Samples.ACCESS_CODE),
                new AttachmentContent("image/png; name=Nama-Rahasia", body),
                new HttpCall(
                        "POST",
                        URI.create("https://lapor.example.go.id/v1/reports/" + Samples.TRACKING),
                        "/v1/reports/{tracking}",
                        Map.of("Lapor-Access-Code", Samples.ACCESS_CODE),
                        body,
                        Duration.ofSeconds(1),
                        1),
                new HttpReply(200, Map.of("X", List.of("Nama-Rahasia")), body),
                Target.of("/v1/reports/{tracking}", Samples.TRACKING));
        printed.forEach(object -> assertNoSecret(object.toString()));
    }

    private LaporClient client() {
        return server.client()
                .basic("petugas", "Sandi-Rahasia")
                .withoutRetries()
                .build();
    }

    private static MoveRequest request() {
        return new MoveRequest(
                "Isi-Rahasia",
                "dishub",
                List.of("dinas-pupr"),
                "dishub",
                "Isi-Rahasia",
                "Isi-Rahasia",
                "ANSWER",
                "REFUSED",
                "OTHER",
                "Isi-Rahasia",
                "Isi-Rahasia",
                null,
                null,
                null,
                "SPAM",
                List.of("Foto-Rahasia"));
    }

    private static void move(LaporClient client) {
        client.move(Samples.TRACKING, Moves.REPLY, request(), MoveOptions.withAccessCode(Samples.ACCESS_CODE));
    }

    private static Throwable attempt(Runnable call) {
        try {
            call.run();
            return null;
        } catch (RuntimeException thrown) {
            return thrown;
        }
    }

    private String logged() {
        return String.join(
                "\n", log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    }

    private static void assertNoSecret(String text) {
        assertThat(text).doesNotContain(Samples.SECRETS);
    }
}

package id.lapor.monggo.canary;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.monggo.MonggoLapor;
import id.lapor.monggo.account.DemoAccount;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who reported anonymously is looked for in every page, picture, log line, table and file of the application. */
@SpringBootTest(
        classes = MonggoLapor.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:canary;DB_CLOSE_DELAY=-1",
            "server.tomcat.basedir=" + MonggoCanaryTest.SERVER_FILES
        })
@ExtendWith(OutputCaptureExtension.class)
class MonggoCanaryTest {

    static final String SERVER_FILES = "target/canary-tomcat";

    @LocalServerPort
    int port;

    @Autowired
    Lapor lapor;

    @Autowired
    JdbcTemplate database;

    @Test
    void whoReportedAnonymouslyIsNowhere(CapturedOutput console) throws IOException {
        try (LogWatch log = LogWatch.everything()) {
            Cast cast = new Cast(port);
            cast.citizenSendsBrokenForms();
            cast.citizenRegisters();
            List<SecretReport> reports = List.of(
                    cast.citizenWrites("COMPLAINT", "dinas-pupr", "anonim"),
                    cast.citizenWrites("COMPLAINT", "dlh", "anonim", "rahasia"),
                    cast.citizenWrites("OVERSIGHT", "inspektorat", "anonim", "rahasia"));
            Life life = new Life(cast);
            reports.forEach(life::goesBy);
            life.everybodyOpensEveryPage(reports, lapor);
            life.everybodyAsksTheApi(reports);

            assertThat(cast.answers().stream()
                            .filter(answer -> !answer.isTheCitizensOwnRefusedRegistration())
                            .filter(answer -> Canary.isIn(answer.everything())))
                    .isEmpty();
            assertThat(log.told()).isEmpty();
            assertThat(Canary.tracesIn(console.getAll())).isEmpty();
            assertThat(Canary.foundIn(Tables.values(database))).isEmpty();
            assertThat(Canary.foundIn(serverFiles())).isEmpty();
            assertTheMadeUpNameStaysWithTheAccount(cast);
            assertEnoughWasSearched(cast.answers(), reports, log);
        }
    }

    /** So that silence means something: where an officer may ask, the same search finds the citizen, and only there. */
    @Test
    void onAnOpenReportTheCoordinatorIsToldAndTheSearchSeesIt() {
        try (LogWatch log = LogWatch.everything()) {
            Cast cast = new Cast(port);
            cast.citizenSignsInOrRegisters();
            SecretReport open = cast.citizenWrites("COMPLAINT", "dlh");
            Person coordinator = cast.officer(DemoAccount.COORDINATOR);
            coordinator.get(open.officerPage());
            Answer told = coordinator.post(open.officerPage() + "/identitas", Map.of("teks", "Menelepon pelapor."));

            assertThat(Canary.tracesIn(told.everything()))
                    .contains("kenangasih", "canaryningsih", "9134-2068", "kenari.tujuh", "burung.example");
            assertThat(Canary.isIn(coordinator.get(open.officerPage()).everything()))
                    .isFalse();
            assertThat(log.told()).isEmpty();
            assertThat(Canary.foundIn(Tables.values(database))).isEmpty();
        }
    }

    /** Nobody can ask a list whether somebody reported; what was typed is repeated to who typed it, and to no log. */
    @Test
    void whoReportedIsNotFoundByWhoTheyAre() {
        try (LogWatch log = LogWatch.everything()) {
            Cast cast = new Cast(port);
            cast.citizenSignsInOrRegisters();
            cast.citizenWrites("COMPLAINT", "dlh", "anonim");
            for (Person person : cast.everybodyElse()) {
                assertThat(person.get("/petugas?cari=sumur").status()).isIn(200, 302, 403);
                for (String who : List.of("Kenangasih", "canaryningsih", "0857-9134-2068", "kenari.tujuh")) {
                    for (String list : List.of("/", "/laporan-saya", "/petugas", "/lapor/v1/reports")) {
                        Answer answer = person.get(list + (list.endsWith("reports") ? "?q=" : "?cari=") + who);
                        assertThat(Canary.tracesIn(answer.body().replace(who, "")))
                                .as("%s", answer)
                                .isEmpty();
                        assertThat(answer.body()).doesNotContain("inbox__title", "report-card__title", "\"handle\"");
                    }
                }
            }
            assertThat(cast.officer(DemoAccount.COORDINATOR)
                            .get("/petugas?cari=sumur+berbau")
                            .body())
                    .contains("inbox__title");
            // who has the values of queries printed has these printed too
            assertThat(log.told()).noneMatch(line -> !line.contains(" in TRACE org.hibernate.orm.jdbc.bind "));
        }
    }

    private void assertTheMadeUpNameStaysWithTheAccount(Cast cast) {
        assertThat(cast.answers().stream()
                        .filter(answer -> !answer.who().equals(Canary.USERNAME))
                        .filter(answer -> answer.everything().contains(Canary.USERNAME)))
                .isEmpty();
        assertThat(Tables.values(database).stream().filter(value -> value.contains(Canary.USERNAME)))
                .containsExactly("\"PUBLIC\".\"MONGGO_ACCOUNT\".USERNAME=" + Canary.USERNAME);
    }

    private void assertEnoughWasSearched(List<Answer> answers, List<SecretReport> reports, LogWatch log) {
        assertThat(answers.size()).isGreaterThan(1500);
        assertThat(answers).extracting(Answer::status).contains(200, 302, 400, 403, 404, 409, 422);
        assertThat(answers.stream().filter(Answer::isPicture).count()).isGreaterThan(40);
        assertThat(answers.stream().filter(answer -> answer.request().matches("POST .*/(identitas|disclose)")))
                .hasSizeGreaterThan(100)
                .noneMatch(answer -> answer.status() == 200);
        for (String done : List.of("tambah", "keberatan", "alihkan", "kembalikan")) {
            assertThat(answers)
                    .as("%s was really done", done)
                    .anyMatch(answer -> answer.request().matches("POST .*/" + done) && answer.status() == 302);
        }
        for (String search : List.of("/?cari=", "/petugas?cari=", "/lapor/v1/reports?q=")) {
            assertThat(answers)
                    .as("%s found something", search)
                    .anyMatch(answer -> answer.request().startsWith("GET " + search)
                            && answer.body().contains("Air sumur berbau"));
        }
        for (SecretReport report : reports) {
            assertThat(answers)
                    .filteredOn(answer -> answer.request().equals("GET " + report.officerPage()))
                    .extracting(Answer::status)
                    .contains(200, 403, 404);
        }
        assertThat(Tables.names(database)).hasSizeGreaterThan(8).contains("\"PUBLIC\".\"MONGGO_ACCOUNT\"");
        assertThat(Tables.values(database).size()).isGreaterThan(2000);
        assertThat(log.lines()).isGreaterThan(50_000);
        assertThat(log.binds()).isGreaterThan(5_000);
    }

    /** What uploads and sessions may have left on the disk. */
    private static List<String> serverFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(SERVER_FILES))) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.toList()) {
                String content = Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
                contents.add(file + " " + content);
            }
            return contents;
        }
    }
}

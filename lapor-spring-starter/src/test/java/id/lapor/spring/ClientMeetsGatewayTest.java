package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import host.gateway.GatewayHost;
import id.lapor.Lapor;
import id.lapor.followup.Remark;
import id.lapor.http.LaporClient;
import id.lapor.http.LaporHttpException;
import id.lapor.http.MoveOptions;
import id.lapor.http.Moves;
import id.lapor.http.model.AttributeValue;
import id.lapor.http.model.CategoryAttribute;
import id.lapor.http.model.CategoryEntry;
import id.lapor.http.model.MoveRequest;
import id.lapor.http.model.NewReport;
import id.lapor.http.model.PublicReport;
import id.lapor.http.model.ReportDetail;
import id.lapor.http.model.ReportPlace;
import id.lapor.http.model.ReportReceipt;
import id.lapor.http.model.TimelineEntry;
import id.lapor.http.model.TrackedReport;
import id.lapor.report.GovernorCommand;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The client against the real gateway, on a random port. */
@SpringBootTest(
        classes = GatewayHost.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:client",
            "lapor.web.enabled=true",
            "lapor.categories[0].code=jalan",
            "lapor.categories[0].name=Jalan dan jembatan",
            "lapor.categories[1].code=kependudukan",
            "lapor.categories[1].name=Kependudukan",
            "lapor.categories[1].attributes[0].code=layanan",
            "lapor.categories[1].attributes[0].label=Jenis layanan",
            "lapor.categories[1].attributes[0].hint=Lihat bukti pengajuan",
            "lapor.categories[1].attributes[0].kind=choice",
            "lapor.categories[1].attributes[0].required=true",
            "lapor.categories[1].attributes[0].published=true",
            "lapor.categories[1].attributes[0].values[0].key=ktp",
            "lapor.categories[1].attributes[0].values[0].label=KTP-el",
            "lapor.categories[1].attributes[1].code=loket",
            "lapor.categories[1].attributes[1].label=Loket"
        })
class ClientMeetsGatewayTest {

    private static final String PHOTO =
            Base64.getEncoder().encodeToString(Photos.jpeg().bytes());

    @LocalServerPort
    int port;

    @Autowired
    Lapor lapor;

    @BeforeEach
    void furnish() {
        City.agencies().forEach(lapor.agencies()::save);
    }

    @Test
    void aReportTravelsTheWholeWay() {
        try (LaporClient citizen = client(null);
                LaporClient coordinator = client("koordinator");
                LaporClient pupr = client("pupr")) {
            ReportReceipt receipt = citizen.submit(hole());
            String tracking = receipt.tracking();
            MoveOptions own = MoveOptions.withAccessCode(receipt.accessCode());

            coordinator.move(tracking, "delegate", MoveRequest.toAgency("dinas-pupr", "Mohon"), MoveOptions.none());
            pupr.move(tracking, "start", started(), MoveOptions.ifVersion(2));
            pupr.move(tracking, "answer", fixed(), MoveOptions.none());
            citizen.move(tracking, "reply", MoveRequest.ofText("Masih berlubang di sisi utara."), own);
            pupr.move(tracking, "answer", fixed(), MoveOptions.none());
            assertThat(citizen.move(tracking, "close", MoveRequest.rated(5), own)
                            .status())
                    .isEqualTo("CLOSED");

            TrackedReport closed = citizen.track(tracking, receipt.accessCode());
            assertThat(closed.view()).isEqualTo("REPORTER");
            assertThat(closed.rating()).isEqualTo(5);
            assertThat(closed.headline().color()).isEqualTo("GREEN");
            assertThat(citizen.history(tracking, receipt.accessCode()))
                    .extracting(entry -> entry.act())
                    .containsExactly("submit", "delegate", "start", "answer", "reply", "answer", "close");
        }
    }

    @Test
    void aRefusalArrivesWithItsCodeAndItsSentence() {
        try (LaporClient citizen = client(null);
                LaporClient pupr = client("pupr")) {
            String tracking = citizen.submit(hole()).tracking();
            lapor.officer(City.COORDINATOR)
                    .delegate(id(tracking), City.PUPR, "Mohon")
                    .orElseThrow();
            MoveRequest unproven =
                    MoveRequest.answer("Dua lubang di tikungan kami tambal Selasa pagi.", "FIXED", "WEAR");
            assertThatThrownBy(() -> pupr.move(tracking, "answer", unproven, MoveOptions.none()))
                    .isInstanceOfSatisfying(LaporHttpException.Refused.class, refused -> {
                        assertThat(refused.status()).isEqualTo(422);
                        assertThat(refused.code()).isEqualTo("EVIDENCE_MISSING");
                        assertThat(refused.problem().orElseThrow().detail()).contains("photo of the work");
                    });
        }
    }

    @Test
    void whatIsNotThereAndWhatIsNotForTheCallerIsTheSameError() {
        try (LaporClient citizen = client(null);
                LaporClient dishub = client("dishub")) {
            String tracking = citizen.submit(hole()).tracking();
            for (String number : List.of(tracking, "100000000008", "12")) {
                assertThatThrownBy(() -> dishub.move(number, "note", MoveRequest.ofText("?"), MoveOptions.none()))
                        .isInstanceOf(LaporHttpException.NotFound.class);
            }
        }
    }

    @Test
    void thePublicListIsReadPageByPageToItsEnd() {
        try (LaporClient citizen = client(null)) {
            List<String> before = citizen.published().map(PublicReport::handle).toList();
            IntStream.range(0, 45).forEach(ignored -> {
                String tracking = citizen.submit(hole()).tracking();
                lapor.officer(City.COORDINATOR)
                        .delegate(id(tracking), City.PUPR, "Mohon")
                        .orElseThrow();
            });
            List<String> after = citizen.published().map(PublicReport::handle).toList();
            assertThat(after)
                    .hasSize(before.size() + 45)
                    .doesNotHaveDuplicates()
                    .containsAll(before);
            assertThat(citizen.publicReport(after.get(0)).view()).isEqualTo("PUBLIC");
        }
    }

    @Test
    void anEndIsObjectedToAndAWrongAnswerTakenBack() {
        try (LaporClient citizen = client(null);
                LaporClient coordinator = client("koordinator");
                LaporClient pupr = client("pupr")) {
            ReportReceipt receipt = citizen.submit(hole());
            String tracking = receipt.tracking();
            MoveOptions own = MoveOptions.withAccessCode(receipt.accessCode());

            citizen.move(tracking, Moves.ADD, MoveRequest.ofText("Lubangnya melebar setelah hujan."), own);
            coordinator.move(
                    tracking,
                    Moves.TRANSFER,
                    MoveRequest.toBody("Kementerian PUPR", "0412/2026", "Ini jalan nasional."),
                    MoveOptions.none());
            TrackedReport transferred = citizen.track(tracking, receipt.accessCode());
            assertThat(transferred.headline().status()).isEqualTo("TRANSFERRED");
            assertThat(transferred.moves()).contains(Moves.OBJECT);
            assertThat(last(transferred).body()).isEqualTo("Kementerian PUPR");
            assertThat(last(transferred).reference()).isEqualTo("0412/2026");

            citizen.move(tracking, Moves.OBJECT, MoveRequest.ofText("Ini jalan kota, ada papan namanya."), own);
            assertThatThrownBy(() -> coordinator.move(
                            tracking, Moves.DELEGATE, MoveRequest.toAgency("dinas-pupr", "Mohon"), MoveOptions.none()))
                    .isInstanceOfSatisfying(LaporHttpException.Refused.class, refused -> {
                        assertThat(refused.code()).isEqualTo("SAME_PERSON");
                        assertThat(refused.status()).isEqualTo(403);
                    });

            String second = citizen.submit(hole()).tracking();
            coordinator.move(second, Moves.DELEGATE, MoveRequest.toAgency("dinas-pupr", "Mohon"), MoveOptions.none());
            pupr.move(second, Moves.ANSWER, fixed(), MoveOptions.none());
            assertThat(coordinator
                            .move(second, Moves.RECALL, MoveRequest.ofText("Fotonya lubang lain."), MoveOptions.none())
                            .status())
                    .isEqualTo("IN_PROGRESS");
        }
    }

    @Test
    void severalAgenciesHaveAPartEachAndTheirOwnDeadlines() {
        try (LaporClient citizen = client(null);
                LaporClient coordinator = client("koordinator")) {
            String tracking = citizen.submit(hole()).tracking();
            MoveRequest both = new MoveRequest(
                    "Mohon",
                    "dinas-pupr",
                    List.of("dinas-perhubungan"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of());
            coordinator.move(tracking, Moves.DELEGATE, both, MoveOptions.none());

            TrackedReport delegated = coordinator.track(tracking);
            assertThat(delegated.parts())
                    .extracting(part -> part.agency().id() + " " + part.lead() + " " + part.status())
                    .containsExactly("dinas-pupr true DELEGATED", "dinas-perhubungan false DELEGATED");
            assertThat(delegated.deadlines())
                    .filteredOn(due -> due.clock().equals("FIRST_REPLY"))
                    .extracting(due -> due.agency().name())
                    .containsExactlyInAnyOrder("Dinas PUPR", "Dinas Perhubungan");
        }
    }

    @Test
    void aDuplicateNamesItsTargetToOfficersOnly() {
        try (LaporClient citizen = client(null);
                LaporClient coordinator = client("koordinator")) {
            String target = citizen.submit(hole()).tracking();
            ReportReceipt follower = citizen.submit(hole());
            lapor.officer(City.COORDINATOR)
                    .act(id(follower.tracking()), new GovernorCommand.Link(id(target), Remark.internal("Lubang sama")))
                    .orElseThrow();

            assertThat(coordinator.track(follower.tracking()).follows()).isEqualTo(target);
            assertThat(citizen.track(follower.tracking(), follower.accessCode()).follows())
                    .isNull();
        }
    }

    @Test
    void aReportThatIsSentAgainUnderItsKeyIsTheSameReport() {
        try (LaporClient citizen = client(null)) {
            String key = "kotak-keluar-" + System.nanoTime();
            ReportReceipt first = citizen.submit(hole(), key);
            assertThat(citizen.submit(hole(), key).accessCode()).isEqualTo(first.accessCode());
            assertThat(citizen.submit(hole()).tracking()).isNotEqualTo(first.tracking());
        }
    }

    @Test
    void catalogueAndFiguresAreThere() {
        try (LaporClient citizen = client(null)) {
            assertThat(citizen.agencies()).extracting(agency -> agency.id()).contains("dinas-pupr");
            assertThat(citizen.categories())
                    .extracting(category -> category.code())
                    .contains("jalan");
            assertThat(citizen.statistics().byColor()).containsKeys("RED", "YELLOW", "GREEN", "GREY");
        }
    }

    @Test
    void aCategorySaysWhatItAsks() {
        try (LaporClient citizen = client(null)) {
            CategoryEntry papers = citizen.categories().get(1);
            assertThat(papers.attributes())
                    .containsExactly(
                            new CategoryAttribute(
                                    "layanan",
                                    "Jenis layanan",
                                    "Lihat bukti pengajuan",
                                    "CHOICE",
                                    true,
                                    true,
                                    List.of(new AttributeValue("ktp", "KTP-el"))),
                            new CategoryAttribute("loket", "Loket", null, "TEXT", false, false, List.of()));
        }
    }

    @Test
    void answersTravelToWhoeverMayReadThem() {
        try (LaporClient citizen = client(null);
                LaporClient coordinator = client("koordinator")) {
            ReportReceipt receipt =
                    citizen.submit(papers(Map.of("layanan", List.of("ktp"), "loket", List.of("Loket 3"))));
            var expected = List.of(
                    new ReportDetail("kependudukan", "layanan", "Jenis layanan", List.of("ktp"), List.of("KTP-el")),
                    new ReportDetail("kependudukan", "loket", "Loket", List.of("Loket 3"), List.of("Loket 3")));

            assertThat(coordinator.track(receipt.tracking()).details()).isEqualTo(expected);
            assertThat(citizen.track(receipt.tracking(), receipt.accessCode()).details())
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatIsWrongWithAnAnswerIsSaidOfItsField() {
        try (LaporClient citizen = client(null)) {
            for (var wrong : List.of(
                    Map.entry("details.layanan", papers(Map.of())),
                    Map.entry("details.layanan", papers(Map.of("layanan", List.of("paspor")))),
                    Map.entry("details", papers(Map.of("layanan", List.of("ktp"), "lain", List.of("x")))))) {
                assertThatThrownBy(() -> citizen.submit(wrong.getValue()))
                        .isInstanceOfSatisfying(
                                LaporHttpException.class,
                                refused -> assertThat(refused.violations())
                                        .extracting(violation -> violation.field())
                                        .containsExactly(wrong.getKey()));
            }
        }
    }

    @Test
    void anIdentityIsReadOnlyByThoseItIsOpenTo() {
        try (LaporClient sari = client("sari");
                LaporClient coordinator = client("koordinator");
                LaporClient auditor = client("auditor")) {
            String tracking = sari.submit(CanarySearch.report("OPEN", false)).tracking();
            assertThat(coordinator
                            .disclose(tracking, "Memanggil saksi", MoveOptions.none())
                            .name())
                    .isEqualTo(City.SARI_IDENTITY.name());
            assertThatThrownBy(() -> auditor.disclose(tracking, "Ingin tahu", MoveOptions.none()))
                    .isInstanceOfSatisfying(
                            LaporHttpException.class,
                            refused -> assertThat(refused.code()).isEqualTo("IDENTITY_CLOSED"));
        }
    }

    private LaporClient client(String user) {
        var builder = LaporClient.builder()
                .baseUri("http://localhost:" + port + "/lapor")
                .locale(Locale.ENGLISH);
        return (user == null ? builder : builder.basic(user, "rahasia")).build();
    }

    private static NewReport hole() {
        return new NewReport(
                "COMPLAINT",
                "jalan",
                "Lubang di Jalan Cipto",
                "Lubang sedalam 20 cm di depan pasar.",
                ReportPlace.of("Jalan Cipto"),
                null,
                "UNIDENTIFIED",
                false,
                null,
                "INTEGRATED_APP",
                List.of(PHOTO));
    }

    private static NewReport papers(Map<String, List<String>> answers) {
        return new NewReport(
                        "COMPLAINT",
                        "kependudukan",
                        "KTP belum jadi",
                        "KTP saya belum jadi sejak bulan lalu.",
                        ReportPlace.of("Kantor Disdukcapil"),
                        null,
                        "UNIDENTIFIED",
                        false,
                        null,
                        "INTEGRATED_APP",
                        List.of())
                .withDetails(answers);
    }

    private static MoveRequest started() {
        return MoveRequest.acknowledgement(
                "Tim survei sudah mengukur lubangnya.",
                "Menambal dengan aspal",
                LocalDate.now().plusDays(3));
    }

    private static MoveRequest fixed() {
        return MoveRequest.answer("Lubang sudah ditambal aspal empat meter.", "FIXED", "WEAR")
                .withPhotos(List.of(PHOTO));
    }

    private static TimelineEntry last(TrackedReport report) {
        return report.timeline().get(report.timeline().size() - 1);
    }

    private static id.lapor.report.TrackingNumber id(String tracking) {
        return new id.lapor.report.TrackingNumber(tracking);
    }
}

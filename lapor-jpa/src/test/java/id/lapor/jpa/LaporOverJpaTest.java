package id.lapor.jpa;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.desk.Receipt;
import id.lapor.disclosure.Detail;
import id.lapor.disclosure.ReporterView;
import id.lapor.followup.Cause;
import id.lapor.followup.Narrative;
import id.lapor.kernel.Actor;
import id.lapor.kernel.MasterKey;
import id.lapor.report.ExternalId;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.Step;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Secrecy;
import id.lapor.statistics.Period;
import id.lapor.statistics.ProblemTree;
import id.lapor.statistics.Survey;
import id.lapor.storage.Storage;
import id.lapor.subject.Accused;
import id.lapor.subject.Attribute;
import id.lapor.subject.Attribute.Choice;
import id.lapor.subject.Attribute.Kind;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import id.lapor.subject.Classification;
import id.lapor.subject.Details;
import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.HistoryChain;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Status;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** One report from its submission to its five stars, through the front door, with everything kept in a database. */
class LaporOverJpaTest {

    private static final Secrecy ANONIM = new Secrecy(Anonymity.ANONIM, false);

    private static final Categories TOPICS = Categories.of(List.of(new Category("jalan", "Jalan")
            .asking(
                    new Attribute("patokan", "Patokan", Kind.TEXT),
                    new Attribute("lebar", "Lebar jalan", Kind.CHOICE, new Choice("sempit", "Sempit")))));

    private static final String PHONE = "0813-7777-2222";
    private static final CameraNotes PHONE_CAMERA = CameraNotes.of(1, "canary-of-the-camera")
            .takenAt("2019:07:13 11:44:41", "+07:00")
            .at(-7.123457, 110.765432);
    private static final CameraNotes OFFICERS_CAMERA = CameraNotes.of(1, "canary-of-the-camera")
            .takenAt("2026:03:04 09:00:00", "+07:00")
            .at(-7.654321, 110.345678);
    private static final String EXTERNAL_ID = "wamid.canary-of-the-thread-0001";
    private static final Actor SUPPORTER = Actor.reporter("account-of-a-supporter");

    private final MasterKey key = MasterKey.generate();
    private final SettableClock clock = SettableClock.atWib("2026-03-02T09:00");

    @ParameterizedTest
    @EnumSource
    void aReportLivesInADatabaseAsItDoesInMemory(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                Lapor lapor = open(database)) {
            Receipt receipt = wholeLife(lapor);

            ReporterView closed =
                    (ReporterView) lapor.citizen(SARI).open(receipt.tracking()).orElseThrow();
            assertThat(closed.headline().status()).isEqualTo(Status.CLOSED);
            assertThat(closed.content().rating()).isEqualTo(5);
            assertThat(closed.content().timeline())
                    .extracting(item -> item.act().code())
                    .containsExactly("submit", "delegate", "start", "answer", "reply", "answer", "close");
            assertThat(closed.content().attachments()).hasSize(4);
            assertThat(closed.content().details())
                    .flatExtracting(Detail::words)
                    .containsExactly("Pagar hijau, [nomor telepon]", "Sempit");
            assertThat(lapor.citizen(SARI).mine(null, 10).lines()).hasSize(1);
            assertThat(lapor.citizen().published(null, 10).lines()).hasSize(1);
            assertThat(lapor.citizen().figures().answered()).isEqualTo(1);
        }
    }

    /** The agencies once where they were not asked for just before; reports, steps and supporters of a batch. */
    @ParameterizedTest
    @EnumSource
    void statisticsOfManyReportsTakeAsFewStatementsAsOfOne(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                Lapor lapor = open(database)) {
            wholeLife(lapor);
            Period period = Period.ofYear(2026);
            for (int reports = 1; reports <= 41; reports += 40) {
                database.verbs();
                Survey survey = lapor.officer(City.COORDINATOR).statistics(period);

                assertThat(database.verbs()).containsOnly("select").hasSizeBetween(3, 4);
                assertThat(survey.figures().received()).isEqualTo(reports);
                assertThat(survey.figures().satisfaction().byStars()).isEqualTo(Map.of(5, 1L));
                assertThat(survey.problems().problems().get(0).roots())
                        .extracting(ProblemTree.Root::cause)
                        .contains(Cause.WEAR);
                for (int more = 0; more < 40; more++) {
                    City.delegatedHole(lapor, Secrecy.OPEN);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTableOutsideTheVaultHoldsAnythingOfTheReporterAndTheVaultNothingThatCanBeRead(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                Lapor lapor = open(database)) {
            Receipt receipt = wholeLife(lapor);
            accuse(lapor);
            clock.set("2026-03-26T09:00");
            assertThat(lapor.clock().sweep().reminded()).isPositive();

            for (String table : database.ourTables()) {
                List<String> values = database.everyValueOf(table);
                assertThat(values).as(table).isNotEmpty();
                for (String secret : secrets(receipt)) {
                    assertThat(values).as(table).noneMatch(value -> value.contains(secret));
                }
            }
            Storage storage = database.storage(key);
            Report report = storage.reports().find(receipt.tracking()).orElseThrow();
            assertThat(storage.vault().open(report.custody().identityKey())).contains(City.SARI_IDENTITY);
            assertThat(storage.vault().original(report.custody().identityKey(), "1/text"))
                    .hasValueSatisfying(text -> assertThat(text).contains(PHONE));
        }
    }

    /** As a dump of the database writes it: text and binary, bytes in hexadecimal. */
    @Test
    void aDumpOfPostgresHoldsNothingOfTheReporter() throws Exception {
        try (TestDatabase database = TestDatabase.postgres();
                Lapor lapor = open(database);
                Connection connection = database.dataSource().getConnection()) {
            Receipt receipt = wholeLife(lapor);
            accuse(lapor);
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : database.ourTables()) {
                for (String form : List.of("text", "csv", "binary")) {
                    ByteArrayOutputStream dump = new ByteArrayOutputStream();
                    copies.copyOut("copy " + table + " to stdout (format " + form + ")", dump);
                    String said = Values.latin(dump.toByteArray());
                    for (String secret : secrets(receipt)) {
                        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
                        assertThat(said)
                                .as(table + " as " + form)
                                .doesNotContain(secret, HexFormat.of().formatHex(bytes))
                                .doesNotContain(
                                        Base64.getEncoder().withoutPadding().encodeToString(bytes));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHistoryChainVerifiesFromTheRowsThatWereKept(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                Lapor lapor = open(database)) {
            Receipt receipt = wholeLife(lapor);
            Storage reopened = database.storage(key);
            HistoryChain chain = new HistoryChain(key);

            Report report = reopened.reports().find(receipt.tracking()).orElseThrow();
            List<HistoryEntry> entries = entries(reopened, report);
            assertThat(chain.verify(report.chainRoot(), entries, report.last().seal()))
                    .isEmpty();

            TestDatabase.execute(database.dataSource(), "update lapor_history set officer = 'x' where sequence = 3");
            assertThat(chain.verify(
                            report.chainRoot(),
                            entries(reopened, report),
                            report.last().seal()))
                    .map(HistoryChain.Flaw::sequence)
                    .contains(3L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theClockClosesWhatTheReporterLeavesUnanswered(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                Lapor lapor = open(database)) {
            City.answeredHole(lapor, Secrecy.OPEN);

            clock.set("2026-03-16T23:59");
            assertThat(lapor.clock().sweep().closed()).isZero();
            clock.set("2026-03-17T00:00");
            assertThat(lapor.clock().sweep().closed()).isEqualTo(1);
            assertThat(lapor.clock().sweep().closed()).isZero();
        }
    }

    private Lapor open(TestDatabase database) {
        return City.furnish(Lapor.builder().storage(database.storage(key)).key(key))
                .categories(TOPICS)
                .clock(clock)
                .build();
    }

    private Receipt wholeLife(Lapor lapor) {
        Receipt receipt = lapor.citizen(SARI)
                .submit(hole(), Photos.scene(1, PHONE_CAMERA), Photos.png())
                .orElseThrow();
        lapor.officer(COORDINATOR)
                .delegate(receipt.tracking(), PUPR, "Mohon diperiksa")
                .orElseThrow();
        lapor.citizen(SUPPORTER)
                .support(lapor.citizen().published(null, 1).lines().get(0).handle());
        clock.set("2026-03-04T10:00");
        lapor.officer(PUPR_LIAISON)
                .start(receipt.tracking(), City.started(LocalDate.of(2026, 3, 10)))
                .orElseThrow();
        City.answer(lapor, receipt.tracking());
        lapor.citizen(SARI)
                .reply(receipt.tracking(), "Sudah berlubang lagi setelah hujan.")
                .orElseThrow();
        lapor.officer(PUPR_LIAISON)
                .answer(receipt.tracking(), City.fixed(), Photos.scene(2, OFFICERS_CAMERA))
                .orElseThrow();
        lapor.citizen(SARI).close(receipt.tracking(), 5).orElseThrow();
        return receipt;
    }

    /** With a number in it that nobody is to read, under an id that leads to a person. */
    private static ReportDraft hole() {
        ReportDraft hole = City.hole(ANONIM);
        Narrative story = new Narrative(hole.narrative().text() + " Telepon saya di " + PHONE + " ya.");
        Details answers = Details.of(Map.of("patokan", List.of("Pagar hijau, " + PHONE), "lebar", List.of("sempit")));
        return new ReportDraft(
                hole.matter().worded(hole.matter().title(), hole.matter().place(), answers),
                story,
                hole.secrecy(),
                hole.reporter(),
                hole.channel(),
                new ExternalId(EXTERNAL_ID),
                hole.accused());
    }

    private static void accuse(Lapor lapor) {
        Accused officer = new Accused(Set.of(), Set.of("budi"), false, false);
        lapor.citizen(SARI)
                .submit(City.draft(Classification.OVERSIGHT, ANONIM).against(officer))
                .orElseThrow();
    }

    private static List<HistoryEntry> entries(Storage storage, Report report) {
        return storage.reports().history(report.id()).stream().map(Step::entry).toList();
    }

    private static List<String> secrets(Receipt receipt) {
        Identity sari = City.SARI_IDENTITY;
        return List.of(
                sari.name(),
                sari.phone(),
                sari.email(),
                sari.address(),
                SARI.account(),
                receipt.accessCode().reveal(),
                receipt.accessCode().reveal().replace("-", ""),
                "canary-of-the-camera",
                "2019-07-13",
                "7.1234",
                "110.7654",
                "7.6543",
                "110.3456",
                PHONE,
                EXTERNAL_ID,
                SUPPORTER.account());
    }
}

package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import id.lapor.Lapor;
import id.lapor.kernel.MasterKey;
import id.lapor.report.ExternalId;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.storage.Storage;
import id.lapor.subject.Channel;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SampleReports;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

class LogSecrecyTest {

    private static final String PHONE = "0813-7777-2222";
    private static final String EXTERNAL_ID = "wamid.canary-of-the-thread-0001";
    private static final Map<String, Object> BATCHING = Map.of("hibernate.jdbc.batch_size", 50);

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> seen = new ListAppender<>();
    private Appender<ILoggingEvent> out;
    private final MasterKey key = MasterKey.generate();

    @BeforeEach
    void listen() {
        out = root.getAppender("out");
        root.detachAppender(out);
        seen.start();
        root.addAppender(seen);
    }

    @AfterEach
    void stop() {
        root.detachAppender(seen);
        root.addAppender(out);
        root.setLevel(Level.WARN);
    }

    @ParameterizedTest
    @EnumSource
    void noIdentityReachesAnyLogAtAnyLevel(Vendor vendor) {
        try (TestDatabase database = TestDatabase.of(vendor, BATCHING);
                Lapor lapor = City.furnish(
                                Lapor.builder().storage(database.storage(key)).key(key))
                        .build()) {
            root.setLevel(Level.TRACE);
            var receipt = City.delegatedHole(lapor, Secrecy.OPEN);
            lapor.officer(City.COORDINATOR)
                    .disclose(receipt.tracking(), "Menanyakan alamat")
                    .orElseThrow();
            City.delegatedHole(lapor, new Secrecy(Anonymity.ANONIM, true));

            var masked =
                    lapor.citizen(City.SARI).submit(telling(), Photos.jpeg()).orElseThrow();
            lapor.officer(City.COORDINATOR)
                    .original(masked.tracking(), 1, "Menghubungi pelapor")
                    .orElseThrow();

            Identity sari = City.SARI_IDENTITY;
            assertThat(seen.list).hasSizeGreaterThan(100);
            for (String secret : List.of(
                    sari.name(), sari.phone(), sari.email(), sari.address(), "account-of-sari", PHONE, EXTERNAL_ID)) {
                assertThat(logged()).noneMatch(line -> line.contains(secret));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedRowReachesNoLogWhereTheHostSwitchedTheDriversWordsOff(Vendor vendor) {
        try (TestDatabase database = TestDatabase.of(vendor, BATCHING)) {
            Storage storage = database.storage(key);
            root.setLevel(Level.INFO);
            Report report = SampleReports.bare(storage.reports().nextId());

            Throwable told = catchThrowable(
                    () -> storage.reports().add(Endless.closed(report), SampleReports.submission(report), Set.of()));

            assertThat(told).hasMessageContaining("lapor_report_ended_ck");
            assertThat(logged()).noneMatch(line -> line.contains(report.matter().title()));
        }
    }

    @Test
    void aHostThatDidNotSwitchTheDriversWordsOffIsTold() {
        try (TestDatabase database = TestDatabase.of(Vendor.H2, Map.of("hibernate.jdbc.log.errors", true))) {
            database.storage(key);
            assertThat(logged()).anyMatch(line -> line.contains("set hibernate.jdbc.log.errors=false"));
        }
    }

    @Test
    void aHostThatSwitchedTheDriversWordsOffInEitherPlaceHearsNothing() {
        Logger driversWords = (Logger) LoggerFactory.getLogger("org.hibernate.orm.jdbc.error");
        try (TestDatabase bySetting = TestDatabase.h2();
                TestDatabase byLogger = TestDatabase.of(Vendor.H2, Map.of("hibernate.jdbc.log.errors", true))) {
            bySetting.storage(key);
            driversWords.setLevel(Level.OFF);
            byLogger.storage(key);
            assertThat(logged()).noneMatch(line -> line.contains("hibernate.jdbc.log.errors"));
        } finally {
            driversWords.setLevel(null);
        }
    }

    /** With a number in it that nobody is to read, under an id that leads to a person. */
    private static ReportDraft telling() {
        Reporter sari = new Reporter.Identified(City.SARI_IDENTITY, City.SARI.account());
        return ReportDraft.message(
                Channel.WHATSAPP,
                "Lubang di Jalan Cipto, telepon saya di " + PHONE + " ya.",
                sari,
                new ExternalId(EXTERNAL_ID));
    }

    private List<String> logged() {
        return List.copyOf(seen.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }
}

package id.lapor.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import host.bare.BareHost;
import id.lapor.Lapor;
import id.lapor.kernel.MasterKey;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an operator reads when something is not as it should be. */
@ExtendWith(OutputCaptureExtension.class)
class StartUpTest {

    @TempDir
    Path directory;

    @Test
    void anEmbeddedDatabaseGetsAKeyFileOfItsOwnThatOnlyItsOwnerReads() throws Exception {
        Path file = directory.resolve("keys/vault.key");
        VaultKeys keys = keys(null, file);
        MasterKey first = keys.keyFor(database("jdbc:h2:file:./data/kota"));

        assertThat(keys.keyFor(database("jdbc:h2:file:./data/kota")).reveal()).isEqualTo(first.reveal());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aRealDatabaseNeedsAConfiguredKeyAndIsToldHow() {
        for (String url : new String[] {"jdbc:postgresql://db/lapor", "jdbc:h2:tcp://db/lapor"}) {
            assertThatThrownBy(() -> keys(null, directory.resolve("k")).keyFor(database(url)))
                    .isInstanceOfSatisfying(LaporStartUpException.class, failure -> {
                        assertThat(failure).hasMessageContaining("lapor.vault.key is not set");
                        assertThat(failure.remedy()).contains("openssl rand -base64 32", "LAPOR_VAULT_KEY");
                    });
        }
    }

    @Test
    void aKeyThatIsNoneIsNamedButNotRepeated(CapturedOutput output) {
        for (String setting : List.of("key", "wrapping-key", "other-wrapping-keys")) {
            assertThatThrownBy(() -> start("lapor.vault." + setting + "=bukan-kunci"));
            assertThat(output)
                    .contains("lapor.vault." + setting + " cannot be used", "openssl rand -base64 32")
                    .doesNotContain("bukan-kunci");
        }
    }

    /** The second start wraps with the new key, the third knows it only from its list. */
    @Test
    void theKeyThatWrapsIsReplacedByASetting(CapturedOutput output) {
        String url = "jdbc:h2:file:" + directory.resolve("ganti");
        String next = MasterKey.generate().reveal();
        String key = "lapor.vault.key=" + MasterKey.generate().reveal();
        String other = "lapor.vault.other-wrapping-keys=" + next;
        TrackingNumber report;
        try (ConfigurableApplicationContext context = HostsTest.start(BareHost.class, url, key, other)) {
            Lapor lapor = context.getBean(Lapor.class);
            report = lapor.citizen(City.SARI)
                    .submit(City.hole(Secrecy.OPEN))
                    .orElseThrow()
                    .tracking();
            assertThat(lapor.clock().rewrap()).isZero();
        }
        try (ConfigurableApplicationContext context =
                HostsTest.start(BareHost.class, url, key, "lapor.vault.wrapping-key=" + next)) {
            assertThat(context.getBean(Lapor.class).clock().rewrap()).isPositive();
            assertThat(context.getBean(Lapor.class).clock().rewrap()).isZero();
        }
        try (ConfigurableApplicationContext context = HostsTest.start(BareHost.class, url, key, other)) {
            assertThat(context.getBean(Lapor.class)
                            .officer(City.COORDINATOR)
                            .disclose(report, "Menelepon pelapor.")
                            .orElseThrow())
                    .isEqualTo(City.SARI_IDENTITY);
        }
        assertThat(output).doesNotContain(next);
    }

    @Test
    void aWrongPropertyIsNamedWithWhatItShouldBe(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.web.base-path=lapor/"));
        assertThat(output).contains("lapor.web.base", "starts with a slash");
    }

    @Test
    void aRetentionThatKeepsTooShortIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.retention.keep=6m"));
        assertThat(output).contains("lapor.retention", "kept for a year or longer");
    }

    @Test
    void aLimitThatIsNoneIsNamedWithHowOneIsWritten(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.sla.kota-2026.limits.objection=P3D"));
        assertThat(output).contains("lapor.sla.kota-2026.limits.objection: 'P3D' is no time limit", "3 working days");
    }

    @Test
    void aLimitOfNoClockIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.sla.kota-2026.limits.first-answer=3 working days"));
        assertThat(output).contains("lapor.sla.kota-2026.limits", "first-answer");
    }

    @Test
    void twoVersionsThatAreInForceFromTheSameDayAreNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start(
                "lapor.sla.kota-2026.limits.objection=3 calendar days",
                "lapor.sla.kota-2027.limits.objection=9 calendar days"));
        assertThat(output).contains("kota-2026", "kota-2027", "both come into force on 1970-01-01");
    }

    @Test
    void aFieldOfACategoryThatCannotBeAskedIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start(
                "lapor.categories[0].code=jalan",
                "lapor.categories[0].name=Jalan",
                "lapor.categories[0].attributes[0].code=Lebar jalan",
                "lapor.categories[0].attributes[0].label=Lebar jalan"));
        assertThat(output.getAll()).contains("lapor.categories[0].attributes[0]: The code of an attribute");
    }

    @Test
    void aKindOfFieldThatThereIsNotIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.categories[0].attributes[0].kind=photo"));
        assertThat(output.getAll()).contains("lapor.categories[0].attributes[0].kind");
    }

    @Test
    void aSettingOfAFieldThatIsNotKnownIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start(
                "lapor.categories[0].code=jalan",
                "lapor.categories[0].name=Jalan",
                "lapor.categories[0].attributes[0].code=lebar",
                "lapor.categories[0].attributes[0].label=Lebar",
                "lapor.categories[0].attributes[0].publish=true"));
        assertThat(output.getAll()).contains("lapor.categories[0].attributes[0].publish is no setting of lapor");
    }

    @Test
    void anUnknownZoneIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.zone=Asia/Magelang"));
        assertThat(output).contains("lapor.zone", "Asia/Magelang");
    }

    @Test
    void limitsWithoutAVersionAreNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.sla.limits.objection=3 calendar days"));
        assertThat(output).contains("[lapor.sla.limits.objection] were left unbound");
    }

    @Test
    void aSettingThatIsNotKnownIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.sla.kota-2026.limit.objection=3 calendar days"));
        assertThat(output).contains("[lapor.sla.kota-2026.limit.objection] were left unbound");
    }

    @Test
    void hoursOfAnOfficeThatDoesNotExistAreNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.offices.dinas-puprr.hours.friday=08:00-12:00"));
        assertThat(output).contains("There are office hours or days off of dinas-puprr, but no agency with this id");
    }

    @Test
    void hoursOfOneOfficeThatEndBeforeTheyBeginAreNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.offices.rsud.hours.monday=16:00-08:00"));
        assertThat(output).contains("lapor.offices.rsud.hours: Office hours end after they begin");
    }

    @Test
    void officeHoursThatEndBeforeTheyBeginAreNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.office-hours.monday=16:00-08:00"));
        assertThat(output).contains("Failed to bind properties under 'lapor'", "Office hours end after they begin");
    }

    @Test
    void aFileOfHolidaysThatIsNotThereIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.holidays=/tidak/ada.csv"));
        assertThat(output).contains("/tidak/ada.csv");
    }

    @Test
    void anUnknownSchemaModeIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.schema=maybe"));
        assertThat(output).contains("lapor.schema", "maybe", "MIGRATE");
    }

    @Test
    void anotherKeyThanTheDatabaseWasBegunWithDoesNotStart(CapturedOutput output) {
        String url = "jdbc:h2:file:" + directory.resolve("kota");
        HostsTest.start(
                        BareHost.class,
                        url,
                        "lapor.vault.key=" + MasterKey.generate().reveal())
                .close();
        assertThatThrownBy(() -> HostsTest.start(
                BareHost.class, url, "lapor.vault.key=" + MasterKey.generate().reveal()));
        assertThat(output).contains("begun with another key");
    }

    @Test
    void otherLimitsUnderTheNameOfOldOnesDoNotStart(CapturedOutput output) {
        String url = "jdbc:h2:file:" + directory.resolve("batas");
        String key = "lapor.vault.key=" + MasterKey.generate().reveal();
        try (ConfigurableApplicationContext context =
                HostsTest.start(BareHost.class, url, key, "lapor.sla.kota-2026.limits.first-reply=4 working days")) {
            context.getBean(Lapor.class)
                    .citizen(City.SARI)
                    .submit(City.hole(Secrecy.OPEN))
                    .orElseThrow();
        }
        assertThatThrownBy(() ->
                HostsTest.start(BareHost.class, url, key, "lapor.sla.kota-2026.limits.first-reply=6 working days"));
        assertThat(output)
                .contains(
                        "SLA policy kota-2026",
                        "FIRST_REPLY was 4 working days, is 6 working days",
                        "a version of their own");
    }

    @Test
    void anOperatorHasReportsComparedWithTheirHistoriesAndListsMadeAnew(CapturedOutput output) {
        String url = "jdbc:h2:file:" + directory.resolve("periksa");
        String key = "lapor.vault.key=" + MasterKey.generate().reveal();
        try (ConfigurableApplicationContext context = HostsTest.start(BareHost.class, url, key)) {
            context.getBean(Lapor.class)
                    .citizen(City.SARI)
                    .submit(City.hole(Secrecy.OPEN))
                    .orElseThrow();
            context.getBean(JdbcTemplate.class).update("update lapor_report set supports = 9");
        }
        HostsTest.start(BareHost.class, url, key, "lapor.upkeep=check").close();
        assertThat(output)
                .contains("is ASTRAY: [supports]", "Compared 1 reports with their histories: 1 damaged, 0 of");
        HostsTest.start(BareHost.class, url, key, "lapor.upkeep=rebuild").close();
        assertThat(output).contains("1 damaged, 1 of them made anew");
        HostsTest.start(BareHost.class, url, key, "lapor.upkeep=check").close();
        assertThat(output).contains("0 damaged, 0 of them");
    }

    @Test
    void aPersistenceUnitWithoutLaporIsFoundAtStartUp(CapturedOutput output) {
        assertThatThrownBy(() -> start("lapor.jpa.persistence-unit=another"));
        assertThat(output).contains("does not know lapor's entities", "lapor.jpa.persistence-unit");
    }

    @Test
    void theGatewayStaysOffUntilItIsSwitchedOn() {
        try (ConfigurableApplicationContext context = start()) {
            assertThat(context.getBean(Lapor.class)).isNotNull();
            assertThat(context.getBeanNamesForType(id.lapor.spring.web.LaporWebAutoConfiguration.class))
                    .isEmpty();
        }
    }

    private static ConfigurableApplicationContext start(String... settings) {
        return HostsTest.start(BareHost.class, "jdbc:h2:mem:startup", settings);
    }

    private static VaultKeys keys(String key, Path file) {
        return new VaultKeys(new LaporProperties.Vault(key, file, null, List.of()));
    }

    /** A database of which only the address matters. */
    private static DataSource database(String url) {
        return (DataSource) java.lang.reflect.Proxy.newProxyInstance(
                StartUpTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connection(url));
    }

    private static Connection connection(String url) {
        return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                StartUpTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("getMetaData") ? metaData(url) : null);
    }

    private static DatabaseMetaData metaData(String url) {
        return (DatabaseMetaData) java.lang.reflect.Proxy.newProxyInstance(
                StartUpTest.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> url);
    }
}

package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import id.lapor.Lapor;
import id.lapor.desk.InboxFilter;
import id.lapor.desk.UpkeepDesk.Upkeep;
import id.lapor.disclosure.CaseLine;
import id.lapor.report.Report;
import id.lapor.report.TrackingNumber;
import id.lapor.storage.Storage;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.Status;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tables of the first release are brought up to date under the data that it wrote, and while a node of it goes on: what
 * it says to its database was written down ({@link RecordedRelease}) and is said again.
 */
class EarlierReleaseTest {

    @ParameterizedTest
    @EnumSource
    void theFirstReleaseGoesOnBesideThisOneAndNothingOfItIsLost(Vendor vendor) throws Exception {
        Replay old = new Replay(Resources.readLines(
                Resources.getResource(getClass(), "/released/v1-" + name(vendor) + ".txt"), StandardCharsets.UTF_8));
        try (TestDatabase database = TestDatabase.over(vendor.empty(), source -> begun(source, vendor, old));
                Lapor lapor = lapor(database)) {
            assertThat(lapor.upkeep().check().damaged())
                    .as("nobody gave them words yet")
                    .isEqualTo(4);

            assertThat(old.on(database.dataSource()))
                    .as("statements after the upgrade")
                    .isGreaterThan(50);

            Upkeep upkeep = lapor.upkeep().rebuild();
            assertThat(upkeep.findings())
                    .allSatisfy(finding -> assertThat(finding.what()).containsExactly("words"));
            assertThat(lapor.upkeep().check().damaged()).isZero();
            assertEverythingIsThere(lapor, database.storage(RecordedRelease.KEY), old);
        }
    }

    private static void assertEverythingIsThere(Lapor lapor, Storage storage, Replay old) {
        TrackingNumber open = new TrackingNumber(old.noted("open"));
        assertThat(lapor.officer(City.COORDINATOR)
                        .disclose(open, "Menelepon pelapor.")
                        .orElseThrow())
                .isEqualTo(City.SARI_IDENTITY);
        assertThat(lapor.officer(City.PUPR_LIAISON)
                        .inbox(InboxFilter.ALL.saying("lubang pasar"), null, 9)
                        .lines())
                .extracting(CaseLine::tracking)
                .contains(open);
        City.answer(lapor, open);

        Report late =
                storage.reports().find(new TrackingNumber(old.noted("late"))).orElseThrow();
        assertThat(storage.attachments().of(late.id()))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(storage.attachments().load(late.id(), file.id()))
                        .isPresent());
        Report erased =
                storage.reports().find(new TrackingNumber(old.noted("closed"))).orElseThrow();
        assertThat(erased.status()).isEqualTo(Status.CLOSED);
        assertThat(storage.vault().open(erased.custody().identityKey())).isEmpty();
    }

    /** As an installation of the first release left it. */
    private static void begun(DataSource source, Vendor vendor, Replay old) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/lapor/" + name(vendor))
                .table("lapor_schema_history")
                .target("1")
                .load()
                .migrate();
        try {
            assertThat(old.on(source)).as("statements before the upgrade").isGreaterThan(50);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Lapor lapor(TestDatabase database) {
        return City.builder()
                .storage(database.storage(RecordedRelease.KEY))
                .key(RecordedRelease.KEY)
                .clock(SettableClock.atWib("2026-03-27T09:00"))
                .build();
    }

    private static String name(Vendor vendor) {
        return vendor.name().toLowerCase(Locale.ROOT);
    }
}

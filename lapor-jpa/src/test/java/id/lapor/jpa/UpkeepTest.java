package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.desk.CitizenDesk;
import id.lapor.desk.InboxFilter;
import id.lapor.desk.UpkeepDesk.Damage;
import id.lapor.desk.UpkeepDesk.Finding;
import id.lapor.desk.UpkeepDesk.Upkeep;
import id.lapor.disclosure.CaseLine;
import id.lapor.kernel.MasterKey;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An operator whose tables were damaged finds out which reports, and mends what can be told anew. */
class UpkeepTest {

    private static final String FUTURE = "timestamp with time zone '2031-01-01 00:00:00+00'";

    /** What somebody might do to the tables, and what it is called. */
    private static final Map<String, String> DAMAGES = new LinkedHashMap<>();

    static {
        report("status = 'CLOSED', ended_at = submitted_at", "status");
        report("due_at = " + FUTURE, "due");
        report("due_clock = null, due_on = null", "due");
        report("lead_agency = 'dinas-perhubungan'", "lead_agency");
        report("verified = false", "verified");
        report("worst = 'CLOSED'", "worst");
        report("responded = true", "responded");
        report("on_hold = true", "on_hold");
        report("follows = '123456789015'", "follows");
        report("governor = 'INSPECTORATE'", "governor");
        report("seal = 'x'", "seal");
        report("version = 1", "version");
        report("supports = 7", "supports");
        report("remind_at = null", "remind_at");
        DAMAGES.put("delete from lapor_part where report_id = %s", "lapor_part");
        DAMAGES.put("update lapor_part set held = false where report_id = %s", "lapor_part");
        DAMAGES.put("insert into lapor_accused (accused, report_id) values ('account/budi', %s)", "lapor_accused");
        DAMAGES.put("delete from lapor_words where report_id = %s", "words");
    }

    private static void report(String change, String name) {
        DAMAGES.put("update lapor_report set " + change + " where id = %s", name);
    }

    private final MasterKey key = MasterKey.generate();

    @ParameterizedTest
    @EnumSource
    void everyProjectionThatIsAstrayIsFoundAndMadeAnew(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                Lapor lapor = lapor(database)) {
            delegated(lapor);
            TrackingNumber hurt = delegated(lapor);
            String before = database.everyValueOf("lapor_report").toString();
            assertThat(lapor.upkeep().check()).isEqualTo(new Upkeep(2, 0, 0, List.of()));

            DAMAGES.forEach((damage, name) -> {
                TestDatabase.execute(database.dataSource(), damage.formatted(idOf(hurt)));

                Upkeep checked = lapor.upkeep().check();
                assertThat(checked.damaged()).as(damage).isEqualTo(1);
                Finding finding = checked.findings().get(0);
                assertThat(finding.report()).isEqualTo(hurt);
                assertThat(finding.damage()).as(damage).isEqualTo(Damage.ASTRAY);
                assertThat(finding.what()).as(damage).contains(name);
                assertThat(lapor.upkeep().rebuild().rebuilt()).as(damage).isEqualTo(1);
                assertThat(lapor.upkeep().check().damaged()).as(damage).isZero();
            });
            assertThat(database.everyValueOf("lapor_report")).hasToString(before);
            assertThat(lapor.officer(City.PUPR_LIAISON)
                            .inbox(InboxFilter.ALL.saying("lubang"), null, 9)
                            .lines())
                    .extracting(CaseLine::tracking)
                    .contains(hurt);
        }
    }

    /** A node of the version before, which knows no details, erases a report while another one writes them. */
    @ParameterizedTest
    @EnumSource
    void whatAnErasureLeftBehindIsErased(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                Lapor lapor = lapor(database)) {
            TrackingNumber report = delegated(lapor);
            lapor.citizen(City.SARI).withdraw(report, "Sudah diperbaiki.").orElseThrow();
            lapor.citizen(City.SARI).erase(report).orElseThrow();
            TestDatabase.execute(
                    database.dataSource(),
                    "update lapor_report set details = 'tiang=Milik Bu Suketi' where id = " + idOf(report));

            assertThat(lapor.upkeep().rebuild().findings())
                    .containsExactly(new Finding(report, Damage.ASTRAY, List.of("details")));
            assertThat(database.everyValueOf("lapor_report")).noneMatch(value -> value.contains("Suketi"));
            assertThat(lapor.upkeep().check().damaged()).isZero();
        }
    }

    /** Whoever may write every table may cut the head together with the end: then the held head of the day tells. */
    @ParameterizedTest
    @EnumSource
    void aHistoryThatWasCutOffOrForgedIsNamedAndLeftAsItIs(Vendor vendor) {
        try (TestDatabase database = vendor.open();
                Lapor lapor = lapor(database)) {
            TrackingNumber cut = delegated(lapor);
            TrackingNumber gap = delegated(lapor);
            TrackingNumber none = delegated(lapor);
            TrackingNumber forged = delegated(lapor);
            List.of(cut, none).forEach(report -> forget(database, report, "sequence = 2"));
            List.of(gap, none).forEach(report -> forget(database, report, "sequence = 1"));
            TestDatabase.execute(
                    database.dataSource(),
                    "update lapor_history set officer = 'orang-lain' where sequence = 2 and report_id = "
                            + idOf(forged));
            String before = database.everyValueOf("lapor_history").toString();

            Upkeep upkeep = lapor.upkeep().rebuild();

            assertThat(upkeep.findings())
                    .containsExactlyInAnyOrder(
                            new Finding(cut, Damage.CUT_OFF, List.of()),
                            new Finding(gap, Damage.FORGED, List.of()),
                            new Finding(none, Damage.FORGED, List.of()),
                            new Finding(forged, Damage.FORGED, List.of()));
            assertThat(upkeep.rebuilt()).isZero();
            assertThat(database.everyValueOf("lapor_history")).hasToString(before);
        }
    }

    private static void forget(TestDatabase database, TrackingNumber report, String which) {
        String of = " where " + which + " and report_id = " + idOf(report);
        TestDatabase.execute(database.dataSource(), "delete from lapor_statement" + of);
        TestDatabase.execute(database.dataSource(), "delete from lapor_history" + of);
    }

    private static String idOf(TrackingNumber report) {
        return "(select id from lapor_report where tracking = '" + report.value() + "')";
    }

    private static TrackingNumber delegated(Lapor lapor) {
        CitizenDesk sari = lapor.citizen(City.SARI);
        TrackingNumber report =
                sari.submit(City.hole(Secrecy.OPEN)).orElseThrow().tracking();
        lapor.officer(City.COORDINATOR).delegate(report, City.PUPR, "Mohon").orElseThrow();
        return report;
    }

    private Lapor lapor(TestDatabase database) {
        return City.builder().storage(database.storage(key)).key(key).build();
    }
}

package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import id.lapor.workflow.DailyHead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who may write every table, by SQL, and holds neither the key nor the head of the day that somebody else keeps. */
class TamperedTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final MasterKey key = MasterKey.generate();
    private final SettableClock clock = SettableClock.atWib("2026-03-02T09:00");

    @ParameterizedTest
    @EnumSource
    void aHistoryThatIsRewrittenReorderedCutOffOrTakenAwayIsDetected(Vendor vendor) {
        for (String[] attack : attacks()) {
            try (TestDatabase database = vendor.open();
                    Lapor lapor = lapor(database)) {
                clock.set("2026-03-02T09:00");
                City.answeredHole(lapor, Secrecy.OPEN);
                TrackingNumber victim = City.answeredHole(lapor, Secrecy.OPEN).tracking();
                clock.set("2026-03-03T09:00");
                DailyHead held = head(lapor);
                assertThat(isFound(lapor, victim, held)).isFalse();

                for (String sql : attack) {
                    TestDatabase.execute(database.dataSource(), sql.replace("VICTIM", "'" + victim.value() + "'"));
                }
                assertThat(isFound(lapor, victim, held)).as(attack[0]).isTrue();
            }
        }
    }

    private static List<String[]> attacks() {
        String of = " report_id = (select id from lapor_report where tracking = VICTIM)";
        String unsaid = "delete from lapor_statement where" + of;
        List<String[]> attacks = new ArrayList<>();
        attacks.add(new String[] {"update lapor_history set officer = 'orang-lain' where sequence = 2 and" + of});
        attacks.add(new String[] {"update lapor_history set at = at - interval '1' day where sequence = 3 and" + of});
        attacks.add(new String[] {"update lapor_history set content_digest = 'x' where sequence = 1 and" + of});
        attacks.add(new String[] {
            unsaid,
            "update lapor_history set sequence = 99 where sequence = 2 and" + of,
            "update lapor_history set sequence = 2 where sequence = 3 and" + of,
            "update lapor_history set sequence = 3 where sequence = 99 and" + of
        });
        attacks.add(new String[] {
            unsaid,
            "delete from lapor_history where sequence = 3 and" + of,
            "update lapor_report set version = 2, status = 'DELEGATED', worst = 'DELEGATED', seal ="
                    + " (select seal from lapor_history where sequence = 2 and report_id = lapor_report.id)"
                    + " where tracking = VICTIM"
        });
        attacks.add(new String[] {unsaid, "delete from lapor_history where sequence > 1 and" + of});
        return attacks;
    }

    private static boolean isFound(Lapor lapor, TrackingNumber report, DailyHead held) {
        return isFlawed(lapor, report) || !head(lapor).equals(held);
    }

    private static boolean isFlawed(Lapor lapor, TrackingNumber report) {
        try {
            return lapor.overseer(City.COORDINATOR).verify(report).orElseThrow().isPresent();
        } catch (LaporException incomplete) {
            return true;
        }
    }

    private static DailyHead head(Lapor lapor) {
        return lapor.overseer(City.COORDINATOR).dailyHead(DAY, null).orElseThrow();
    }

    private Lapor lapor(TestDatabase database) {
        return City.builder()
                .storage(database.storage(key))
                .key(key)
                .clock(clock)
                .build();
    }
}

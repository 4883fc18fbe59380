package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.disclosure.DueView;
import id.lapor.kernel.AgencyId;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.SlaClock;
import id.lapor.testkit.City;
import id.lapor.testkit.SettableClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A list says the same day as the deadline, whichever office looks at it, and shows what is late. */
class OfficesInOtherZonesTest {

    private final SettableClock clock = SettableClock.atWib("2026-06-02T09:00");
    private final Lapor lapor = City.builder().clock(clock).build();

    @Test
    void whatIsTheReportersTimeEndsWhereTheInstallationIs() {
        inJayapura(PUPR);
        TrackingNumber hole = City.answeredHole(lapor, Secrecy.OPEN).tracking();
        LocalDate day = deadline(hole, SlaClock.REPORTER_REPLY).on();
        assertThat(shown(hole).on()).isEqualTo(day);
        assertThat(shown(hole).at()).isNull();
        assertThat(lapor.officer(PUPR_LIAISON).deadlines(Locale.ENGLISH))
                .contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", ""));
    }

    @Test
    void theOfficeThatWasAskedFirstGoesOnCounting() {
        inJayapura(DISHUB);
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        lapor.officer(COORDINATOR).delegate(hole, DISHUB, "Silakan").orElseThrow();
        lapor.officer(DISHUB_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 5)))
                .orElseThrow();
        assertThat(shown(hole).on())
                .isEqualTo(deadline(hole, SlaClock.RESOLUTION).on());
        assertThat(shown(hole).at()).isNull();
    }

    @Test
    void anotherAgencysFirstReplyHidesNoOverdueResolution() {
        TrackingNumber hole = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        lapor.officer(PUPR_LIAISON)
                .start(hole, City.started(LocalDate.of(2026, 6, 5)))
                .orElseThrow();
        clock.set("2026-06-24T09:00");
        lapor.officer(COORDINATOR).delegate(hole, DISHUB, "Silakan").orElseThrow();
        assertThat(shown(hole).state()).isEqualTo(DeadlineState.OVERDUE);
    }

    private void inJayapura(AgencyId agency) {
        lapor.agencies().save(new Agency(agency, "Dinas di timur", null, ZoneId.of("Asia/Jayapura")));
    }

    private DueView shown(TrackingNumber report) {
        return lapor.officer(COORDINATOR).open(report).orElseThrow().headline().due();
    }

    private DueView deadline(TrackingNumber report, SlaClock clock) {
        return lapor.officer(COORDINATOR).open(report).orElseThrow().workings().deadlines().stream()
                .filter(due -> due.clock() == clock)
                .findFirst()
                .orElseThrow();
    }
}

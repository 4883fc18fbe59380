package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.kernel.Wording;
import id.lapor.testkit.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An officer checks a deadline with a calendar on the wall. */
class ExplanationTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Holidays.indonesia());

    @Test
    void theDaysOffThatWereLeftOutAreNamed() {
        Deadline reply = deadline("2026-03-17T10:00", TimeLimit.workingDays(3), Agency.WIB, List.of(), null);
        assertThat(Explanation.of(reply).sentence(Wording.INDONESIAN))
                .isEqualTo("mulai 17 Mar, 3 hari kerja, libur 18–24 Mar: sampai Jumat, 27 Mar 2026 pukul 23.59 WIB");
        assertThat(Explanation.of(reply).sentence(Locale.ENGLISH))
                .isEqualTo("from 17 Mar, 3 working days, days off 18–24 Mar: until Friday, 27 Mar 2026, 23:59 WIB");
    }

    @Test
    void theDayEndsWhereTheOfficeIs() {
        Deadline makassar =
                deadline("2026-03-17T10:00", TimeLimit.workingDays(3), ZoneId.of("Asia/Makassar"), List.of(), null);
        assertThat(Explanation.of(makassar).sentence(Wording.INDONESIAN)).endsWith("27 Mar 2026 pukul 23.59 WITA");
        Deadline jayapura =
                deadline("2026-03-17T10:00", TimeLimit.workingDays(3), ZoneId.of("Asia/Jayapura"), List.of(), null);
        assertThat(Explanation.of(jayapura).sentence(Wording.INDONESIAN)).endsWith("23.59 WIT");
    }

    @Test
    void aPlainWeekendIsNotExplained() {
        Deadline plain = deadline("2026-06-04T10:00", TimeLimit.workingDays(3), Agency.WIB, List.of(), null);
        assertThat(Explanation.of(plain).daysOff()).isEmpty();
    }

    @Test
    void pausesAndExtensionsAreNamed() {
        Pause asked = new Pause(SettableClock.wib("2026-06-03T10:00"), SettableClock.wib("2026-06-05T10:00"));
        Deadline resolution = deadline(
                "2026-06-02T10:00", TimeLimit.workingDays(14), Agency.WIB, List.of(asked), LocalDate.of(2026, 7, 10));
        assertThat(Explanation.of(resolution).sentence(Wording.INDONESIAN))
                .isEqualTo("mulai 2 Jun, 14 hari kerja, libur 16 Jun, dihentikan 3–5 Jun, diperpanjang sampai 10 Jul:"
                        + " sampai Jumat, 10 Jul 2026 pukul 23.59 WIB");
    }

    @Test
    void minutesHaveAMomentAndNoDaysOff() {
        Deadline danger = deadline(
                "2026-03-21T23:50", TimeLimit.roundTheClock(Duration.ofMinutes(20)), Agency.WIB, List.of(), null);
        assertThat(Explanation.of(danger).sentence(Wording.INDONESIAN))
                .isEqualTo("mulai 21 Mar, 20 menit: sampai Minggu, 22 Mar 2026 pukul 00.10 WIB");
    }

    private static Deadline deadline(
            String wib, TimeLimit limit, ZoneId zone, List<Pause> pauses, LocalDate extendedTo) {
        return Deadline.reckoned(
                new Deadline.Run(SlaClock.FIRST_REPLY, null, SettableClock.wib(wib)),
                null,
                limit,
                pauses,
                extendedTo == null ? null : new Extension(extendedTo, SettableClock.wib("2026-06-10T10:00")),
                new OfficeTime(CALENDAR, zone),
                null,
                null);
    }
}

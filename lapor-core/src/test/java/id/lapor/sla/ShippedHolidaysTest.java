package id.lapor.sla;

import static id.lapor.sla.DayOff.Kind.CUTI_BERSAMA;
import static id.lapor.sla.DayOff.Kind.LIBUR_NASIONAL;
import static id.lapor.sla.DayOff.Kind.PEMILU;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates are written by hand from the decrees: libur nasional with voting days, then cuti bersama. */
class ShippedHolidaysTest {

    private final Holidays shipped = Holidays.indonesia();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | 01-01 02-08 02-10 02-14 03-11 03-29 03-31 04-10 04-11 05-01 05-09 05-23 06-01 06-17 07-07 08-17 09-16"
                        + " 11-27 12-25 | 02-09 03-12 04-08 04-09 04-12 04-15 05-10 05-24 06-18 12-26",
                "2025 | 01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25"
                        + " | 01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26",
                "2026 | 01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25"
                        + " | 02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24",
                "2027 | 01-01 01-05 02-06 03-08 03-10 03-11 03-26 03-28 05-01 05-06 05-17 05-20 06-01 06-06 08-15 08-17 12-25"
                        + " 12-26 | 02-05 03-09 03-12 03-15 03-25 05-18 05-19 12-24",
            })
    void theYearsHoldTheDecreedDates(int year, String holidays, String jointLeave) {
        assertThat(dates(year, Set.of(LIBUR_NASIONAL, PEMILU))).containsExactlyElementsOf(dates(year, holidays));
        assertThat(dates(year, Set.of(CUTI_BERSAMA))).containsExactlyElementsOf(dates(year, jointLeave));
    }

    @Test
    void nothingElseIsShipped() {
        assertThat(shipped.between(LocalDate.MIN, LocalDate.MAX))
                .hasSize(19 + 10 + 17 + 11 + 17 + 8 + 18 + 8)
                .allMatch(day -> day.scope().equals(DayOff.EVERYWHERE));
        assertThat(shipped.decreedYears()).containsExactly(2024, 2025, 2026);
    }

    @Test
    void offMeansOffForJointLeaveUnlessItIsWorked() {
        assertThat(Holidays.indonesiaWorkingOnJointLeave().between(LocalDate.MIN, LocalDate.MAX))
                .hasSize(19 + 17 + 17 + 18)
                .noneMatch(day -> day.kind() == CUTI_BERSAMA);
        assertThat(Holidays.indonesiaWorkingOnJointLeave().decreedYears()).containsExactly(2024, 2025, 2026);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-14, PEMILU, Keppres 10/2024",
        "2024-11-27, PEMILU, Keppres 33/2024",
        "2024-12-26, CUTI_BERSAMA, SKB 855/2023 3/2023 4/2023",
        "2025-01-01, LIBUR_NASIONAL, SKB 1017/2024 2/2024 2/2024",
        "2025-08-18, CUTI_BERSAMA, SKB 933/2025 1/2025 3/2025",
        "2026-03-20, CUTI_BERSAMA, SKB 1497/2025 2/2025 5/2025",
        "2027-03-10, LIBUR_NASIONAL, -",
    })
    void aDayNamesItsDecree(LocalDate date, DayOff.Kind kind, String decree) {
        DayOff day = shipped.between(date, date).get(0);
        assertThat(day.kind()).isEqualTo(kind);
        assertThat(day.decree()).isEqualTo(decree);
    }

    @Test
    void everyDecreedDayNamesADecreeAndNoEstimateDoes() {
        assertThat(shipped.between(LocalDate.MIN, LocalDate.MAX))
                .allMatch(day -> day.decreed() == day.decree().matches("(SKB|Keppres) .+"))
                .allMatch(day -> day.source().equals("python holidays 0.105 (MIT)"));
    }

    @Test
    void votingDaysAreOffAlsoWhereJointLeaveIsWorked() {
        assertThat(Holidays.indonesiaWorkingOnJointLeave().daysOff())
                .contains(LocalDate.of(2024, 2, 14), LocalDate.of(2024, 11, 27));
    }

    private List<LocalDate> dates(int year, Set<DayOff.Kind> kinds) {
        return shipped.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(day -> kinds.contains(day.kind()))
                .map(DayOff::date)
                .toList();
    }

    private static List<LocalDate> dates(int year, String monthsAndDays) {
        return Splitter.on(' ')
                .splitToStream(monthsAndDays)
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }
}

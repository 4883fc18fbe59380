package id.lapor.sla;

import static id.lapor.sla.DayOff.Kind.CUTI_BERSAMA;
import static id.lapor.sla.DayOff.Kind.LIBUR_DAERAH;
import static id.lapor.sla.DayOff.Kind.LIBUR_NASIONAL;
import static id.lapor.sla.DayOff.Kind.PEMILU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.LaporException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    private static final AgencyId DLH = AgencyId.of("dlh");
    private static final AgencyId PUPR = AgencyId.of("dinas-pupr");

    private static final LocalDate CENTRAL_JAVA = LocalDate.of(2026, 5, 4);
    private static final LocalDate MAGELANG = LocalDate.of(2026, 4, 13);
    private static final LocalDate OF_DLH = LocalDate.of(2026, 6, 5);

    private final Holidays local = Holidays.parse("daerah.csv", """
            2026-05-04,LIBUR_DAERAH,OFFICIAL,33,Pergub 12/2026,host
            2026-04-13,LIBUR_DAERAH,OFFICIAL,33.71,Perwal 3/2026,host
            2026-06-05,LIBUR_INSTANSI,OFFICIAL,agency:dlh,-,host
            """);

    @Test
    void aPlaceHasItsOwnDaysThoseAroundItAndThoseOfItsAgency() {
        assertThat(local.at(null).daysOff()).isEmpty();
        assertThat(local.at("33").daysOff()).containsExactly(CENTRAL_JAVA);
        assertThat(local.at("33.71").daysOff()).containsExactly(MAGELANG, CENTRAL_JAVA);
        assertThat(local.at("33.71.01.1001", DLH).daysOff()).containsExactly(MAGELANG, CENTRAL_JAVA, OF_DLH);
        assertThat(local.at(null, DLH).daysOff()).containsExactly(OF_DLH);
        assertThat(local.at("33.72", PUPR).daysOff()).containsExactly(CENTRAL_JAVA);
        assertThat(local.at("34", PUPR).daysOff()).isEmpty();
    }

    @Test
    void whatIsOffEverywhereIsOffAtEveryPlace() {
        Holidays both = Holidays.indonesia().and(local);
        assertThat(both.at(null)).isEqualTo(Holidays.indonesia());
        assertThat(both.at("33.71", DLH).daysOff())
                .containsAll(Holidays.indonesia().daysOff())
                .contains(MAGELANG, CENTRAL_JAVA, OF_DLH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3371", "33.7", "33.71.", "Magelang", "", "33.71\n"})
    void aMalformedRegionIsNoPlace(String region) {
        assertThatThrownBy(() -> local.at(region)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bothEndsOfASpanBelongToIt() {
        LocalDate first = LocalDate.of(2026, 3, 18);
        LocalDate last = LocalDate.of(2026, 3, 20);
        assertThat(Holidays.indonesia().between(first, last))
                .extracting(DayOff::kind)
                .containsExactly(CUTI_BERSAMA, LIBUR_NASIONAL, CUTI_BERSAMA);
        assertThat(Holidays.indonesia().between(last, first)).isEmpty();
    }

    @Test
    void aDecreeTakesThePlaceOfTheEstimateOfItsDay() {
        Holidays estimated = Holidays.parse("a", "2027-01-01,LIBUR_NASIONAL,ESTIMATE,ID,-,x");
        Holidays decreed = Holidays.parse("b", "2027-01-01,LIBUR_NASIONAL,OFFICIAL,ID,SKB 1/2026,y");
        assertThat(estimated.decreedYears()).isEmpty();
        assertThat(estimated.and(decreed)).isEqualTo(decreed).isEqualTo(decreed.and(estimated));
        assertThat(estimated.and(decreed).decreedYears()).containsExactly(2027);
    }

    @Test
    void aYearWithOneEstimateIsNotDecreed() {
        Holidays year = Holidays.parse("a", """
                2027-01-01,LIBUR_NASIONAL,OFFICIAL,ID,SKB,x
                2027-12-24,CUTI_BERSAMA,ESTIMATE,ID,-,x
                """);
        assertThat(year.decreedYears()).isEmpty();
        assertThat(year.workingOnJointLeave().decreedYears()).containsExactly(2027);
    }

    @Test
    void anEstimateElsewhereLeavesAYearDecreed() {
        Holidays both = Holidays.indonesia().and(Holidays.parse("a", "2026-04-13,LIBUR_DAERAH,ESTIMATE,33.71,-,x"));
        assertThat(both.at("33.71").decreedYears()).containsExactly(2024, 2025);
        assertThat(both.at("33.72").decreedYears()).containsExactly(2024, 2025, 2026);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2028-04-13,LIBUR_DAERAH,OFFICIAL,33.71,Perwal 3/2028,x",
                "2028-04-13,LIBUR_INSTANSI,OFFICIAL,agency:dlh,-,x",
                "2028-04-13,CUTI_BERSAMA,OFFICIAL,33,-,x",
                "2028-04-13,CUTI_BERSAMA,OFFICIAL,ID,SKB,x",
                "2028-02-14,PEMILU,OFFICIAL,ID,Keppres 1/2028,x",
            })
    void whatIsNoNationalHolidayAloneDecreesNoYear(String line) {
        assertThat(Holidays.parse("a", line).decreedYears()).isEmpty();
    }

    @Test
    void aYearThatIsDecreedTakesThePlaceOfItsEstimate() {
        Holidays own = Holidays.parse("libur-2027.csv", """
                2027-01-01,LIBUR_NASIONAL,OFFICIAL,ID,SKB 1/2026,x
                2027-03-09,LIBUR_NASIONAL,OFFICIAL,ID,SKB 1/2026,x
                2027-08-17,LIBUR_NASIONAL,OFFICIAL,ID,SKB 1/2026,x
                2027-12-25,LIBUR_NASIONAL,OFFICIAL,ID,SKB 1/2026,x
                """);
        Holidays both = Holidays.indonesia().and(own);
        assertThat(both).isEqualTo(own.and(Holidays.indonesia()));
        assertThat(both.decreedYears()).containsExactly(2024, 2025, 2026, 2027);
        assertThat(both.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .isEqualTo(own.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
    }

    @Test
    void aSingleDecreedDayTakesThePlaceOfNoOther() {
        Holidays own = Holidays.parse("libur-2027.csv", "2027-03-09,LIBUR_NASIONAL,OFFICIAL,ID,SKB 1/2026,x");
        Holidays both = Holidays.indonesia().and(own);
        assertThat(both.decreedYears()).containsExactly(2024, 2025, 2026);
        assertThat(both.daysOff()).containsAll(Holidays.indonesia().daysOff()).contains(LocalDate.of(2027, 3, 9));
    }

    @Test
    void anEstimateOfOneRegionDoesNotGiveWayToANationalDecree() {
        Holidays regional = Holidays.parse("daerah.csv", "2026-04-13,LIBUR_DAERAH,ESTIMATE,33.71,-,x");
        assertThat(Holidays.indonesia().and(regional).daysOff()).contains(MAGELANG);
    }

    @Test
    void aHostReplacesAYearThatIsDecreedAnew() {
        Holidays own = Holidays.parse("libur-2026.csv", "2026-01-01,LIBUR_NASIONAL,OFFICIAL,ID,SKB 2/2026,x");
        Holidays replaced = Holidays.indonesia().withoutYear(2026).and(own);
        assertThat(replaced.decreedYears()).containsExactly(2024, 2025, 2026);
        assertThat(replaced.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .hasSize(1);
    }

    @Test
    void aVotingDayOnJointLeaveIsOffWhoeverWorksOnJointLeave() {
        LocalDate day = LocalDate.of(2026, 12, 24);
        Holidays both = Holidays.indonesia().and(Holidays.parse("a", "2026-12-24,PEMILU,OFFICIAL,ID,Keppres,x"));
        assertThat(both.between(day, day)).extracting(DayOff::kind).containsExactly(CUTI_BERSAMA, PEMILU);
        assertThat(both.workingOnJointLeave().daysOff()).contains(day);
        assertThat(Holidays.indonesia().workingOnJointLeave().daysOff()).doesNotContain(day);
    }

    @Test
    void aHostsOwnFileIsRead(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("libur-daerah.csv");
        Files.writeString(
                file, "\uFEFF# Kota Magelang\r\n2026-04-13,LIBUR_DAERAH,OFFICIAL,33.71,Perwal 3/2026,Diskominfo\r\n");
        assertThat(Holidays.read(file).between(MAGELANG, MAGELANG))
                .containsExactly(new DayOff(MAGELANG, LIBUR_DAERAH, true, "33.71", "Perwal 3/2026", "Diskominfo"));
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithWhatToDo(@TempDir Path directory) throws IOException {
        Path latin = directory.resolve("latin.csv");
        Files.write(latin, "# Gal\u00e9ri".getBytes(StandardCharsets.ISO_8859_1));
        for (Path file : List.of(directory.resolve("missing.csv"), directory, latin)) {
            assertThatThrownBy(() -> Holidays.read(file))
                    .isInstanceOf(LaporException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("UTF-8");
        }
    }

    @Test
    void itSaysInShortWhatItKnows() {
        assertThat(local).hasToString("Holidays[3 days off, decreed: []]");
    }
}

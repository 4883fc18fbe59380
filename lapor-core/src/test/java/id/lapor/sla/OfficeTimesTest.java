package id.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.agency.Agency;
import id.lapor.kernel.AgencyId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An office has the hours of the nearest above it that has some of its own, and everybody's days off with those of its line. */
class OfficeTimesTest {

    private static final AgencyId HEALTH = AgencyId.of("dinkes");
    private static final AgencyId HOSPITAL = AgencyId.of("rsud");
    private static final AgencyId WARD = AgencyId.of("rsud-igd");
    private static final AgencyId OTHER = AgencyId.of("dishub");
    private static final List<AgencyId> OF_THE_WARD = List.of(WARD, HOSPITAL, HEALTH);

    private static final OfficeHours SIX_DAYS = OfficeHours.common().on(DayOfWeek.SATURDAY, "08:00-12:00");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 6, 6);
    private static final LocalDate OF_THE_HOSPITAL = LocalDate.of(2026, 6, 4);
    private static final LocalDate JOINT_LEAVE = LocalDate.of(2026, 5, 28);

    private static final Holidays KNOWN = Holidays.indonesia().and(Holidays.parse("libur.csv", """
                    2026-06-04,LIBUR_INSTANSI,OFFICIAL,agency:rsud,-,host
                    2026-06-05,LIBUR_DAERAH,OFFICIAL,33.74,-,host
                    """));

    private final OfficeTimes plain = OfficeTimes.of(KNOWN, "33.71", OfficeHours.common(), Agency.WIB);

    @Test
    void anOwnDayOffTakesNoInheritedHoursAway() {
        OfficeTimes times = plain.withHours(Map.of(HEALTH, SIX_DAYS));
        WorkingCalendar hospital = times.calendar(List.of(HOSPITAL, HEALTH));
        assertThat(hospital.isWorkingDay(SATURDAY)).isTrue();
        assertThat(hospital.isWorkingDay(OF_THE_HOSPITAL)).isFalse();
        assertThat(times.calendar(List.of(HEALTH)).isWorkingDay(OF_THE_HOSPITAL))
                .isTrue();
    }

    @Test
    void whatIsOffAtAnAgencyIsOffBelowItToo() {
        assertThat(plain.calendar(OF_THE_WARD).isWorkingDay(OF_THE_HOSPITAL)).isFalse();
        assertThat(plain.calendar(List.of(OTHER)).isWorkingDay(OF_THE_HOSPITAL)).isTrue();
    }

    @Test
    void officesThatWorkAlikeShareOneCalendar() {
        OfficeTimes times = plain.withHours(
                Map.of(WARD, SIX_DAYS, OTHER, OfficeHours.common().on(DayOfWeek.SATURDAY, "08:00-12:00")));
        assertThat(times.calendar(List.of(WARD))).isSameAs(times.calendar(List.of(OTHER)));
    }

    @Test
    void theNearestHoursCount() {
        OfficeHours always = OfficeHours.mondayToFriday("00:00-24:00");
        OfficeTimes times = plain.withHours(Map.of(HEALTH, SIX_DAYS, WARD, always));
        assertThat(times.calendar(OF_THE_WARD).hours()).isEqualTo(always);
        assertThat(times.calendar(List.of(HOSPITAL, HEALTH)).hours()).isEqualTo(SIX_DAYS);
        assertThat(times.calendar(List.of(OTHER)).hours()).isEqualTo(OfficeHours.common());
    }

    @Test
    void aHospitalMayWorkOnJointLeaveWithTheHoursOfOthersAndItsOwnDaysOff() {
        OfficeTimes times =
                plain.withHours(Map.of(HEALTH, SIX_DAYS)).withHolidays(Map.of(HOSPITAL, KNOWN.workingOnJointLeave()));
        WorkingCalendar ward = times.calendar(OF_THE_WARD);
        assertThat(ward.isWorkingDay(JOINT_LEAVE)).isTrue();
        assertThat(ward.isWorkingDay(SATURDAY)).isTrue();
        assertThat(ward.isWorkingDay(OF_THE_HOSPITAL)).isFalse();
        assertThat(ward.isWorkingDay(LocalDate.of(2026, 6, 5)))
                .as("a day off of another region")
                .isTrue();
        assertThat(times.calendar(List.of(HEALTH)).isWorkingDay(JOINT_LEAVE)).isFalse();
    }

    @Test
    void officesOfTheSameTimeShareOneCalendar() {
        assertThat(plain.calendar(List.of(OTHER))).isSameAs(plain.home().calendar());
        assertThat(plain.calendar(OF_THE_WARD)).isSameAs(plain.calendar(List.of(HOSPITAL, HEALTH)));
    }

    @Property
    void someDaysOffMoreCountAsIfTheCalendarHadBeenMadeWithThem(@ForAll Random random) {
        OfficeDice dice = new OfficeDice(random);
        OfficeHours hours = dice.hours();
        Holidays few = Holidays.of(off(dice.daysOff(), DayOff.Kind.LIBUR_INSTANSI, "agency:rsud"));
        Holidays all = Holidays.indonesia().and(few);
        WorkingCalendar made = new WorkingCalendar(all, hours);
        WorkingCalendar shared = new WorkingCalendar(Holidays.indonesia(), hours).with(few);
        assertThat(shared.holidays()).isEqualTo(all);
        for (int i = 0; i < 20; i++) {
            Instant start = dice.start(Agency.WIB);
            LocalDate day = LocalDate.ofInstant(start, Agency.WIB);
            int days = random.nextInt(300);
            Duration time = Duration.ofMinutes(random.nextInt(30_000));
            assertThat(shared.isWorkingDay(day)).isEqualTo(made.isWorkingDay(day));
            assertThat(shared.plus(day, days)).isEqualTo(made.plus(day, days));
            assertThat(shared.between(day, day.plusDays(days))).isEqualTo(made.between(day, day.plusDays(days)));
            assertThat(shared.plus(start, time, Agency.WIB)).isEqualTo(made.plus(start, time, Agency.WIB));
            assertThat(shared.between(start, start.plus(time), Agency.WIB))
                    .isEqualTo(made.between(start, start.plus(time), Agency.WIB));
            assertThat(shared.open(start, Agency.WIB)).isEqualTo(made.open(start, Agency.WIB));
            assertThat(shared.isProvisional(day, day.plusDays(days)))
                    .isEqualTo(made.isProvisional(day, day.plusDays(days)));
        }
    }

    @Test
    void anEstimatedDayOfOneAgencyIsProvisionalThereOnly() {
        Holidays estimate = Holidays.of(
                List.of(new DayOff(OF_THE_HOSPITAL, DayOff.Kind.LIBUR_INSTANSI, false, "agency:rsud", "-", "-")));
        OfficeTimes times = OfficeTimes.of(Holidays.indonesia().and(estimate), null, OfficeHours.common(), Agency.WIB);
        assertThat(times.calendar(List.of(HOSPITAL)).isProvisional(SATURDAY, SATURDAY))
                .isTrue();
        assertThat(times.calendar(List.of(OTHER)).isProvisional(SATURDAY, SATURDAY))
                .isFalse();
    }

    private static List<DayOff> off(Set<LocalDate> days, DayOff.Kind kind, String scope) {
        return days.stream()
                .map(day -> new DayOff(day, kind, true, scope, "-", "-"))
                .toList();
    }
}

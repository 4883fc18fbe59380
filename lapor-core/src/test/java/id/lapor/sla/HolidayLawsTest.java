package id.lapor.sla;

import static id.lapor.sla.DayOff.Kind.CUTI_BERSAMA;
import static id.lapor.sla.DayOff.Kind.LIBUR_DAERAH;
import static id.lapor.sla.DayOff.Kind.LIBUR_INSTANSI;
import static id.lapor.sla.DayOff.Kind.LIBUR_NASIONAL;
import static id.lapor.sla.DayOff.Kind.PEMILU;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.AgencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds of any days off. */
class HolidayLawsTest {

    private static final AgencyId DLH = AgencyId.of("dlh");
    private static final AgencyId PUPR = AgencyId.of("dinas-pupr");
    private static final List<String> FROM_WIDE_TO_NARROW = List.of("33", "33.71", "33.71.01", "33.71.01.1001");

    @Property
    void aNarrowerPlaceHasAtLeastTheDaysOfAWiderOne(
            @ForAll("days") List<DayOff> days,
            @ForAll @IntRange(max = 3) int wide,
            @ForAll @IntRange(max = 3) int more) {
        Holidays all = Holidays.of(days);
        String wider = FROM_WIDE_TO_NARROW.get(wide);
        String narrower = FROM_WIDE_TO_NARROW.get(Math.min(3, wide + more));
        assertThat(all.at(wider).daysOff()).containsAll(all.at(null).daysOff());
        assertThat(all.at(narrower).daysOff()).containsAll(all.at(wider).daysOff());
        assertThat(all.at(narrower, DLH).daysOff())
                .containsAll(all.at(narrower).daysOff())
                .containsAll(all.at(null, DLH).daysOff());
        assertThat(all.daysOff()).containsAll(all.at(narrower, DLH).daysOff());
    }

    @Property
    void askingForTheSamePlaceAgainChangesNothing(
            @ForAll("days") List<DayOff> days, @ForAll("places") @Nullable String place) {
        Holidays there = Holidays.of(days).at(place, PUPR);
        assertThat(there.at(place, PUPR)).isEqualTo(there).hasSameHashCodeAs(there);
    }

    @Property
    void addingIsAUnionInAnyOrder(
            @ForAll("days") List<DayOff> one, @ForAll("days") List<DayOff> other, @ForAll("days") List<DayOff> third) {
        Holidays sum = Holidays.of(one).and(Holidays.of(other));
        List<LocalDate> dates = new ArrayList<>();
        one.forEach(day -> dates.add(day.date()));
        other.forEach(day -> dates.add(day.date()));
        assertThat(sum.daysOff()).containsExactlyElementsOf(new TreeSet<>(dates));
        assertThat(Holidays.of(other).and(Holidays.of(one))).isEqualTo(sum);
        assertThat(sum.and(Holidays.of(third)))
                .isEqualTo(Holidays.of(one).and(Holidays.of(other).and(Holidays.of(third))));
        assertThat(sum.and(sum)).isEqualTo(sum);
    }

    @Property
    void theOrderOfTheDaysChangesNothing(@ForAll("days") List<DayOff> days, @ForAll Random random) {
        List<DayOff> shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, random);
        assertThat(Holidays.of(shuffled)).isEqualTo(Holidays.of(days));
    }

    @Property
    void placesAndSumsMayBeTakenInAnyOrder(
            @ForAll("days") List<DayOff> one,
            @ForAll("days") List<DayOff> other,
            @ForAll("places") @Nullable String place) {
        Holidays there = Holidays.of(one).at(place, DLH).and(Holidays.of(other).at(place, DLH));
        assertThat(Holidays.of(one).and(Holidays.of(other)).at(place, DLH)).isEqualTo(there);
    }

    @Property
    void daysBetweenAreAllDaysOffOfTheSpanInOrder(
            @ForAll("days") List<DayOff> days,
            @ForAll @IntRange(max = 800) int first,
            @ForAll @IntRange(max = 800) int length) {
        LocalDate from = LocalDate.of(2025, 12, 1).plusDays(first);
        LocalDate to = from.plusDays(length);
        List<LocalDate> found = Holidays.of(days).between(from, to).stream()
                .map(DayOff::date)
                .distinct()
                .toList();
        assertThat(found)
                .isSorted()
                .containsExactlyElementsOf(Holidays.of(days).daysOff().stream()
                        .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                        .toList());
    }

    @Provide
    Arbitrary<List<DayOff>> days() {
        Arbitrary<LocalDate> dates = Arbitraries.integers()
                .between(0, 60)
                .map(day -> LocalDate.of(2026, 12, 1).plusDays(day));
        Arbitrary<DayOff.Kind> anywhere = Arbitraries.of(CUTI_BERSAMA, PEMILU);
        Arbitrary<DayOff> national = day(dates, Arbitraries.of(LIBUR_NASIONAL), Arbitraries.of(DayOff.EVERYWHERE));
        Arbitrary<DayOff> regional = day(dates, Arbitraries.of(LIBUR_DAERAH), Arbitraries.of(FROM_WIDE_TO_NARROW));
        Arbitrary<DayOff> agencies =
                day(dates, Arbitraries.of(LIBUR_INSTANSI), Arbitraries.of("agency:dlh", "agency:dinas-pupr"));
        Arbitrary<DayOff> others = day(dates, anywhere, Arbitraries.of("ID", "33", "34.71", "agency:dlh"));
        return Arbitraries.oneOf(national, regional, agencies, others).list().ofMaxSize(20);
    }

    private static Arbitrary<DayOff> day(
            Arbitrary<LocalDate> dates, Arbitrary<DayOff.Kind> kinds, Arbitrary<String> scopes) {
        Arbitrary<Boolean> decreed = Arbitraries.of(true, false);
        Arbitrary<String> words = Arbitraries.of("-", "SKB 1/2026");
        return Combinators.combine(dates, kinds, decreed, scopes, words, words).as(DayOff::new);
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(FROM_WIDE_TO_NARROW).injectNull(0.2);
    }
}

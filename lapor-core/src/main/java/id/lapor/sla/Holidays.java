package id.lapor.sla;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
import com.google.common.io.Resources;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.LaporException;
import id.lapor.subject.RegionCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Days off, as data. Computed lunar dates are a day off the decreed ones often enough that nothing is computed here. A
 * host adds what its own file says, and asks for what applies at one place:
 *
 * <pre>{@code
 * Holidays.indonesia().and(Holidays.read(Path.of("libur-daerah.csv"))).at("33.71")
 * }</pre>
 *
 * <p>When a year is decreed, its lines go in the place of the shipped estimate. When it is decreed anew, its lines replace
 * the shipped ones: {@code Holidays.indonesia().withoutYear(2026).and(...)}.
 */
public final class Holidays {

    private static final Set<MonthDay> EVERY_YEAR = Set.of(MonthDay.of(1, 1), MonthDay.of(8, 17), MonthDay.of(12, 25));

    private final ImmutableList<DayOff> days;
    private final ImmutableSortedSet<LocalDate> daysOff;
    private final ImmutableSortedSet<Integer> decreedYears;

    private Holidays(Collection<DayOff> days) {
        this.days = ImmutableSortedSet.copyOf(DayOff.BY_DAY, ImmutableList.sortedCopyOf(DayOff.DECREED_FIRST, days))
                .asList();
        this.daysOff = this.days.stream()
                .map(DayOff::date)
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
        this.decreedYears = decreedYears(this.days);
    }

    /** In any order; of two that differ only in decree, standing or source one is kept, rather the decreed one. */
    public static Holidays of(Collection<DayOff> days) {
        return new Holidays(days);
    }

    /** National holidays, joint leave (cuti bersama) and voting days of 2024 to 2027; 2027 is an estimate. */
    public static Holidays indonesia() {
        String file = "/id/lapor/holidays.csv";
        try {
            return parse(file, Resources.toString(Resources.getResource(Holidays.class, file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new LaporException("The holidays inside lapor-core cannot be read", unreadable);
        }
    }

    /** The same for offices that work on joint leave. */
    public static Holidays indonesiaWorkingOnJointLeave() {
        return indonesia().workingOnJointLeave();
    }

    /**
     * Reads lines of {@code date,kind,standing,scope,decree,source}; empty lines and those that start with # say nothing.
     * The file {@code id/lapor/holidays.csv} explains the columns and is an example.
     *
     * @param file how to name the file in errors
     * @throws LaporException when a line is malformed, or says of a date and scope another kind than a line before; names
     *     file, line and reason
     */
    public static Holidays parse(String file, String text) {
        return new Holidays(DayOffLines.parse(file, text));
    }

    /**
     * A host's own file, in UTF-8; {@link #parse} tells what it holds.
     *
     * @throws LaporException when the file cannot be read, or a line of it is malformed
     */
    public static Holidays read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new LaporException(
                    "The days off in " + file + " cannot be read: see that the file exists, that this program may read"
                            + " it and that it is saved as UTF-8",
                    unreadable);
        }
    }

    /**
     * What either of both says. An estimate gives way to the decree of the same day, and the estimates of a whole year to
     * the decree of the whole year: one that names the holidays of 1 January, 17 August and 25 December and estimates none.
     */
    public Holidays and(Holidays more) {
        return new Holidays(ImmutableList.<DayOff>builder()
                .addAll(withoutEstimates(more.wholeYears()).days)
                .addAll(more.withoutEstimates(wholeYears()).days)
                .build());
    }

    private Holidays withoutEstimates(Set<Integer> years) {
        return years.isEmpty()
                ? this
                : only(day -> day.decreed()
                        || !day.scope().equals(DayOff.EVERYWHERE)
                        || !years.contains(day.date().getYear()));
    }

    /** The decreed years of which the days are known that no year goes without: a single day replaces no estimate. */
    private Set<Integer> wholeYears() {
        Multimap<Integer, MonthDay> decreed = HashMultimap.create();
        for (DayOff day : days) {
            if (day.decreed() && day.kind() == DayOff.Kind.LIBUR_NASIONAL) {
                decreed.put(day.date().getYear(), MonthDay.from(day.date()));
            }
        }
        return decreedYears.stream()
                .filter(year -> decreed.get(year).containsAll(EVERY_YEAR))
                .collect(Collectors.toSet());
    }

    /** Without the joint leave that is known up to here: what is added later may bring its own. */
    public Holidays workingOnJointLeave() {
        return only(day -> day.kind() != DayOff.Kind.CUTI_BERSAMA);
    }

    /** Without anything that is known of {@code year}, for a host that adds the year from its own file. */
    public Holidays withoutYear(int year) {
        return only(day -> day.date().getYear() != year);
    }

    /**
     * Only what applies at a place: what is off everywhere, in the region and those around it, and at the agencies. Until
     * this is asked the days off of every region and agency count as days off.
     *
     * @param regionCode Kemendagri code such as {@code 33.71.01}; {@code null} for no region in particular
     * @param agencies an agency and those it stands below; none for no agency in particular
     * @throws IllegalArgumentException when {@code regionCode} is malformed
     */
    public Holidays at(@Nullable String regionCode, AgencyId... agencies) {
        if (regionCode != null && !RegionCode.isShaped(regionCode)) {
            throw new IllegalArgumentException("A region code looks like 33.71.01, but was " + regionCode);
        }
        Set<AgencyId> line = ImmutableSet.copyOf(agencies);
        return only(day -> day.appliesAt(regionCode) || isOfOneOf(line, day));
    }

    /** Only what is off at these agencies alone. */
    Holidays ownOf(Collection<AgencyId> agencies) {
        return only(day -> isOfOneOf(agencies, day));
    }

    private static boolean isOfOneOf(Collection<AgencyId> agencies, DayOff day) {
        return day.agency().filter(agencies::contains).isPresent();
    }

    /** The agencies that have days off of their own. */
    public Set<AgencyId> agencies() {
        return days.stream().flatMap(day -> day.agency().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Every day off that is known, in order. */
    public Set<LocalDate> daysOff() {
        return daysOff;
    }

    /**
     * The years whose days off are decreed, in order; every other year is provisional. A year is decreed when a national
     * holiday of it is and none of its days is an estimate; a voting day or a regional day alone decrees no year.
     */
    public Set<Integer> decreedYears() {
        return decreedYears;
    }

    /** The days off from {@code from} to {@code to}, both included, in order; a date may be off for several reasons. */
    public List<DayOff> between(LocalDate from, LocalDate to) {
        return days.stream()
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .toList();
    }

    private Holidays only(Predicate<DayOff> wanted) {
        return new Holidays(days.stream().filter(wanted).toList());
    }

    private static ImmutableSortedSet<Integer> decreedYears(List<DayOff> days) {
        Set<Integer> decreed = new TreeSet<>();
        for (DayOff day : days) {
            if (day.decreed() && day.kind() == DayOff.Kind.LIBUR_NASIONAL) {
                decreed.add(day.date().getYear());
            }
        }
        for (DayOff day : days) {
            if (!day.decreed()) {
                decreed.remove(day.date().getYear());
            }
        }
        return ImmutableSortedSet.copyOf(decreed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Holidays that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    /** Such as {@code Holidays[80 days off, decreed: [2024, 2025, 2026]]}. */
    @Override
    public String toString() {
        return "Holidays[" + daysOff.size() + " days off, decreed: " + decreedYears + "]";
    }
}

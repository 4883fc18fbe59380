package id.lapor.sla;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.lapor.kernel.AgencyId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The days and hours of every office of a region. An agency has the hours of the nearest above it that has some of its own,
 * and the same holds of the days off that are known there; what is off at one agency only, is off below it too.
 */
public final class OfficeTimes {

    private final OfficeTime home;
    private final @Nullable String region;
    private final Map<AgencyId, OfficeHours> hours;
    private final Map<AgencyId, Holidays> holidays;
    private final Holidays known;
    private final Set<AgencyId> withDaysOff;
    private final Map<Mixture, WorkingCalendar> calendars = new ConcurrentHashMap<>();
    private final Map<Content, WorkingCalendar> distinct = new ConcurrentHashMap<>();

    /** Whose hours, whose days off, and which agencies' own days off come together at an office. */
    private record Mixture(Optional<AgencyId> hours, Optional<AgencyId> holidays, List<AgencyId> daysOff) {}

    /** What a calendar is made of: offices that work alike share one. */
    private record Content(OfficeHours hours, Holidays holidays) {}

    private OfficeTimes(
            OfficeTime home,
            Holidays known,
            @Nullable String region,
            Map<AgencyId, OfficeHours> hours,
            Map<AgencyId, Holidays> holidays) {
        this.home = home;
        this.known = known;
        this.region = region;
        this.hours = ImmutableMap.copyOf(hours);
        this.holidays = ImmutableMap.copyOf(holidays);
        this.withDaysOff = known.agencies();
    }

    /** One calendar for all. */
    public static OfficeTimes of(WorkingCalendar calendar, ZoneId home) {
        return new OfficeTimes(new OfficeTime(calendar, home), Holidays.of(List.of()), null, Map.of(), Map.of());
    }

    /**
     * One region, whose agencies may have days off of their own.
     *
     * @param known all days off, those of regions and agencies included
     * @param region Kemendagri code whose own days off count; {@code null} for none
     * @param home the installation's own zone: of the desks, and of reporters
     */
    public static OfficeTimes of(Holidays known, @Nullable String region, OfficeHours hours, ZoneId home) {
        OfficeTime everywhere = new OfficeTime(new WorkingCalendar(known.at(region), hours), home);
        return new OfficeTimes(everywhere, known, region, Map.of(), Map.of());
    }

    /** The same with other hours for some agencies and what stands below them. */
    public OfficeTimes withHours(Map<AgencyId, OfficeHours> own) {
        return new OfficeTimes(home, known, region, own, holidays);
    }

    /**
     * The same where some agencies and what stands below them go by other days off, such as a hospital that works on joint
     * leave. What is off at single agencies only, stays off there.
     */
    public OfficeTimes withHolidays(Map<AgencyId, Holidays> own) {
        return new OfficeTimes(home, known, region, hours, Maps.transformValues(own, days -> days.at(region)));
    }

    /** The time that is no agency's own: of the desks, and of reporters. */
    public OfficeTime home() {
        return home;
    }

    /** Whether no agency has days or hours of its own. */
    public boolean isOneForAll() {
        return hours.isEmpty() && holidays.isEmpty() && withDaysOff.isEmpty();
    }

    /**
     * The days and hours of an agency.
     *
     * @param line the agency and those above it, the nearest first
     */
    public WorkingCalendar calendar(List<AgencyId> line) {
        Mixture mixture = new Mixture(
                line.stream().filter(hours::containsKey).findFirst(),
                line.stream().filter(holidays::containsKey).findFirst(),
                line.stream().filter(withDaysOff::contains).toList());
        return ready(mixture);
    }

    /** Found or made; made twice by two threads at once, both are the same. */
    private WorkingCalendar ready(Mixture mixture) {
        WorkingCalendar ready = calendars.get(mixture);
        if (ready != null) {
            return ready;
        }
        WorkingCalendar made = mixed(mixture);
        WorkingCalendar before = calendars.putIfAbsent(mixture, made);
        return before == null ? made : before;
    }

    private WorkingCalendar mixed(Mixture mixture) {
        if (!mixture.daysOff().isEmpty()) {
            Mixture others = new Mixture(mixture.hours(), mixture.holidays(), List.of());
            return ready(others).with(known.ownOf(mixture.daysOff()));
        }
        WorkingCalendar usual = home.calendar();
        Content content = new Content(
                mixture.hours().map(hours::get).orElse(usual.hours()),
                mixture.holidays().map(holidays::get).orElse(usual.holidays()));
        boolean asUsual = content.equals(new Content(usual.hours(), usual.holidays()));
        return asUsual
                ? usual
                : distinct.computeIfAbsent(content, own -> new WorkingCalendar(own.holidays(), own.hours()));
    }
}

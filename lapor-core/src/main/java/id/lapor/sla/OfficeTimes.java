package id.lapor.sla;

import com.google.common.collect.ImmutableMap;
import id.lapor.kernel.AgencyId;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The days and hours of every office of a region.
 *
 * @param home the installation's own: of the desks, and of reporters
 * @param own calendars of agencies that work otherwise, and of everything below them
 */
public record OfficeTimes(OfficeTime home, Map<AgencyId, WorkingCalendar> own) {

    public OfficeTimes {
        own = ImmutableMap.copyOf(own);
    }

    /** One calendar for all. */
    public static OfficeTimes of(WorkingCalendar calendar, ZoneId home) {
        return new OfficeTimes(new OfficeTime(calendar, home), Map.of());
    }

    /** The calendar of an agency, if it has one of its own. */
    public Optional<WorkingCalendar> ownCalendar(AgencyId agency) {
        return Optional.ofNullable(own.get(agency));
    }
}

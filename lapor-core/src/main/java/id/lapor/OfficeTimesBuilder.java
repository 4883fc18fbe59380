package id.lapor;

import com.google.common.collect.Sets;
import id.lapor.agency.Agency;
import id.lapor.kernel.AgencyId;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeHours;
import id.lapor.sla.OfficeTimes;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the offices of an installation work, as far as it is told; what is not told, is common. */
final class OfficeTimesBuilder {

    private final Map<AgencyId, OfficeHours> ownHours = new HashMap<>();
    private final Map<AgencyId, Holidays> ownHolidays = new HashMap<>();
    private Holidays holidays = Holidays.indonesia();
    private OfficeHours hours = OfficeHours.common();
    private @Nullable String region;
    private ZoneId zone = Agency.WIB;

    void holidays(Holidays daysOff) {
        this.holidays = daysOff;
    }

    void holidays(AgencyId agency, Holidays daysOff) {
        ownHolidays.put(agency, daysOff);
    }

    void hours(OfficeHours open) {
        this.hours = open;
    }

    void hours(AgencyId agency, OfficeHours open) {
        ownHours.put(agency, open);
    }

    void region(String code) {
        this.region = code;
    }

    void zone(ZoneId home) {
        this.zone = home;
    }

    ZoneId zone() {
        return zone;
    }

    /** Those that have days or hours of their own. */
    Set<AgencyId> agencies() {
        return Sets.union(ownHours.keySet(), ownHolidays.keySet()).immutableCopy();
    }

    OfficeTimes build() {
        return OfficeTimes.of(holidays, region, hours, zone).withHours(ownHours).withHolidays(ownHolidays);
    }
}

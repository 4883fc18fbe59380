package id.lapor.disclosure;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.report.Report;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Deadlines;
import id.lapor.sla.OfficeTime;
import id.lapor.sla.OfficeTimes;
import id.lapor.sla.SlaPolicies;
import id.lapor.sla.WorkingCalendar;
import id.lapor.subject.Categories;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The region's rules of time, colour and topic.
 *
 * @param policies every version of the SLA policy
 * @param times when which office works
 * @param colors what is red, yellow and green
 * @param categories the region's topics
 */
public record Timekeeping(SlaPolicies policies, OfficeTimes times, ColorPolicy colors, Categories categories) {

    /** Every deadline of a report with this history. */
    public Deadlines deadlines(Report report, AgencyTree agencies) {
        return Deadlines.of(
                report.history(),
                policies.version(report.filing().policyVersion()),
                report.matter().classification(),
                report.isIdentified(),
                agency -> timeOf(agency, agencies));
    }

    /** The days and hours of an agency: its own, or those of the nearest above it that has some. */
    public OfficeTime timeOf(@Nullable AgencyId agency, AgencyTree agencies) {
        Optional<Agency> known = Optional.ofNullable(agency).flatMap(agencies::find);
        return known.map(office -> new OfficeTime(calendarOf(office, agencies), office.zone()))
                .orElse(times.home());
    }

    private WorkingCalendar calendarOf(Agency office, AgencyTree agencies) {
        return times.isOneForAll() ? times.home().calendar() : times.calendar(agencies.line(office.id()));
    }

    /** When today began, where no agency's own day counts. */
    public Instant startOfDay(Instant now) {
        return LocalDate.ofInstant(now, zone()).atStartOfDay(zone()).toInstant();
    }

    /** Where the day ends that is no agency's own. */
    public ZoneId zone() {
        return times.home().zone();
    }
}

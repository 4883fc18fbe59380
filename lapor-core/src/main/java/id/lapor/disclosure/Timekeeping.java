package id.lapor.disclosure;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.kernel.AgencyId;
import id.lapor.report.Report;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Deadlines;
import id.lapor.sla.SlaPolicies;
import id.lapor.sla.WorkingCalendar;
import id.lapor.subject.Categories;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The region's rules of time, colour and topic.
 *
 * @param policies every version of the SLA policy
 * @param calendar which days are worked
 * @param colors what is red, yellow and green
 * @param categories the region's topics
 * @param zone where the day ends while no agency has the report
 */
public record Timekeeping(
        SlaPolicies policies, WorkingCalendar calendar, ColorPolicy colors, Categories categories, ZoneId zone) {

    /** Every deadline of a report with this history. */
    public Deadlines deadlines(Report report, AgencyTree agencies) {
        return Deadlines.of(
                report.history(),
                policies.version(report.filing().policyVersion()),
                report.matter().classification(),
                report.isIdentified(),
                calendar,
                agency -> zoneOf(agency, agencies),
                zoneOf(report.agency().orElse(null), agencies));
    }

    /** The zone of the agency, or the installation's where there is none. */
    public ZoneId zoneOf(@Nullable AgencyId agency, AgencyTree agencies) {
        return Optional.ofNullable(agency)
                .flatMap(agencies::find)
                .map(Agency::zone)
                .orElse(zone);
    }
}

package id.lapor.walk;

import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.disclosure.Timekeeping;
import id.lapor.followup.ApprovalPolicy;
import id.lapor.followup.PlainSubstance;
import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.Role;
import id.lapor.report.Practice;
import id.lapor.report.Retention;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeTimes;
import id.lapor.sla.SlaPolicies;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.WorkingCalendar;
import id.lapor.subject.Categories;
import java.time.Period;
import java.util.List;

/** A region small enough that every office meets every other one, three floors deep, with an office that was closed. */
final class Region {

    static final AgencyId PUPR = AgencyId.of("pupr");
    static final AgencyId BINA_MARGA = AgencyId.of("bina-marga");
    static final AgencyId UPTD = AgencyId.of("uptd-jalan");
    static final AgencyId DISHUB = AgencyId.of("dishub");
    static final AgencyId DLH = AgencyId.of("dlh");
    static final AgencyId CLOSED = AgencyId.of("dinas-lama");
    static final AgencyId UNKNOWN = AgencyId.of("dinas-pagi");

    static final List<AgencyId> OFFICES = List.of(PUPR, BINA_MARGA, UPTD, DISHUB, DLH);

    static final List<Agency> AGENCIES = List.of(
            Agency.of("pupr", "Dinas PUPR"),
            new Agency(BINA_MARGA, "Bidang Bina Marga", PUPR, Agency.WIB),
            new Agency(UPTD, "UPTD Jalan", BINA_MARGA, Agency.WIB),
            Agency.of("dishub", "Dinas Perhubungan"),
            Agency.of("dlh", "Dinas Lingkungan Hidup"),
            new Agency(CLOSED, "Dinas Lama", null, Agency.WIB, DISHUB));

    static final AgencyTree TREE = AgencyTree.of(AGENCIES);
    static final Categories TOPICS = Categories.common();

    /** Refusals wait for the head. */
    static final Practice PRACTICE = new Practice(
            new PlainSubstance(new IndonesianText()),
            ApprovalPolicy.forRefusals(),
            TOPICS,
            new Retention(Period.ofYears(1), Period.ofDays(30)));

    /** No day off but Saturdays and Sundays, so that silence can be counted without a calendar. */
    static final Holidays NO_DAYS_OFF = Holidays.parse("none", "");

    static final WorkingCalendar CALENDAR = new WorkingCalendar(NO_DAYS_OFF);
    static final Timekeeping TIME = new Timekeeping(
            SlaPolicies.of(List.of(SlaPolicy.standard())),
            OfficeTimes.of(CALENDAR, Agency.WIB),
            ColorPolicy.byDeadline(),
            TOPICS);

    private Region() {}

    static boolean isBelowOrSame(AgencyId office, AgencyId above) {
        return office.equals(above)
                || above.equals(PUPR) && (office.equals(BINA_MARGA) || office.equals(UPTD))
                || above.equals(BINA_MARGA) && office.equals(UPTD);
    }

    static boolean isBelow(AgencyId office, AgencyId above) {
        return !office.equals(above) && isBelowOrSame(office, above);
    }

    static Actor actor(Role role, int who, AgencyId office) {
        return switch (role) {
            case VISITOR -> Actor.visitor();
            case SYSTEM -> Actor.system();
            case REPORTER -> Actor.reporter("sari");
            case LIAISON -> Actor.liaison(office + "-" + who, office);
            case HEAD -> Actor.head(office + "-kepala", office);
            // whoever stands in for the head may have drafted the answer
            case ACTING_HEAD -> new Actor(Role.ACTING_HEAD, office + "-" + who, office);
            default -> new Actor(role, role + "-" + who, null);
        };
    }
}

package id.lapor.spring;

import id.lapor.LaporBuilder;
import id.lapor.kernel.AgencyId;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeHours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one agency and everything below it work otherwise than the others.
 *
 * @param hours when it is open, by day of the week; as the others where no day is named
 * @param jointLeave whether joint leave (cuti bersama) is a day off there; as for the others where it is not said
 */
public record OfficeSettings(
        @DefaultValue Map<DayOfWeek, List<String>> hours,
        @Nullable Boolean jointLeave) {

    /**
     * @throws IllegalArgumentException naming the setting that cannot be read
     */
    void requireReadable(String agency) {
        String setting = "lapor.offices." + agency;
        if (!AgencyId.isShaped(agency)) {
            throw new IllegalArgumentException(setting + " does not name an agency by its id");
        }
        if (!hours.isEmpty()) {
            try {
                OfficeHours.parse(hours);
            } catch (IllegalArgumentException malformed) {
                throw new IllegalArgumentException(setting + ".hours: " + malformed.getMessage());
            }
        }
    }

    /** @param known every day off, those of joint leave included */
    void applyTo(LaporBuilder builder, AgencyId agency, Holidays known) {
        if (!hours.isEmpty()) {
            builder.officeHours(agency, OfficeHours.parse(hours));
        }
        if (jointLeave != null) {
            builder.holidays(agency, jointLeave ? known : known.workingOnJointLeave());
        }
    }
}

package id.lapor.agency;

import id.lapor.kernel.AgencyId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An office that handles reports (OPD, dinas, kelurahan).
 *
 * @param id its stable code
 * @param name what citizens read, 1 to 200 characters
 * @param parent the office above it, or {@code null} at the top
 * @param zone where its working day ends: WIB, WITA or WIT
 */
public record Agency(AgencyId id, String name, @Nullable AgencyId parent, ZoneId zone) {

    /** Waktu Indonesia Barat, the zone of Java and Sumatra. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    public Agency {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("Agency " + id + " needs a name of 1 to 200 characters");
        }
        if (id.equals(parent)) {
            throw new IllegalArgumentException("Agency " + id + " cannot stand above itself");
        }
    }

    /** An office at the top of the tree, in WIB. */
    public static Agency of(String id, String name) {
        return new Agency(AgencyId.of(id), name, null, WIB);
    }
}

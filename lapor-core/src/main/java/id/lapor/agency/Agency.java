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
 * @param successor the office that took over when this one was merged or closed; {@code null} while it works. It stays
 *     known, since old reports name it, but gets no new ones
 */
public record Agency(
        AgencyId id,
        String name,
        @Nullable AgencyId parent,
        ZoneId zone,
        @Nullable AgencyId successor) {

    /** Waktu Indonesia Barat, the zone of Java and Sumatra. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    public Agency {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("Agency " + id + " needs a name of 1 to 200 characters");
        }
        if (id.equals(parent)) {
            throw new IllegalArgumentException("Agency " + id + " cannot stand above itself");
        }
        if (id.equals(successor)) {
            throw new IllegalArgumentException("Agency " + id + " cannot be its own successor");
        }
    }

    public Agency(AgencyId id, String name, @Nullable AgencyId parent, ZoneId zone) {
        this(id, name, parent, zone, null);
    }

    /** Whether it still takes reports. */
    public boolean isOpen() {
        return successor == null;
    }

    public Agency renamed(String newName) {
        return new Agency(id, newName, parent, zone, successor);
    }

    Agency below(@Nullable AgencyId superior) {
        return new Agency(id, name, superior, zone, successor);
    }

    public Agency closedInFavourOf(AgencyId heir) {
        return new Agency(id, name, parent, zone, heir);
    }

    /** An office at the top of the tree, in WIB. */
    public static Agency of(String id, String name) {
        return new Agency(AgencyId.of(id), name, null, WIB);
    }
}

package id.lapor.notification;

import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.reporter.IdentityKey;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a notice: a reporter, whose address only the vault knows, or an office.
 *
 * @param role the office
 * @param agency the agency of a liaison or head, otherwise {@code null}
 * @param reporter where the vault keeps the reporter's address; {@code null} for offices
 */
public record Recipient(
        Role role, @Nullable AgencyId agency, @Nullable IdentityKey reporter) {

    public static Recipient reporter(IdentityKey key) {
        return new Recipient(Role.REPORTER, null, key);
    }

    public static Recipient desk(Role governor) {
        return new Recipient(governor, null, null);
    }

    public static Recipient liaison(AgencyId agency) {
        return new Recipient(Role.LIAISON, agency, null);
    }

    public static Recipient head(AgencyId agency) {
        return new Recipient(Role.HEAD, agency, null);
    }

    /** Names the office only. */
    @Override
    public String toString() {
        return agency == null ? role.toString() : role + "@" + agency;
    }
}

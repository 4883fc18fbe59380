package id.lapor.report;

import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.AgencyId;
import id.lapor.reporter.IdentityKey;
import java.util.Set;

/**
 * Which reports somebody may see at all.
 *
 * @param kind what the scope goes by
 * @param agencies for {@link Kind#AGENCIES}: the agencies in the lead
 * @param owners for {@link Kind#OWNED}: the identity keys of the reports
 */
public record Scope(Kind kind, Set<AgencyId> agencies, Set<IdentityKey> owners) {

    public enum Kind {
        /** Every report that is no oversight complaint. */
        ORDINARY,
        /** Oversight complaints only. */
        OVERSIGHT,
        /** Reports in the hands of certain agencies. */
        AGENCIES,
        /** What the public may see: verified, not rahasia, not archived or withdrawn. */
        PUBLISHED,
        /** The reports of one reporter. */
        OWNED
    }

    public Scope {
        agencies = ImmutableSet.copyOf(agencies);
        owners = ImmutableSet.copyOf(owners);
    }

    public static Scope of(Kind kind) {
        return new Scope(kind, Set.of(), Set.of());
    }

    public static Scope ofAgencies(Set<AgencyId> agencies) {
        return new Scope(Kind.AGENCIES, agencies, Set.of());
    }

    public static Scope ownedBy(Set<IdentityKey> owners) {
        return new Scope(Kind.OWNED, Set.of(), owners);
    }
}

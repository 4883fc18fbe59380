package id.lapor.report;

import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.AgencyId;
import id.lapor.reporter.IdentityKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports somebody may see at all.
 *
 * @param kind what the scope goes by
 * @param agencies for {@link Kind#AGENCIES}: the agencies
 * @param owners for {@link Kind#OWNED}: the identity keys of the reports
 * @param hiddenFrom nothing that accuses the officer with this account; {@code null} where nobody looks
 * @param hiddenFromUnits nothing that accuses one of these: the officer's agency, and those it stands below
 */
public record Scope(
        Kind kind,
        Set<AgencyId> agencies,
        Set<IdentityKey> owners,
        @Nullable String hiddenFrom,
        Set<AgencyId> hiddenFromUnits) {

    public enum Kind {
        /** Every report that is no oversight complaint. */
        ORDINARY,
        /** Oversight complaints, but for those against the inspectorate. */
        OVERSIGHT,
        /** Oversight complaints against the inspectorate. */
        AGAINST_INSPECTORATE,
        /** Reports of which certain agencies have a part. */
        AGENCIES,
        /** What the public may see: verified, not rahasia, not archived or withdrawn. */
        PUBLISHED,
        /** The reports of one reporter. */
        OWNED
    }

    public Scope {
        agencies = ImmutableSet.copyOf(agencies);
        owners = ImmutableSet.copyOf(owners);
        hiddenFromUnits = ImmutableSet.copyOf(hiddenFromUnits);
    }

    public static Scope of(Kind kind) {
        return new Scope(kind, Set.of(), Set.of(), null, Set.of());
    }

    public static Scope ofAgencies(Set<AgencyId> agencies) {
        return new Scope(Kind.AGENCIES, agencies, Set.of(), null, Set.of());
    }

    public static Scope ownedBy(Set<IdentityKey> owners) {
        return new Scope(Kind.OWNED, Set.of(), owners, null, Set.of());
    }

    /** The same without anything that accuses the officer. */
    public Scope hiddenFrom(String account) {
        return new Scope(kind, agencies, owners, account, hiddenFromUnits);
    }

    /** The same without anything that accuses one of the units. */
    public Scope hiddenFrom(Set<AgencyId> units) {
        return new Scope(kind, agencies, owners, hiddenFrom, units);
    }
}

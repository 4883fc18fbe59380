package id.lapor.subject;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import id.lapor.kernel.AgencyId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;

/**
 * Whom an oversight complaint is about (terlapor). Accused units and persons get no view of it, no count, no move.
 *
 * @param units agencies that are accused, with everything below them
 * @param accounts the host's account ids of accused officers, each of 1 to 128 characters
 * @param inspectorate whether the inspectorate itself is accused: then the regional secretary governs the report
 * @param headOfRegion whether the head of the region is accused: then the report can only be transferred outside
 */
public record Accused(Set<AgencyId> units, Set<String> accounts, boolean inspectorate, boolean headOfRegion) {

    public static final Accused NOBODY = new Accused(Set.of(), Set.of(), false, false);

    public Accused {
        units = sorted(units);
        accounts = ImmutableSortedSet.copyOf(accounts);
        if (accounts.stream().anyMatch(account -> account.isBlank() || account.length() > 128)) {
            throw new IllegalArgumentException("The account of an accused officer has 1 to 128 characters");
        }
    }

    public static Accused units(Collection<AgencyId> units) {
        return new Accused(Set.copyOf(units), Set.of(), false, false);
    }

    public boolean isNobody() {
        return equals(NOBODY);
    }

    /** Both together: nobody who was named once is forgotten by naming somebody else. */
    public Accused and(Accused more) {
        return new Accused(
                union(units, more.units),
                union(accounts, more.accounts),
                inspectorate || more.inspectorate,
                headOfRegion || more.headOfRegion);
    }

    /**
     * The same with every unit below the accused ones.
     *
     * @param below the units below one, itself included
     */
    public Accused withEverythingBelow(Function<AgencyId, Set<AgencyId>> below) {
        Set<AgencyId> all = units;
        for (AgencyId unit : units) {
            all = union(all, below.apply(unit));
        }
        return new Accused(all, accounts, inspectorate, headOfRegion);
    }

    /** How many, and nobody's name. */
    @Override
    public String toString() {
        return "Accused[" + units.size() + " units, " + accounts.size() + " officers]";
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        return Sets.union(some, more).immutableCopy();
    }

    private static Set<AgencyId> sorted(Set<AgencyId> units) {
        return ImmutableSortedSet.copyOf(Comparator.comparing(AgencyId::value), units);
    }
}

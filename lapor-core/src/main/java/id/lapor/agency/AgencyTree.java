package id.lapor.agency;

import com.google.common.collect.ImmutableMap;
import id.lapor.kernel.AgencyId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All agencies of a region and which stands under which. */
public final class AgencyTree {

    private final ImmutableMap<AgencyId, Agency> agencies;

    private AgencyTree(ImmutableMap<AgencyId, Agency> agencies) {
        this.agencies = agencies;
    }

    /**
     * @throws IllegalArgumentException when an id occurs twice, a parent is missing, or the parents form a circle; the
     *     message names the agencies
     */
    public static AgencyTree of(Collection<Agency> agencies) {
        AgencyTree tree =
                new AgencyTree(agencies.stream().collect(ImmutableMap.toImmutableMap(Agency::id, agency -> agency)));
        agencies.forEach(agency -> tree.lineOf(agency.id()));
        return tree;
    }

    public List<Agency> all() {
        return agencies.values().asList();
    }

    public Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(agencies.get(id));
    }

    /** Whether the agency is known and still takes reports. */
    public boolean isOpen(AgencyId id) {
        return find(id).map(Agency::isOpen).orElse(false);
    }

    /** The agency itself, or who took over from it in the end; empty when nobody did or it is unknown. */
    public Optional<AgencyId> inCharge(AgencyId id) {
        Set<AgencyId> seen = new LinkedHashSet<>();
        AgencyId step = id;
        while (step != null && seen.add(step)) {
            Agency agency = agencies.get(step);
            if (agency == null) {
                return Optional.empty();
            }
            if (agency.isOpen()) {
                return Optional.of(step);
            }
            step = agency.successor();
        }
        return Optional.empty();
    }

    /** Whether {@code id} is one of the units, stands below one, or took over from one: what was accused stays accused. */
    public boolean isAmong(AgencyId id, Collection<AgencyId> units) {
        for (AgencyId unit : units) {
            AgencyId heir = inCharge(unit).orElse(unit);
            if (id.equals(unit) || isWithin(id, unit) || isWithin(id, heir)) {
                return true;
            }
        }
        return false;
    }

    /** Every unit that, once accused, takes the report from {@code id} as well: itself, those above, and whom they took over from. */
    public Set<AgencyId> accusedWith(AgencyId id) {
        return agencies.keySet().stream()
                .filter(unit -> isAmong(id, List.of(unit)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The offices that stand directly below {@code ending}, as they stand once {@code heir} took its place. Where the
     * heir stands below the ending agency itself, its branch moves up instead, so that nothing stands in a circle.
     */
    public List<Agency> movedBelow(AgencyId ending, AgencyId heir) {
        AgencyId above = find(ending).map(Agency::parent).orElse(null);
        return agencies.values().stream()
                .filter(agency -> ending.equals(agency.parent()))
                .map(agency -> agency.below(isWithin(heir, agency.id()) ? above : heir))
                .toList();
    }

    /** The agency and everything below it. */
    public Set<AgencyId> subtree(AgencyId root) {
        return agencies.keySet().stream().filter(id -> isWithin(id, root)).collect(Collectors.toUnmodifiableSet());
    }

    /** The agency and those above it, the nearest first; none for an agency that is not in the tree. */
    public List<AgencyId> line(AgencyId id) {
        return agencies.containsKey(id) ? List.copyOf(lineOf(id)) : List.of();
    }

    /** Whether {@code id} is {@code root} or stands below it; false for an agency that is not in the tree. */
    public boolean isWithin(AgencyId id, AgencyId root) {
        return agencies.containsKey(id) && lineOf(id).contains(root);
    }

    private Set<AgencyId> lineOf(AgencyId id) {
        Set<AgencyId> line = new LinkedHashSet<>();
        AgencyId step = id;
        while (step != null) {
            if (!line.add(step)) {
                throw new IllegalArgumentException("These agencies stand above each other in a circle: " + line);
            }
            Agency agency = agencies.get(step);
            if (agency == null) {
                throw new IllegalArgumentException("Agency " + step + " is named above " + id + " but does not exist");
            }
            step = agency.parent();
        }
        return line;
    }
}

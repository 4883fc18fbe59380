package id.lapor.triage.likeness;

import java.util.List;

/** Decides how likely two reports are about the very same incident. Replaceable by the host. */
@FunctionalInterface
public interface LikenessPolicy {

    /**
     * The same whichever of the two comes first.
     *
     * @throws IllegalArgumentException never for what citizens type: every text, place and point has a likeness
     */
    Likeness between(Sighting one, Sighting other);

    /** One report beside all those that it may be a duplicate of; the answers in the order of {@code candidates}. */
    default List<Likeness> toEach(Sighting report, List<Sighting> candidates) {
        return candidates.stream().map(candidate -> between(report, candidate)).toList();
    }
}

package id.lapor.triage.likeness;

import java.util.List;
import java.util.Set;

/**
 * What two reports both speak of.
 *
 * @param shared the weightiest first
 * @param agreement 0 (nothing shared) to 1
 */
record MatterMatch(List<Lexicon.Term> shared, double agreement) {

    /** Of all that the shorter one says, this much has to be shared for full agreement: no two people use all the same words. */
    private static final double FULL_SHARE = 0.6;

    /** Below this weight, even a full share is too little to tell: "tolong, warga, jalan". */
    private static final double FULL_WEIGHT = 2;

    /** Of what is shared at all, so that two very short reports still have some agreement. */
    private static final double HEAD_START = 1;

    static MatterMatch of(Matters one, Matters other) {
        List<Lexicon.Term> shared = one.sharedWith(other);
        double weight = shared.stream().mapToDouble(Lexicon.Term::weight).sum();
        double share = weight / Math.min(one.total(), other.total());
        double enough = Math.min(1, (weight + HEAD_START) / (FULL_WEIGHT + HEAD_START));
        return new MatterMatch(shared, Math.min(1, share / FULL_SHARE) * enough);
    }

    boolean sharesOneOf(Set<String> groups) {
        return shared.stream().anyMatch(term -> groups.contains(term.name()));
    }

    /** Those that tell something, for people to read. */
    List<String> words() {
        return shared.stream()
                .filter(Lexicon.Term::isTelling)
                .map(Lexicon.Term::name)
                .toList();
    }
}

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

    /** Shared of all that is said, this much is full agreement: no two people use all the same words. */
    private static final double FULL_SHARE = 0.5;

    /** How much the longer report counts in "all that is said"; the shorter one counts for the rest. */
    private static final double LONGER = 0.3;

    /** Below this weight, even a full share is too little to be sure: "lampu, warga". */
    private static final double FULL_WEIGHT = 3;

    /** So that two very short reports have some agreement still. */
    private static final double HEAD_START = 1;

    /** What each telling thing leaves that only one of the two speaks of, where the other one has such a thing too. */
    private static final double EACH_HAS_ITS_OWN = 0.7;

    /** What each telling thing leaves of the report that has more of them. */
    private static final double ONE_SAYS_MORE = 0.9;

    static MatterMatch of(Matters one, Matters other) {
        List<Lexicon.Term> shared = one.sharedWith(other);
        double weight = shared.stream().mapToDouble(Lexicon.Term::weight).sum();
        double said =
                (1 - LONGER) * Math.min(one.total(), other.total()) + LONGER * Math.max(one.total(), other.total());
        double enough = Math.min(1, (weight + HEAD_START) / (FULL_WEIGHT + HEAD_START));
        return new MatterMatch(
                shared,
                Math.min(1, weight / said / FULL_SHARE) * enough * leftBy(one.lackingIn(other), other.lackingIn(one)));
    }

    /** "Sampah dibakar" and "sampah dicuri" share their matter, and are not one incident. */
    private static double leftBy(long ones, long others) {
        return Math.pow(EACH_HAS_ITS_OWN, Math.min(ones, others)) * Math.pow(ONE_SAYS_MORE, Math.max(ones, others));
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

    /** Not the words, which a citizen wrote. */
    @Override
    public String toString() {
        return "MatterMatch[hidden]";
    }
}

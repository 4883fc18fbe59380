package id.lapor.triage.likeness;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two reports both speak of, and what only one of them does.
 *
 * @param shared the weightiest first
 * @param kindred "gelap ~ mati": two words for what may be one trouble
 * @param rivals "kartu anak ≠ ktp": of these, a report is about one
 * @param alone matters that only one of the two speaks of, by name
 * @param agreement 0 (nothing shared) to 1
 */
record MatterMatch(
        List<Lexicon.Term> shared, List<String> kindred, List<String> rivals, List<String> alone, double agreement) {

    /** Two things, what it is and what is wrong with it, tell one incident; one alone is found all over a place. */
    private static final double ENOUGH_THINGS = 2.2;

    private static final double KINDRED = 0.5;
    private static final int MOST_KINDRED = 2;

    /** What counts of a thing that is only beside the matter: "anak sekolah". */
    private static final double BESIDE = 0.5;

    /** What counts of a word that nearly every report has, and of how many. */
    private static final double COMMON = 0.08;

    private static final int MOST_COMMON = 4;

    /** What a matter or trouble weighs, against the shared ones, that only one speaks of, where the other has one, too. */
    private static final double EACH_HAS_ITS_OWN = 0.15;

    /** What a matter weighs, against the shared ones, that only the report speaks of that has more of them. */
    private static final double ONE_SAYS_MORE = 0.6;

    private static final int MOST_MORE = 2;

    private static final double RIVALS = 0.25;

    static MatterMatch of(Matters one, Matters other, Kinships kinships) {
        List<Lexicon.Term> shared = one.sharedWith(other);
        Set<String> ones = one.lackingIn(other);
        Set<String> others = other.lackingIn(one);
        List<String> kindred = kinships.kindred(ones, others);
        List<String> rivals = kinships.rivals(ones, others);
        Set<String> onesOwn = kinships.withoutKindred(ones, others);
        Set<String> othersOwn = kinships.withoutKindred(others, ones);
        List<String> onesMatters = one.namesAmong(onesOwn, Lexicon.Term::isMatter);
        List<String> othersMatters = other.namesAmong(othersOwn, Lexicon.Term::isMatter);
        int own = Math.min(
                one.namesAmong(onesOwn, Lexicon.Term::isWrong).size(),
                other.namesAmong(othersOwn, Lexicon.Term::isWrong).size());
        int more = Math.min(MOST_MORE, Math.max(onesMatters.size(), othersMatters.size()));
        double things = things(shared, kindred.size());
        double left = share(things, EACH_HAS_ITS_OWN * own) * share(things, ONE_SAYS_MORE * more);
        return new MatterMatch(
                shared,
                kindred,
                rivals,
                Stream.concat(onesMatters.stream(), othersMatters.stream())
                        .sorted()
                        .toList(),
                Math.min(1, things / ENOUGH_THINGS) * left * (rivals.isEmpty() ? 1 : RIVALS));
    }

    /** Of all that is spoken of, 0 where nothing is shared. */
    private static double share(double shared, double alone) {
        return shared == 0 ? 0 : shared / (shared + alone);
    }

    private static double things(List<Lexicon.Term> shared, int kindred) {
        double telling = shared.stream()
                .filter(Lexicon.Term::isTelling)
                .mapToDouble(term -> term.isBeside() ? BESIDE : 1)
                .sum();
        long common = shared.stream().filter(term -> !term.isTelling()).count();
        return telling + COMMON * Math.min(MOST_COMMON, common) + KINDRED * Math.min(MOST_KINDRED, kindred);
    }

    boolean sharesOneOf(Set<String> groups) {
        return shared.stream().anyMatch(term -> groups.contains(term.name()));
    }

    /** Those that tell something, for people to read. */
    List<String> words() {
        return Stream.concat(shared.stream().filter(Lexicon.Term::isTelling).map(Lexicon.Term::name), kindred.stream())
                .toList();
    }

    /** Not the words, which a citizen wrote. */
    @Override
    public String toString() {
        return "MatterMatch[hidden]";
    }
}

package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a report is about: its words and groups of words. Words of the place are not among them, as two reports from one
 * market need not be about one thing; nor are numbers of people, which tell who wrote and not what happened.
 *
 * @param terms by their name
 * @param total the sum of their weights
 */
record Matters(ImmutableMap<String, Lexicon.Term> terms, double total) {

    /** A telephone number or a NIK has more. */
    private static final int LONGEST_NUMBER = 7;

    /** From this weight on a group says what the matter is, or what is wrong with it. */
    private static final double WRONG = 2;

    static Matters of(List<String> stems, Set<String> ofPlace, Lexicon lexicon) {
        Map<String, Lexicon.Term> terms = new LinkedHashMap<>();
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            Lexicon.Term both = i + 1 < stems.size() ? lexicon.group(stem + " " + stems.get(i + 1)) : null;
            if (both != null) {
                terms.put(both.name(), both);
                i++;
            } else if (!ofPlace.contains(stem) && !isPersonal(stem)) {
                Lexicon.Term term = lexicon.read(stem);
                terms.merge(term.name(), term, Matters::weightier);
            }
        }
        double total = terms.values().stream().mapToDouble(Lexicon.Term::weight).sum();
        return new Matters(ImmutableMap.copyOf(terms), total);
    }

    private static Lexicon.Term weightier(Lexicon.Term one, Lexicon.Term other) {
        return one.weight() >= other.weight() ? one : other;
    }

    private static boolean isPersonal(String stem) {
        return stem.length() > LONGEST_NUMBER && stem.chars().anyMatch(Character::isDigit);
    }

    /** What both are about, the weightiest first. */
    List<Lexicon.Term> sharedWith(Matters other) {
        List<Lexicon.Term> shared = new ArrayList<>();
        terms.forEach((name, term) -> {
            Lexicon.Term theirs = other.terms.get(name);
            if (theirs != null) {
                shared.add(term.weight() <= theirs.weight() ? term : theirs);
            }
        });
        shared.sort(Comparator.comparingDouble(Lexicon.Term::weight).reversed().thenComparing(Lexicon.Term::name));
        return shared;
    }

    /** How many things the other one does not speak of, of those that say what the matter is or what is wrong. */
    long lackingIn(Matters other) {
        return terms.values().stream()
                .filter(term -> term.weight() >= WRONG && !other.terms.containsKey(term.name()))
                .count();
    }

    /** Not the words, which a citizen wrote. */
    @Override
    public String toString() {
        return "Matters[hidden]";
    }
}

package id.lapor.triage.likeness;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a report is about: its words and groups of words. Words of the place are not among them, as two reports from one
 * market need not be about one thing; nor are numbers of people, which tell who wrote and not what happened.
 *
 * @param terms by their name
 */
record Matters(ImmutableMap<String, Lexicon.Term> terms) {

    /** A telephone number or a NIK has more. */
    private static final int LONGEST_NUMBER = 7;

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
        return new Matters(ImmutableMap.copyOf(terms));
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

    /** The names of what the other one does not speak of. */
    Set<String> lackingIn(Matters other) {
        return Sets.difference(terms.keySet(), other.terms.keySet());
    }

    /** Of these names, those of such terms. */
    List<String> namesAmong(Set<String> names, Predicate<Lexicon.Term> of) {
        return terms.values().stream()
                .filter(of)
                .map(Lexicon.Term::name)
                .filter(names::contains)
                .toList();
    }

    /** Not the words, which a citizen wrote. */
    @Override
    public String toString() {
        return "Matters[hidden]";
    }
}

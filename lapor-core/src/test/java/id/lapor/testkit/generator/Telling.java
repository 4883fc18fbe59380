package id.lapor.testkit.generator;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** One report being told: the facts it keeps to, and the phrases it has used, which it does not repeat. */
final class Telling {

    private final Grammar grammar;
    private final String voice;
    private final Dice dice;
    private final Map<String, String> facts = new HashMap<>();
    private final Map<List<Phrase>, BitSet> used = new IdentityHashMap<>();

    Telling(Grammar grammar, String voice, Dice dice) {
        this.grammar = grammar;
        this.voice = voice;
        this.dice = dice;
    }

    void fact(String name, String value) {
        facts.put(name, value);
    }

    /** Makes a fact of what a list says, if there is such a list. */
    void settle(String name, String list) {
        if (grammar.knows(list)) {
            fact(name, say(list));
        }
    }

    /** A phrase of the list of that name, all its parts filled in. */
    String say(String name) {
        String fact = facts.get(name);
        if (fact != null) {
            return fact;
        }
        StringBuilder words = new StringBuilder();
        append(unused(grammar.phrases(name, voice)), words);
        return words.toString();
    }

    private Phrase unused(List<Phrase> phrases) {
        BitSet spent = used.computeIfAbsent(phrases, any -> new BitSet());
        if (spent.cardinality() == phrases.size()) {
            spent.clear();
        }
        int index = dice.below(phrases.size());
        while (spent.get(index)) {
            index = (index + 1) % phrases.size();
        }
        spent.set(index);
        return phrases.get(index);
    }

    private void append(Phrase phrase, StringBuilder words) {
        for (Phrase.Part part : phrase.parts()) {
            if (part instanceof Phrase.Literal literal) {
                words.append(literal.text());
            } else if (part instanceof Phrase.Choice choice) {
                append(dice.oneOf(choice.phrases()), words);
            } else if (part instanceof Phrase.Range range) {
                words.append(dice.between(range.least(), range.most()));
            } else if (part instanceof Phrase.Fact fact) {
                StringBuilder told = new StringBuilder();
                append(fact.phrase(), told);
                fact(fact.name(), told.toString());
            } else if (part instanceof Phrase.Name named) {
                words.append(named.capital() ? Spelling.capitalised(say(named.name())) : say(named.name()));
            }
        }
    }
}

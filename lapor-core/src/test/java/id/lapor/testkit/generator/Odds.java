package id.lapor.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Values, each with its weight. */
final class Odds<T> {

    private final List<T> values = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private int total;

    /** From lines of a value and, last, its weight. */
    static <T> Odds<T> parse(List<String> lines, Function<String, T> reader) {
        Odds<T> odds = new Odds<>();
        for (String line : lines) {
            int end = line.lastIndexOf(' ');
            odds.add(reader.apply(line.substring(0, end).strip()), Integer.parseInt(line.substring(end + 1)));
        }
        return odds;
    }

    void add(T value, int weight) {
        values.add(value);
        weights.add(weight);
        total += weight;
    }

    List<T> values() {
        return List.copyOf(values);
    }

    T draw(Dice dice) {
        int ticket = dice.below(total);
        int winner = 0;
        while (ticket >= weights.get(winner)) {
            ticket -= weights.get(winner);
            winner++;
        }
        return values.get(winner);
    }

    /** How much likelier than the average value this one is. */
    double weightOf(T value) {
        return (double) weights.get(values.indexOf(value)) * values.size() / total;
    }
}

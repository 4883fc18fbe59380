package id.lapor.corpus;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How often a program and a person say the same of texts.
 *
 * @param hits both say so
 * @param falseAlarms the program alone says so
 * @param missed the person alone says so
 * @param agreed neither says so
 */
public record Measured(int hits, int falseAlarms, int missed, int agreed) {

    public static Measured of(List<Corpus.Row> rows, String label, Predicate<Corpus.Row> said) {
        int[] counts = new int[4];
        for (Corpus.Row row : rows) {
            boolean is = row.label().equals(label);
            boolean saidSo = said.test(row);
            counts[saidSo ? is ? 0 : 1 : is ? 2 : 3]++;
        }
        return new Measured(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Of what the program says so, how much is so. */
    public double precision() {
        return hits + falseAlarms == 0 ? 1 : (double) hits / (hits + falseAlarms);
    }

    /** Of what is so, how much the program says. */
    public double recall() {
        return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f, recall %.3f (%d right, %d false alarms, %d missed, %d rightly left alone)",
                precision(),
                recall(),
                hits,
                falseAlarms,
                missed,
                agreed);
    }
}

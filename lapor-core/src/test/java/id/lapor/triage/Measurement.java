package id.lapor.triage;

import id.lapor.corpus.Corpus;
import id.lapor.corpus.Corpus.Row;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What a test counts in labelled texts.
 *
 * @param hits rows of the label that are found
 * @param wrong rows of other labels that are found
 * @param missed rows of the label that are not found
 * @param others rows of other labels
 */
record Measurement(String name, int hits, int wrong, int missed, int others) {

    static Measurement of(String name, List<Row> rows, String label, Predicate<TriageCase> found) {
        int hits = 0;
        int wrong = 0;
        int missed = 0;
        int others = 0;
        for (Row row : rows) {
            boolean meant = row.label().equals(label);
            boolean seen = found.test(caseOf(row));
            hits += meant && seen ? 1 : 0;
            wrong += !meant && seen ? 1 : 0;
            missed += meant && !seen ? 1 : 0;
            others += meant ? 0 : 1;
        }
        return new Measurement(name, hits, wrong, missed, others);
    }

    static List<Row> heldOut(String corpus) {
        return Corpus.of(corpus).heldOut();
    }

    static TriageCase caseOf(Row row) {
        return TriageCase.of(row.fields().get(row.fields().size() - 1));
    }

    double precision() {
        return ratio(hits, wrong);
    }

    double recall() {
        return ratio(hits, missed);
    }

    private static double ratio(int part, int rest) {
        return part + rest == 0 ? 0 : part / (double) (part + rest);
    }

    @Override
    public String toString() {
        double f1 = 2 * precision() * recall() / (precision() + recall());
        return String.format(
                Locale.ROOT,
                "held out, %s: precision %.3f, recall %.3f, F1 %.3f (%d hits, %d wrong of %d others, %d missed)",
                name,
                precision(),
                recall(),
                f1,
                hits,
                wrong,
                others,
                missed);
    }
}

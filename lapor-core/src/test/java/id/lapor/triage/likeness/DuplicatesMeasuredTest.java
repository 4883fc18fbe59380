package id.lapor.triage.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import id.lapor.corpus.Corpus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How well labelled pairs are told apart at the default threshold. */
class DuplicatesMeasuredTest {

    /** Counts of one half. */
    private record Measured(int found, int wronglyFound, int missed) {

        double precision() {
            return found / (double) (found + wronglyFound);
        }

        double recall() {
            return found / (double) (found + missed);
        }

        @Override
        public String toString() {
            double f1 = 2 * precision() * recall() / (precision() + recall());
            return String.format(
                    Locale.ROOT,
                    "precision %.3f recall %.3f F1 %.3f (found %d, wrongly %d, missed %d)",
                    precision(),
                    recall(),
                    f1,
                    found,
                    wronglyFound,
                    missed);
        }
    }

    @Test
    void duplicatesAreFoundAmongPairsThatNobodyTunedOn() {
        Measured heldOut = measure(Corpus.of("duplicates").heldOut());
        System.out.println("duplicates, held out: " + heldOut);
        assertThat(heldOut.precision()).isGreaterThan(0.77);
        assertThat(heldOut.recall()).isGreaterThan(0.72);
    }

    private static Measured measure(List<Corpus.Row> rows) {
        int found = 0;
        int wronglyFound = 0;
        int missed = 0;
        for (Corpus.Row row : rows) {
            boolean same = row.label().equals("SAME");
            boolean alike = Sightings.alike(sighting(row, 1, 0), sighting(row, 6, days(row)));
            found += same && alike ? 1 : 0;
            wronglyFound += !same && alike ? 1 : 0;
            missed += same && !alike ? 1 : 0;
        }
        return new Measured(found, wronglyFound, missed);
    }

    private static int days(Corpus.Row row) {
        return Integer.parseInt(row.fields().get(0));
    }

    /** Category, place, latitude, longitude and text, from one column on. */
    private static Sighting sighting(Corpus.Row row, int from, int days) {
        List<String> fields = row.fields().subList(from, from + 5);
        String latitude = Strings.emptyToNull(fields.get(2));
        String longitude = Strings.emptyToNull(fields.get(3));
        return new Sighting(
                fields.get(4),
                Strings.emptyToNull(fields.get(0)),
                fields.get(1),
                latitude == null ? null : Double.valueOf(latitude),
                longitude == null ? null : Double.valueOf(longitude),
                Sightings.DAY.plusDays(days));
    }
}

package id.lapor.triage.likeness;

import id.lapor.kernel.IndonesianText;
import java.time.LocalDate;

/** Reports for the tests of this package. */
final class Sightings {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static final PlainLikeness LIKENESS = new PlainLikeness(new IndonesianText());

    private Sightings() {}

    static Sighting of(String category, String place, String text) {
        return new Sighting(text, category, place, null, null, DAY);
    }

    static Sighting at(double latitude, double longitude, Sighting report) {
        return new Sighting(report.text(), report.category(), report.place(), latitude, longitude, report.day());
    }

    static Sighting days(int later, Sighting report) {
        return new Sighting(
                report.text(),
                report.category(),
                report.place(),
                report.latitude(),
                report.longitude(),
                report.day().plusDays(later));
    }

    static Likeness likeness(Sighting one, Sighting other) {
        return LIKENESS.between(one, other);
    }

    static boolean saysNothing(Sighting report) {
        return LIKENESS.read(report).saysNothing();
    }

    static boolean alike(Sighting one, Sighting other) {
        return likeness(one, other).isAtLeast(Likeness.DEFAULT_THRESHOLD);
    }
}

package id.lapor.triage.likeness;

import id.lapor.subject.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Whether two reports are about one spot.
 *
 * @param match what both say of it
 * @param metres between their points; {@code null} where one has none
 * @param agreement 0 to 1
 */
record Spot(PlaceMatch match, @Nullable Double metres, double agreement) {

    /** Two people before one hole, each with the error of a telephone. */
    private static final double SAME_SPOT_METRES = 60;

    /** From here on, nearness says nothing any more. */
    private static final double NEAR_METRES = 160;

    /** From here on it cannot be one spot, whatever the telephone's error. */
    private static final double APART_METRES = 250;

    /** Of two reports that tell nothing of their place, or one. */
    private static final double UNKNOWN = 0.33;

    /** What remains where the points are too far apart. */
    private static final double APART = 0.15;

    /** What remains between "near" and "too far": a long street, a point set by hand. */
    private static final double FARTHER = 0.6;

    /** How sure the same point makes: several things go wrong at one crossing. */
    private static final double SAME_POINT = 0.9;

    /** What remains where names or numbers contradict each other. */
    private static final double CONTRADICTED = 0.12;

    static Spot of(Impression one, Impression other) {
        PlaceMatch match = PlaceMatch.of(one.where(), other.where());
        Double metres = metres(one.point(), other.point());
        double told = 1 - (1 - UNKNOWN) * (1 - match.agreement());
        double contradicted = match.contradictions().isEmpty() ? 1 : CONTRADICTED;
        return new Spot(match, metres, measured(told, metres) * contradicted * match.doubt());
    }

    private static double measured(double told, @Nullable Double metres) {
        if (metres == null) {
            return told;
        }
        if (metres > APART_METRES) {
            return APART;
        }
        return metres > NEAR_METRES ? told * FARTHER : 1 - (1 - told) * (1 - SAME_POINT * nearness(metres));
    }

    private static @Nullable Double metres(@Nullable GeoPoint one, @Nullable GeoPoint other) {
        return one == null || other == null ? null : one.metresTo(other);
    }

    /** 1 on the same spot, falling to 0 where nearness ends. */
    private static double nearness(double metres) {
        return Math.min(1, (NEAR_METRES - metres) / (NEAR_METRES - SAME_SPOT_METRES));
    }
}

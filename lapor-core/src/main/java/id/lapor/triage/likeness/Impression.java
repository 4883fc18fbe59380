package id.lapor.triage.likeness;

import id.lapor.subject.GeoPoint;
import org.jspecify.annotations.Nullable;

/** A report that {@link PlainLikeness} has read once, to be compared with many. */
public final class Impression {

    private final Sighting sighting;
    private final Matters matters;
    private final Whereabouts where;
    private final boolean another;

    Impression(Sighting sighting, Matters matters, Whereabouts where, boolean another) {
        this.sighting = sighting;
        this.matters = matters;
        this.where = where;
        this.another = another;
    }

    Sighting sighting() {
        return sighting;
    }

    @Nullable
    GeoPoint point() {
        return GeoPoint.of(sighting.latitude(), sighting.longitude())
                .filter(point -> !point.isWrittenByDefault())
                .orElse(null);
    }

    Matters matters() {
        return matters;
    }

    Whereabouts where() {
        return where;
    }

    /** Whether it says itself that it is about another one than before. */
    boolean isAnother() {
        return another;
    }

    boolean saysNothing() {
        return matters.terms().isEmpty();
    }

    /** The same words about the same told place: sent twice. */
    boolean isIdenticalTo(Impression other) {
        boolean sameWords = matters.equals(other.matters) && where.equals(other.where);
        return sighting.equals(other.sighting) || sameWords && where.isTold();
    }
}

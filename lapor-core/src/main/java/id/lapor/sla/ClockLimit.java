package id.lapor.sla;

import com.google.common.collect.Maps;
import id.lapor.subject.Classification;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long one clock may run, and by what authority.
 *
 * @param usual for every report that is named by none of the others
 * @param ofKind for reports of one kind
 * @param unidentified for reporters without identity: they cannot be notified; {@code null} where that makes no difference
 * @param source where the limit comes from, for whoever has to defend it
 * @param confidence how sure that is
 */
public record ClockLimit(
        TimeLimit usual,
        Map<Classification, TimeLimit> ofKind,
        @Nullable TimeLimit unidentified,
        String source,
        Confidence confidence) {

    /** How sure a source is. */
    public enum Confidence {
        /** Read in a public source. */
        PUBLISHED,
        /** What agencies do, by their own reports. */
        PRACTICE,
        /** Decided by this project, for want of a source. */
        DEFAULT,
        /** Decided by the region that runs the installation. */
        REGION
    }

    public ClockLimit {
        ofKind = Maps.immutableEnumMap(ofKind);
        if (source.isBlank()) {
            throw new IllegalArgumentException("A limit names its source: who asks why gets an answer");
        }
    }

    public static ClockLimit of(TimeLimit usual, String source, Confidence confidence) {
        return new ClockLimit(usual, Map.of(), null, source, confidence);
    }

    /** The same with another limit for every report that is not named by one of its own, decided by the region. */
    public ClockLimit usually(TimeLimit limit) {
        return new ClockLimit(limit, ofKind, unidentified, "the region's own configuration", Confidence.REGION);
    }

    /** The same with another limit for reports of one kind. */
    public ClockLimit forKind(Classification kind, TimeLimit limit) {
        Map<Classification, TimeLimit> kinds = new EnumMap<>(Classification.class);
        kinds.putAll(ofKind);
        kinds.put(kind, limit);
        return new ClockLimit(usual, kinds, unidentified, source, confidence);
    }

    /** The same with another limit for reporters without identity. */
    public ClockLimit forUnidentified(TimeLimit limit) {
        return new ClockLimit(usual, ofKind, limit, source, confidence);
    }

    TimeLimit of(Classification kind, boolean identified) {
        if (!identified && unidentified != null) {
            return unidentified;
        }
        TimeLimit special = ofKind.get(kind);
        return special == null ? usual : special;
    }
}

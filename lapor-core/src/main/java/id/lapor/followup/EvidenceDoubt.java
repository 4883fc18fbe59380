package id.lapor.followup;

import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why a photo may not show what it is meant to prove. Doubts are shown to people, who may know better, and refuse
 * nothing. A photo that says nothing raises none: messengers strip every photo that passes through them.
 */
public enum EvidenceDoubt {
    /** Taken before anybody reported the matter. */
    TAKEN_BEFORE_THE_REPORT,
    /** Taken later than it was handed in: the camera's clock is wrong, or was set. */
    TAKEN_IN_THE_FUTURE,
    /** Taken far from the place that was reported. */
    FAR_FROM_THE_PLACE,
    /** The reporter sent the same picture already; or took one from the very same spot. */
    FROM_THE_REPORTER,
    /** Officers handed in the same picture to another report; or a letter like it, or one from the very same spot. */
    USED_BEFORE;

    /**
     * Cameras are set by hand, and a call is typed in while an officer is already on the way. Photos out of a drawer
     * are days old or more.
     */
    static final Duration CLOCK_TOLERANCE = Duration.ofHours(1);

    /** A clock that names no zone may be set to another one: WIB and WIT are two hours apart. */
    static final Duration ZONE_TOLERANCE = Duration.ofHours(2);

    /**
     * A pin is often set where the reporter stood, in the middle of a long street or of a village, and a phone among
     * buildings is off by a hundred metres.
     */
    static final int DISTANCE_TOLERANCE_METRES = 1_000;

    /**
     * What there is to doubt, in the order above.
     *
     * @param photo what was found out when it was handed in
     * @param submittedAt when the report was submitted
     * @param zone of the handling agency, for cameras that name none
     * @param handedInAt when the photo was handed in
     */
    public static Set<EvidenceDoubt> about(PhotoCheck photo, Instant submittedAt, ZoneId zone, Instant handedInAt) {
        Evidence evidence = photo.evidence();
        Set<EvidenceDoubt> doubts = EnumSet.noneOf(EvidenceDoubt.class);
        Duration tolerance = evidence.takenAt() == null ? CLOCK_TOLERANCE.plus(ZONE_TOLERANCE) : CLOCK_TOLERANCE;
        evidence.takenAt(zone).ifPresent(taken -> {
            if (taken.plus(tolerance).isBefore(submittedAt)) {
                doubts.add(TAKEN_BEFORE_THE_REPORT);
            }
            if (taken.minus(tolerance).isAfter(handedInAt)) {
                doubts.add(TAKEN_IN_THE_FUTURE);
            }
        });
        Integer metresAway = evidence.metresAway();
        if (metresAway != null && metresAway > DISTANCE_TOLERANCE_METRES) {
            doubts.add(FAR_FROM_THE_PLACE);
        }
        if (photo.fromTheReporter()) {
            doubts.add(FROM_THE_REPORTER);
        }
        if (photo.usedIn() != null) {
            doubts.add(USED_BEFORE);
        }
        return Sets.immutableEnumSet(doubts);
    }
}

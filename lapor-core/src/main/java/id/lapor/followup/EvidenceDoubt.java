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
    /** Taken later than now: the camera's clock is wrong, or was set. */
    TAKEN_IN_THE_FUTURE,
    /** Taken far from the place that was reported. */
    FAR_FROM_THE_PLACE,
    /** The same picture came with another statement already; or a letter like it, or one from the very same spot. */
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
     * @param evidence what the photo said
     * @param submittedAt when the report was submitted
     * @param zone of the handling agency, for cameras that name none
     * @param now when the photo is looked at
     * @param usedBefore whether the same picture is known from elsewhere; see {@link PictureHash#isSamePictureAs}
     */
    public static Set<EvidenceDoubt> about(
            Evidence evidence, Instant submittedAt, ZoneId zone, Instant now, boolean usedBefore) {
        Set<EvidenceDoubt> doubts = EnumSet.noneOf(EvidenceDoubt.class);
        Duration tolerance = evidence.takenAt() == null ? CLOCK_TOLERANCE.plus(ZONE_TOLERANCE) : CLOCK_TOLERANCE;
        evidence.takenAt(zone).ifPresent(taken -> {
            if (taken.plus(tolerance).isBefore(submittedAt)) {
                doubts.add(TAKEN_BEFORE_THE_REPORT);
            }
            if (taken.minus(tolerance).isAfter(now)) {
                doubts.add(TAKEN_IN_THE_FUTURE);
            }
        });
        Integer metresAway = evidence.metresAway();
        if (metresAway != null && metresAway > DISTANCE_TOLERANCE_METRES) {
            doubts.add(FAR_FROM_THE_PLACE);
        }
        if (usedBefore) {
            doubts.add(USED_BEFORE);
        }
        return Sets.immutableEnumSet(doubts);
    }
}

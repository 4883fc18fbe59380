package id.lapor.followup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an officer's photo said of itself before that was taken out of it. Everything may be missing, and most of what
 * passes through messengers misses everything. Neither the place nor anything of the camera is kept.
 *
 * @param cameraTime what the camera's clock showed, where it does not tell in which zone; not together with
 *     {@code takenAt}
 * @param takenAt when it was taken, where that is known without guessing a zone
 * @param metresAway from the place that the photo should show
 * @param hash what it looks like; missing for pictures that are too plain to be told apart
 */
public record Evidence(
        @Nullable LocalDateTime cameraTime,
        @Nullable Instant takenAt,
        @Nullable Integer metresAway,
        @Nullable PictureHash hash) {

    /** Of a file that says nothing, or is no picture. */
    public static final Evidence NOTHING = new Evidence(null, null, null, null);

    /**
     * @throws IllegalArgumentException when both times are given, or the distance is negative
     */
    public Evidence {
        if (cameraTime != null && takenAt != null) {
            throw new IllegalArgumentException("Either cameraTime or takenAt");
        }
        if (metresAway != null && metresAway < 0) {
            throw new IllegalArgumentException("metresAway must not be negative");
        }
    }

    /**
     * When it was taken, if it says so at all.
     *
     * @param zone where the camera's clock counts as set when it does not tell
     */
    public Optional<Instant> takenAt(ZoneId zone) {
        return cameraTime == null
                ? Optional.ofNullable(takenAt)
                : Optional.of(cameraTime.atZone(zone).toInstant());
    }

    /** How far somebody was from a place tells of the place, too: nothing is printed. */
    @Override
    public String toString() {
        return "Evidence[hidden]";
    }
}

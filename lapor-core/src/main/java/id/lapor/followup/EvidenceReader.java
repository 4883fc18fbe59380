package id.lapor.followup;

import id.lapor.subject.GeoPoint;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads what an officer's photo says of itself, before a sanitizer takes it out. */
public final class EvidenceReader {

    private EvidenceReader() {}

    /**
     * Reads any file; one that says nothing, is damaged or is no picture gives {@link Evidence#NOTHING}.
     *
     * @param upload the file as it was sent; its size is the caller's to limit
     * @param latitude of the place that it should show, degrees WGS 84, if known
     * @param longitude of that place, degrees WGS 84, if known
     */
    public static Evidence read(Upload upload, @Nullable Double latitude, @Nullable Double longitude) {
        Exif exif = Exif.of(upload.bytes());
        Instant takenAt = instantOf(exif);
        LocalDateTime cameraTime = takenAt == null ? exif.takenAt() : null;
        PictureHash hash =
                ShownPicture.of(upload.bytes()).flatMap(PictureHash::of).orElse(null);
        return new Evidence(cameraTime, takenAt, metresAway(exif.place(), latitude, longitude), hash);
    }

    /** The satellites' time only for want of the camera's: it may be that of an earlier place. */
    private static @Nullable Instant instantOf(Exif exif) {
        LocalDateTime shown = exif.takenAt();
        if (shown == null) {
            return exif.fixedAt();
        }
        ZoneOffset offset = exif.offset();
        return offset == null ? null : shown.toInstant(offset);
    }

    private static @Nullable Integer metresAway(
            @Nullable GeoPoint taken, @Nullable Double latitude, @Nullable Double longitude) {
        return taken == null
                ? null
                : GeoPoint.of(latitude, longitude)
                        .filter(place -> !place.isWrittenByDefault())
                        .map(place -> (int) Math.round(taken.metresTo(place)))
                        .orElse(null);
    }
}

package id.lapor.monggo.page;

import id.lapor.followup.AttachmentId;
import id.lapor.followup.SanitizedFile;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a picture, or its small preview. What it is, lapor says; browsers do not guess. */
public final class Downloads {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private Downloads() {}

    /** A picture of a public page. */
    public static ResponseEntity<byte[]> forEverybody(
            String id, boolean small, Function<AttachmentId, Optional<SanitizedFile>> find) {
        return send(id, small, find, CacheControl.maxAge(KEPT).cachePrivate());
    }

    /** A picture for those who take part: nothing of it stays in the browser for the next person. */
    public static ResponseEntity<byte[]> forParticipants(
            String id, boolean small, Function<AttachmentId, Optional<SanitizedFile>> find) {
        return send(id, small, find, CacheControl.noStore());
    }

    private static ResponseEntity<byte[]> send(
            String id, boolean small, Function<AttachmentId, Optional<SanitizedFile>> find, CacheControl caching) {
        SanitizedFile file = parse(id).flatMap(find).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(caching)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(small ? MediaType.IMAGE_JPEG : MediaType.parseMediaType(file.mediaType()))
                .body(small ? file.preview() : file.bytes());
    }

    private static Optional<AttachmentId> parse(String id) {
        try {
            return Optional.of(AttachmentId.parse(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}

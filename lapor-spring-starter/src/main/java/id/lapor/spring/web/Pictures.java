package id.lapor.spring.web;

import id.lapor.followup.AttachmentId;
import id.lapor.followup.SanitizedFile;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Serves cleaned files so that no browser takes them for anything else. */
final class Pictures {

    private Pictures() {}

    static AttachmentId id(String text) {
        try {
            return AttachmentId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw ReportController.notFound();
        }
    }

    /** Never kept by a browser: the next person at this computer may not have the account or the access code. */
    static ResponseEntity<byte[]> forParticipants(Optional<SanitizedFile> found, boolean preview) {
        return answer(found, preview, CacheControl.noStore());
    }

    static ResponseEntity<byte[]> forEverybody(Optional<SanitizedFile> found, boolean preview) {
        return answer(found, preview, CacheControl.maxAge(Duration.ofHours(1)).cachePrivate());
    }

    private static ResponseEntity<byte[]> answer(Optional<SanitizedFile> found, boolean preview, CacheControl caching) {
        SanitizedFile file = found.orElseThrow(ReportController::notFound);
        return ResponseEntity.ok()
                .contentType(preview ? MediaType.IMAGE_JPEG : MediaType.valueOf(file.mediaType()))
                .cacheControl(caching)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .body(preview ? file.preview() : file.bytes());
    }
}

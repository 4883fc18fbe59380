package id.lapor.followup;

import java.util.Optional;

/** Takes from a file everything that it should not tell, or rejects it. Every path to the store goes through here. */
@FunctionalInterface
public interface AttachmentSanitizer {

    /**
     * @return the cleaned file, or empty when it is of no accepted kind, damaged, or larger than accepted
     */
    Optional<SanitizedFile> sanitize(Upload upload);
}

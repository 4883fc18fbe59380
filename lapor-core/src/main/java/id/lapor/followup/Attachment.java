package id.lapor.followup;

import java.util.Locale;

/**
 * A file that goes with a statement, as lists show it.
 *
 * @param id its random name
 * @param step the version of the report that it came with; 0 where the reader may not know it
 * @param mediaType found from the content, never from the file name
 * @param size in bytes, after cleaning
 */
public record Attachment(AttachmentId id, long step, String mediaType, int size) {

    public boolean isPicture() {
        return mediaType.toLowerCase(Locale.ROOT).startsWith("image/");
    }
}

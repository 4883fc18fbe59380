package id.lapor.followup;

import java.util.UUID;

/** The random name of an attachment; the name of the file that was sent is not kept. */
public record AttachmentId(UUID value) {

    public static AttachmentId random() {
        return new AttachmentId(UUID.randomUUID());
    }

    /**
     * @throws IllegalArgumentException when {@code text} is no UUID
     */
    public static AttachmentId parse(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

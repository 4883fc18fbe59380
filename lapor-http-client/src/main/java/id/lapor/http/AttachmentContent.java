package id.lapor.http;

/**
 * A file of a report. Prints its kind and size only.
 *
 * @param mediaType as the server says, e.g. {@code image/jpeg}
 * @param bytes the content; not copied
 */
public record AttachmentContent(String mediaType, byte[] bytes) {

    @Override
    public String toString() {
        return "AttachmentContent[" + bytes.length + " bytes]";
    }
}

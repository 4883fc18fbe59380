package id.lapor.followup;

/**
 * A file that is safe to show: type known from its content, metadata gone.
 *
 * @param mediaType e.g. {@code image/jpeg}
 * @param bytes the whole file
 * @param preview a small JPEG of it, a few kilobytes
 */
public record SanitizedFile(String mediaType, byte[] bytes, byte[] preview) {

    @Override
    public String toString() {
        return "SanitizedFile[" + mediaType + ", " + bytes.length + " bytes]";
    }
}

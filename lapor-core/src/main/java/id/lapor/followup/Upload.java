package id.lapor.followup;

/**
 * A file as somebody sent it, not yet cleaned. Its name is deliberately not asked for: file names carry names.
 *
 * @param bytes the content; not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(byte[] bytes) {

    @Override
    public String toString() {
        return "Upload[" + bytes.length + " bytes]";
    }
}

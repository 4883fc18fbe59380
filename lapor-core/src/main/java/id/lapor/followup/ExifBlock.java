package id.lapor.followup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a JPEG or a PNG keeps its EXIF block. Each step goes forward, and a file that breaks off has none. */
final class ExifBlock {

    private static final int START_OF_JPEG = 0xFFD8;
    private static final int FILL = 0xFFFF;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final long START_OF_PNG = 0x8950_4E47_0D0A_1A0AL;
    private static final int PNG_CHUNK_FRAME = 12;
    private static final int EXIF_CHUNK = 0x6558_4966;

    private ExifBlock() {}

    /** The block without its envelope, which is a small TIFF file; empty when there is none. */
    static Optional<ByteBuffer> in(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length >= 2 && unsigned(bytes, 0) == START_OF_JPEG) {
            return inJpeg(bytes);
        }
        if (file.length >= 8 && bytes.getLong(0) == START_OF_PNG) {
            return inPng(bytes);
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> inJpeg(ByteBuffer jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.capacity()) {
            int marker = unsigned(jpeg, at);
            if (marker == FILL) {
                at++;
                continue;
            }
            int length = unsigned(jpeg, at + 2);
            boolean isSegment = marker >> 8 == 0xFF && marker != START_OF_SCAN;
            if (!isSegment || length < 2 || at + 2 + length > jpeg.capacity()) {
                return Optional.empty();
            }
            if (marker == APP1 && startsWithExif(jpeg, at + 4, length - 2)) {
                return Optional.of(jpeg.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static boolean startsWithExif(ByteBuffer jpeg, int at, int length) {
        return length > EXIF.length && jpeg.slice(at, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static Optional<ByteBuffer> inPng(ByteBuffer png) {
        long at = Long.BYTES;
        while (at + PNG_CHUNK_FRAME <= png.capacity()) {
            long length = Integer.toUnsignedLong(png.getInt((int) at));
            if (at + PNG_CHUNK_FRAME + length > png.capacity()) {
                return Optional.empty();
            }
            if (png.getInt((int) at + 4) == EXIF_CHUNK) {
                return Optional.of(png.slice((int) at + 8, (int) length));
            }
            at += PNG_CHUNK_FRAME + length;
        }
        return Optional.empty();
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}

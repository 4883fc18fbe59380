package id.lapor.testkit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a phone writes beside a picture, as an EXIF block. Texts go in as they are, so that nonsense can be written too;
 * what is null is left out.
 *
 * @param orientation 1 to 8
 * @param maker who built, or owns, the camera
 * @param takenAt such as {@code 2026:03:17 09:30:00}
 * @param offset such as {@code +07:00}
 * @param latitude degrees, south is negative
 * @param longitude degrees, west is negative
 * @param fixDay of the satellites, such as {@code 2026:03:17}
 * @param fixTime of the satellites: hours, minutes and seconds, UTC
 */
public record CameraNotes(
        int orientation,
        String maker,
        @Nullable String takenAt,
        @Nullable String offset,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String fixDay,
        int @Nullable [] fixTime) {

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    /** A phone that knows neither the hour nor the place. */
    public static CameraNotes of(int orientation, String maker) {
        return new CameraNotes(orientation, maker, null, null, null, null, null, null);
    }

    public CameraNotes takenAt(@Nullable String time, @Nullable String zone) {
        return new CameraNotes(orientation, maker, time, zone, latitude, longitude, fixDay, fixTime);
    }

    public CameraNotes at(double north, double east) {
        return new CameraNotes(orientation, maker, takenAt, offset, north, east, fixDay, fixTime);
    }

    public CameraNotes fixedAt(String day, int hour, int minute, int second) {
        return new CameraNotes(
                orientation, maker, takenAt, offset, latitude, longitude, day, new int[] {hour, minute, second});
    }

    /** The EXIF block as PNG holds it; JPEG puts {@code Exif\0\0} before it. */
    public byte[] block(ByteOrder order) {
        List<Entry> camera = new ArrayList<>();
        addText(camera, 0x9003, takenAt);
        addText(camera, 0x9011, offset);
        List<Entry> picture = new ArrayList<>();
        addText(picture, 0x010F, maker);
        picture.add(new Entry(
                0x0112, SHORT, 1, bytes(2, order).putShort((short) orientation).array()));
        int cameraAt = 8 + 2 + 12 * 4 + 4 + sizeOfValues(picture);
        int gpsAt = cameraAt + sizeOf(camera);
        picture.add(new Entry(0x8769, LONG, 1, bytes(4, order).putInt(cameraAt).array()));
        picture.add(new Entry(0x8825, LONG, 1, bytes(4, order).putInt(gpsAt).array()));
        List<Entry> gps = gps(order);
        ByteBuffer block = bytes(gpsAt + sizeOf(gps), order);
        block.putShort((short) (order == ByteOrder.BIG_ENDIAN ? 0x4D4D : 0x4949));
        block.putShort((short) 42).putInt(8);
        write(picture, block);
        write(camera, block);
        write(gps, block);
        return block.array();
    }

    private List<Entry> gps(ByteOrder order) {
        List<Entry> gps = new ArrayList<>();
        if (latitude != null && longitude != null) {
            addText(gps, 1, latitude < 0 ? "S" : "N");
            gps.add(new Entry(2, RATIONAL, 3, degrees(latitude, order)));
            addText(gps, 3, longitude < 0 ? "W" : "E");
            gps.add(new Entry(4, RATIONAL, 3, degrees(longitude, order)));
        }
        if (fixTime != null) {
            ByteBuffer time = bytes(24, order);
            for (int part : fixTime) {
                time.putInt(part).putInt(1);
            }
            gps.add(new Entry(7, RATIONAL, 3, time.array()));
        }
        addText(gps, 29, fixDay);
        return gps;
    }

    private static byte[] degrees(double degrees, ByteOrder order) {
        long tenThousandths = Math.round(Math.abs(degrees) * 3600 * 10_000);
        return bytes(24, order)
                .putInt((int) (tenThousandths / 36_000_000))
                .putInt(1)
                .putInt((int) (tenThousandths / 600_000 % 60))
                .putInt(1)
                .putInt((int) (tenThousandths % 600_000))
                .putInt(10_000)
                .array();
    }

    private static void addText(List<Entry> entries, int tag, @Nullable String text) {
        if (text != null) {
            byte[] value = (text + "\0").getBytes(StandardCharsets.US_ASCII);
            entries.add(new Entry(tag, ASCII, value.length, value));
        }
    }

    private static void write(List<Entry> entries, ByteBuffer block) {
        int valuesAt = block.position() + 2 + 12 * entries.size() + 4;
        block.putShort((short) entries.size());
        for (Entry entry : entries) {
            int next = block.position() + 12;
            block.putShort((short) entry.tag).putShort((short) entry.type).putInt(entry.count);
            if (entry.value.length <= 4) {
                block.put(entry.value);
            } else {
                block.putInt(valuesAt).put(valuesAt, entry.value);
                valuesAt += entry.value.length;
            }
            block.position(next);
        }
        block.putInt(0).position(valuesAt);
    }

    private static int sizeOf(List<Entry> entries) {
        return 2 + 12 * entries.size() + 4 + sizeOfValues(entries);
    }

    private static int sizeOfValues(List<Entry> entries) {
        return entries.stream()
                .mapToInt(entry -> entry.value.length <= 4 ? 0 : entry.value.length)
                .sum();
    }

    private static ByteBuffer bytes(int size, ByteOrder order) {
        return ByteBuffer.allocate(size).order(order);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(int tag, int type, int count, byte[] value) {}
}

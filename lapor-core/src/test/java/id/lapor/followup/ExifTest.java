package id.lapor.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lapor.subject.GeoPoint;
import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.Photos;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExifTest {

    private static final CameraNotes PHONE = CameraNotes.of(6, "Kamera Sari")
            .takenAt("2026:03:17 09:30:05", "+07:00")
            .at(-7.479712, 110.217745)
            .fixedAt("2026:03:17", 2, 29, 50);

    @Test
    void aJpegSaysWhatThePhoneWrote() {
        assertSaysAll(Exif.of(Photos.jpegWith(PHONE).bytes()));
    }

    @Test
    void aPngSaysTheSameWithItsBytesTheOtherWayRound() {
        assertSaysAll(Exif.of(Photos.pngWith(PHONE).bytes()));
    }

    private static void assertSaysAll(Exif exif) {
        assertThat(exif.orientation().code()).isEqualTo(6);
        assertThat(exif.takenAt()).isEqualTo(LocalDateTime.parse("2026-03-17T09:30:05"));
        assertThat(exif.offset()).isEqualTo(ZoneOffset.ofHours(7));
        assertThat(exif.fixedAt()).isEqualTo(Instant.parse("2026-03-17T02:29:50Z"));
        GeoPoint place = Objects.requireNonNull(exif.place());
        assertThat(place.latitude()).isEqualTo(-7.479712, within(0.000001));
        assertThat(place.longitude()).isEqualTo(110.217745, within(0.000001));
        assertThat(exif.toString()).doesNotContain("7.47", "110", "2026");
        assertThat(place.toString()).doesNotContain("7.47", "110");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"5.5483, 95.3238", "-8.6705, 115.2126", "40.4, -3.7", "-54.8, -68.3", "0, 109.3425", "90, 180"})
    void everyHemisphereIsRead(double latitude, double longitude) {
        Exif exif = Exif.of(
                Photos.jpegWith(CameraNotes.of(1, "x").at(latitude, longitude)).bytes());

        GeoPoint place = Objects.requireNonNull(exif.place());
        assertThat(place.latitude()).isEqualTo(latitude, within(0.000001));
        assertThat(place.longitude()).isEqualTo(longitude, within(0.000001));
    }

    @Test
    void noughtDegreesBothWaysIsNoFix() {
        assertThat(Exif.of(Photos.jpegWith(CameraNotes.of(1, "x").at(0, 0)).bytes())
                        .place())
                .isNull();
    }

    @Test
    void aPlaceWithoutItsHemisphereIsNone() {
        byte[] file = Photos.jpegWith(PHONE).bytes();
        replace(file, "S\0\0\0", "?\0\0\0");
        assertThat(Exif.of(file).place()).isNull();
        assertThat(Exif.of(file).fixedAt()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000:00:00 00:00:00",
                "    :  :     :  :  ",
                "2026:02:30 09:30:00",
                "2026:03:17 24:00:00",
                "2026:03:17 09:30:60",
                "2026-03-17 09:30:00",
                "1969:12:31 23:59:59",
                "+999999:03:17 09:30:00",
                "2026:03:17",
                "kemarin sore",
                ""
            })
    void whatIsNoTimeSaysNothing(String nonsense) {
        Exif exif = Exif.of(Photos.jpegWith(PHONE.takenAt(nonsense, "+07:00")).bytes());
        assertThat(exif.takenAt()).isNull();
        assertThat(exif.place()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+19:00", "-18:30", "+07:60", "   :  ", "Z", "WIB", "+7", "07:00", ""})
    void whatIsNoOffsetLeavesTheTimeOfTheCamera(String nonsense) {
        Exif exif = Exif.of(
                Photos.jpegWith(PHONE.takenAt("2026:03:17 09:30:05", nonsense)).bytes());
        assertThat(exif.offset()).isNull();
        assertThat(exif.takenAt()).isEqualTo(LocalDateTime.parse("2026-03-17T09:30:05"));
    }

    @ParameterizedTest
    @CsvSource({"2026:03:17, 24, 0, 0", "2026:03:17, 0, 60, 0", "2026:03:17, 0, 0, 60", "2026:13:01, 0, 0, 0"})
    void whatIsNoTimeOfTheSatellitesSaysNothing(String day, int hour, int minute, int second) {
        CameraNotes notes = CameraNotes.of(1, "x").fixedAt(day, hour, minute, second);
        assertThat(Exif.of(Photos.jpegWith(notes).bytes()).fixedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255, 65_535})
    void anUnknownOrientationIsUpright(int code) {
        assertThat(Exif.of(Photos.jpegWithExif(code, "x").bytes()).orientation().code())
                .isEqualTo(1);
    }

    @Test
    void directoriesThatPointAtThemselvesAreReadOnce() {
        byte[] block = ByteBuffer.allocate(8 + 2 + 24 + 4)
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x8769)
                .putShort((short) 4)
                .putInt(1)
                .putInt(8)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(8)
                .putInt(8)
                .array();
        assertThat(Exif.of(Photos.jpegWithBlock(Photos.jpeg().bytes(), block).bytes()))
                .isEqualTo(Exif.of(Photos.jpeg().bytes()));
    }

    @Test
    void hugeCountsAndAddressesBeyondTheEndSayNothing() {
        byte[] good = PHONE.block(ByteOrder.BIG_ENDIAN);
        for (int field = 10; field + 4 <= good.length; field += 2) {
            for (int huge : new int[] {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x2000_0000, good.length}) {
                byte[] damaged = good.clone();
                ByteBuffer.wrap(damaged).putInt(field, huge);
                ExifPropertyTest.assertSensible(Exif.of(
                        Photos.jpegWithBlock(Photos.jpeg().bytes(), damaged).bytes()));
            }
        }
    }

    @Test
    void aFileThatBreaksOffSaysNothingMoreThanItHolds() {
        byte[] jpeg = Photos.jpegWith(PHONE).bytes();
        byte[] png = Photos.pngWith(PHONE).bytes();
        int segment = 2 + 2 + 2 + 6 + PHONE.block(ByteOrder.BIG_ENDIAN).length;
        for (int length = 0; length < segment; length++) {
            assertThat(Exif.of(Arrays.copyOf(jpeg, length)).takenAt()).isNull();
        }
        assertThat(Exif.of(Arrays.copyOf(jpeg, segment)).takenAt()).isNotNull();
        for (int length = 0; length < 33 + 12; length++) {
            assertThat(Exif.of(Arrays.copyOf(png, length)).takenAt()).isNull();
        }
    }

    @Test
    void aPictureWithoutABlockSaysNothing() {
        Exif exif = Exif.of(Photos.jpeg().bytes());
        assertThat(exif.takenAt()).isNull();
        assertThat(exif.place()).isNull();
        assertThat(exif.orientation().code()).isEqualTo(1);
        assertThat(Exif.of(Photos.png().bytes())).isEqualTo(exif);
        assertThat(Exif.of(new byte[0])).isEqualTo(exif);
    }

    private static void replace(byte[] file, String what, String by) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(what, text.indexOf("+07:00"));
        assertThat(at).isPositive();
        System.arraycopy(by.getBytes(StandardCharsets.ISO_8859_1), 0, file, at, by.length());
    }
}

package id.lapor.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.Photos;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Nobody's bytes break the reader: it says something sensible or nothing, and never reads outside the block. */
class ExifPropertyTest {

    private static final CameraNotes PHONE = CameraNotes.of(6, "Kamera")
            .takenAt("2026:03:17 09:30:05", "+07:00")
            .at(-7.479712, 110.217745)
            .fixedAt("2026:03:17", 2, 29, 50);
    private static final byte[] JPEG = Photos.jpeg().bytes();
    private static final byte[] PNG = Photos.png().bytes();

    @Property(tries = 20_000)
    void randomBytesInPlaceOfTheBlockSaySomethingSensibleOrNothing(@ForAll @Size(max = 400) byte[] block) {
        assertSensible(Exif.of(Photos.jpegWithBlock(JPEG, block).bytes()));
        assertSensible(Exif.of(Photos.pngWithBlock(PNG, block).bytes()));
        assertSensible(Exif.of(block));
    }

    @Property(tries = 10_000)
    void randomBytesBehindAnHonestHeaderSaySomethingSensibleOrNothing(@ForAll @Size(max = 400) byte[] rest) {
        byte[] block = ByteBuffer.allocate(8 + rest.length)
                .putInt(0x4D4D_002A)
                .putInt(8)
                .put(rest)
                .array();
        assertSensible(Exif.of(Photos.jpegWithBlock(JPEG, block).bytes()));
    }

    @Property(tries = 20_000)
    void realBlocksWithDamageSaySomethingSensibleOrNothing(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] block = PHONE.block(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(block, random.nextInt(block.length)) : block;
        damage(damaged, random);
        byte[] file = random.nextBoolean()
                ? Photos.jpegWithBlock(JPEG, damaged).bytes()
                : Photos.pngWithBlock(PNG, damaged).bytes();
        assertSensible(Exif.of(file));
    }

    @Property(tries = 10_000)
    void damagedEnvelopesSaySomethingSensibleOrNothing(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] file = random.nextBoolean()
                ? Photos.jpegWith(PHONE).bytes()
                : Photos.pngWith(PHONE).bytes();
        damage(file, random);
        assertSensible(Exif.of(Arrays.copyOf(file, random.nextInt(file.length + 1))));
    }

    private static void damage(byte[] bytes, Random random) {
        int[] harsh = {0, 1, 0x7F, 0x80, 0xFF};
        for (int hit = random.nextInt(6); hit >= 0 && bytes.length > 0; hit--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) (random.nextBoolean() ? random.nextInt() : harsh[random.nextInt(harsh.length)]);
        }
    }

    static void assertSensible(Exif exif) {
        assertThat(exif.orientation().code()).isBetween(1, 8);
        if (exif.takenAt() != null) {
            assertThat(exif.takenAt().getYear()).isBetween(1970, 9999);
        }
        if (exif.place() != null) {
            assertThat(exif.place().latitude()).isBetween(-90.0, 90.0);
            assertThat(exif.place().longitude()).isBetween(-180.0, 180.0);
        }
        if (exif.fixedAt() != null) {
            assertThat(exif.fixedAt().getEpochSecond()).isNotNegative();
        }
    }
}

package id.lapor.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.testkit.CameraNotes;
import id.lapor.testkit.Photos;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSanitizerTest {

    private final AttachmentSanitizer sanitizer = new PictureSanitizer();

    @Test
    void nothingOfTheCameraSurvives() {
        Upload upload = Photos.jpegWithExif(1, "KAMERA-MILIK-SARI");
        assertThat(text(upload.bytes())).contains("KAMERA-MILIK-SARI");

        SanitizedFile clean = sanitizer.sanitize(upload).orElseThrow();

        assertThat(text(clean.bytes())).doesNotContain("KAMERA", "Exif");
        assertThat(text(clean.preview())).doesNotContain("KAMERA", "Exif");
    }

    @ParameterizedTest(name = "orientation {0} puts the red half {1}")
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void aPictureTakenOnItsSideIsTurnedUpright(int orientation, String redHalf) throws IOException {
        SanitizedFile clean =
                sanitizer.sanitize(Photos.jpegWithExif(orientation, "x")).orElseThrow();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        int middleX = picture.getWidth() / 2;
        int middleY = picture.getHeight() / 2;
        int red = switch (redHalf) {
            case "left" -> picture.getRGB(4, middleY);
            case "right" -> picture.getRGB(picture.getWidth() - 5, middleY);
            case "top" -> picture.getRGB(middleX, 4);
            default -> picture.getRGB(middleX, picture.getHeight() - 5);
        };
        assertThat(red >> 16 & 0xFF).isGreaterThan(180);
    }

    @Test
    void aPngTakenOnItsSideIsTurnedUprightToo() throws IOException {
        SanitizedFile clean =
                sanitizer.sanitize(Photos.pngWith(CameraNotes.of(6, "x"))).orElseThrow();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
        assertThat(picture.getRGB(picture.getWidth() / 2, 4) >> 16 & 0xFF).isGreaterThan(180);
    }

    @Test
    void whatWasSentNeverTouchesTheDisk(@TempDir Path disk) throws IOException {
        Path cache = Files.createDirectory(disk.resolve("cache"));
        Upload jpeg = Photos.jpegWithExif(1, "x");
        Upload png = Photos.png();
        File before = ImageIO.getCacheDirectory();
        ImageIO.setCacheDirectory(cache.toFile());
        try {
            Files.delete(cache);
            assertThat(sanitizer.sanitize(jpeg)).isPresent();
            assertThat(sanitizer.sanitize(png)).isPresent();
        } finally {
            ImageIO.setCacheDirectory(before);
        }
    }

    @Test
    void pngIsAcceptedToo() {
        assertThat(sanitizer.sanitize(Photos.png())).isPresent();
    }

    @Test
    void whatIsNoPictureIsRejectedWhateverItCallsItself() {
        assertThat(sanitizer.sanitize(new Upload("bukan foto".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(sanitizer.sanitize(new Upload(new byte[0]))).isEmpty();
        assertThat(sanitizer.sanitize(new Upload("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(sanitizer.sanitize(new Upload("GIF89a".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void aFileLargerThanAllowedIsNotEvenLookedAt() {
        assertThat(new PictureSanitizer(100).sanitize(Photos.jpeg())).isEmpty();
    }

    @Test
    void aSmallFileThatUnpacksToGigabytesIsRejectedByItsHeader() {
        assertThat(sanitizer.sanitize(new Upload(pngHeader(60_000, 60_000)))).isEmpty();
    }

    @Test
    void damagedFilesAreRejectedOrCleanedButNeverBreakAnything() {
        Random random = new Random(42);
        byte[] good = Photos.jpegWithExif(6, "x").bytes();
        for (int round = 0; round < 500; round++) {
            byte[] damaged = Arrays.copyOf(good, 1 + random.nextInt(good.length));
            for (int hit = 0; hit < 5; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            sanitizer
                    .sanitize(new Upload(damaged))
                    .ifPresent(clean -> assertThat(clean.bytes()).isNotEmpty());
        }
    }

    private static byte[] pngHeader(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

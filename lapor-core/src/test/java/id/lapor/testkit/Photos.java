package id.lapor.testkit;

import id.lapor.followup.Upload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as phones send them: with the traces that must not survive. */
public final class Photos {

    private static final int END_OF_PNG_HEADER = 33;

    private Photos() {}

    private static final int SCENE_WIDTH = 320;
    private static final int SCENE_HEIGHT = 240;

    /** A small JPEG, red on its left half, blue on its right. */
    public static Upload jpeg() {
        return new Upload(encode("jpeg", 64, 48));
    }

    /** A JPEG with much to see, drawn by chance: another number is another picture. */
    public static Upload scene(long number) {
        return new Upload(encoded("jpeg", drawn(number)));
    }

    /** The same picture with an EXIF block. */
    public static Upload scene(long number, CameraNotes notes) {
        return jpegWithBlock(scene(number).bytes(), notes.block(ByteOrder.BIG_ENDIAN));
    }

    private static BufferedImage drawn(long number) {
        Random random = new Random(number);
        BufferedImage picture = new BufferedImage(SCENE_WIDTH, SCENE_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        for (int i = 0; i < 80; i++) {
            pen.setColor(new Color(random.nextInt(0x100_0000)));
            pen.fillRect(random.nextInt(SCENE_WIDTH), random.nextInt(SCENE_HEIGHT), 20 + random.nextInt(90), 60);
        }
        pen.dispose();
        return picture;
    }

    public static Upload png() {
        return new Upload(encode("png", 64, 48));
    }

    /** A JPEG whose EXIF block says how the camera was held and carries {@code secret} as its maker. */
    public static Upload jpegWithExif(int orientation, String secret) {
        return jpegWith(CameraNotes.of(orientation, secret));
    }

    /** A JPEG with an EXIF block, big end first as most phones write it. */
    public static Upload jpegWith(CameraNotes notes) {
        return jpegWithBlock(encode("jpeg", 64, 48), notes.block(ByteOrder.BIG_ENDIAN));
    }

    /** A PNG with an EXIF block, small end first. */
    public static Upload pngWith(CameraNotes notes) {
        return pngWithBlock(encode("png", 64, 48), notes.block(ByteOrder.LITTLE_ENDIAN));
    }

    /** Puts a block, which may be nonsense, where a JPEG keeps its EXIF block. */
    public static Upload jpegWithBlock(byte[] picture, byte[] block) {
        ByteBuffer file = ByteBuffer.allocate(picture.length + 4 + 6 + block.length);
        file.put(picture, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + 6 + block.length));
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(block);
        file.put(picture, 2, picture.length - 2);
        return new Upload(file.array());
    }

    /** Puts a block, which may be nonsense, where a PNG keeps its EXIF block. */
    public static Upload pngWithBlock(byte[] picture, byte[] block) {
        byte[] chunk = ByteBuffer.allocate(4 + block.length)
                .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                .put(block)
                .array();
        CRC32 crc = new CRC32();
        crc.update(chunk);
        ByteBuffer file = ByteBuffer.allocate(picture.length + 8 + chunk.length);
        file.put(picture, 0, END_OF_PNG_HEADER).putInt(block.length).put(chunk).putInt((int) crc.getValue());
        file.put(picture, END_OF_PNG_HEADER, picture.length - END_OF_PNG_HEADER);
        return new Upload(file.array());
    }

    private static byte[] encode(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return encoded(format, picture);
    }

    private static byte[] encoded(String format, BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

package id.lapor.testkit;

import id.lapor.followup.Upload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as phones send them: with the traces that must not survive. */
public final class Photos {

    private Photos() {}

    /** A small JPEG, red on its left half, blue on its right. */
    public static Upload jpeg() {
        return new Upload(encode("jpeg", 64, 48));
    }

    public static Upload png() {
        return new Upload(encode("png", 64, 48));
    }

    /** A JPEG whose EXIF block says how the camera was held and carries {@code secret} as its maker. */
    public static Upload jpegWithExif(int orientation, String secret) {
        byte[] picture = encode("jpeg", 64, 48);
        byte[] exif = exif(orientation, secret);
        ByteBuffer file = ByteBuffer.allocate(picture.length + exif.length + 4);
        file.put(picture, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        file.put(exif).put(picture, 2, picture.length - 2);
        return new Upload(file.array());
    }

    private static byte[] exif(int orientation, String secret) {
        byte[] maker = (secret + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + maker.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(maker.length).putInt(8 + 2 + 2 * 12 + 4);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(maker);
        return exif.array();
    }

    private static byte[] encode(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

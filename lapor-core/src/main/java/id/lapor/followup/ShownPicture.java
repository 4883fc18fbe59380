package id.lapor.followup;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture as people see it: unpacked, upright, opaque and at most {@value #LONGEST_SIDE} pixels long. Nothing of it
 * touches the disk on the way: what was sent may tell a place.
 *
 * @param pixels drawn anew
 */
record ShownPicture(BufferedImage pixels) {

    static final int LONGEST_SIDE = 1600;
    private static final int PREVIEW_SIDE = 320;
    private static final int MOST_SIDE = 20_000;
    private static final long MOST_PIXELS = 50_000_000L;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);
    private static final Set<String> FORMATS = Set.of("JPEG", "png");

    /** Empty when the file is no JPEG or PNG, damaged, or would unpack to more than is accepted. */
    static Optional<ShownPicture> of(byte[] file) {
        return Optional.ofNullable(decode(file)).map(picture -> {
            Orientation held = Exif.of(file).orientation();
            return new ShownPicture(held.upright(scaled(picture, LONGEST_SIDE)));
        });
    }

    private static @Nullable BufferedImage decode(byte[] file) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return isAccepted(reader) ? read(reader) : null;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // The decoders of the JDK throw all kinds of runtime exceptions at damaged files.
            return null;
        }
    }

    /** One picture at a time is unpacked, and no larger than it will be drawn: memory is everybody's. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(step, step, 0, 0);
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return reader.read(0, coarse);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    /** The size is read before a pixel is: a small file may unpack to gigabytes. */
    private static boolean isAccepted(ImageReader reader) throws IOException {
        boolean known = FORMATS.contains(reader.getFormatName());
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return known && Math.max(width, height) <= MOST_SIDE && (long) width * height <= MOST_PIXELS;
    }

    private static BufferedImage scaled(BufferedImage picture, int longestSide) {
        double factor = Math.min(1, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    SanitizedFile toFile() {
        return new SanitizedFile("image/jpeg", jpeg(pixels), jpeg(scaled(pixels, PREVIEW_SIDE)));
    }

    private static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(picture, "jpeg", output)) {
                throw new IllegalStateException("Every Java platform with java.desktop writes JPEG");
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }
}

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
import org.jspecify.annotations.Nullable;

/**
 * The default: accepts JPEG and PNG pictures and draws them anew, upright and at most {@value #LONGEST_SIDE} pixels
 * long. What is kept shows the same picture and carries nothing of the camera, the place or the hour.
 */
public final class PictureSanitizer implements AttachmentSanitizer {

    static final int LONGEST_SIDE = 1600;
    private static final int PREVIEW_SIDE = 320;
    private static final int MOST_SIDE = 20_000;
    private static final long MOST_PIXELS = 50_000_000L;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);
    private static final Set<String> FORMATS = Set.of("JPEG", "png");

    private final int mostBytes;

    /** Accepts files of up to 10 MiB. */
    public PictureSanitizer() {
        this(10 * 1024 * 1024);
    }

    /**
     * @param mostBytes the largest file that is looked at
     */
    public PictureSanitizer(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public Optional<SanitizedFile> sanitize(Upload upload) {
        if (upload.bytes().length == 0 || upload.bytes().length > mostBytes) {
            return Optional.empty();
        }
        BufferedImage picture = decode(upload.bytes());
        if (picture == null) {
            return Optional.empty();
        }
        BufferedImage upright = Orientation.of(upload.bytes()).upright(scaled(picture, LONGEST_SIDE));
        return Optional.of(new SanitizedFile("image/jpeg", jpeg(upright), jpeg(scaled(upright, PREVIEW_SIDE))));
    }

    private static @Nullable BufferedImage decode(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
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

    private static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, "jpeg", bytes)) {
                throw new IllegalStateException("Every Java platform with java.desktop writes JPEG");
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }
}

package id.lapor.followup;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures drawn by chance, 320 x 240 pixels, and what happens to pictures on their way through messengers and hands.
 */
final class PictureScenes {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private PictureScenes() {}

    static boolean isLetter(long number) {
        return Math.floorMod(number, 4) == 3;
    }

    /** Streets, yards, rooms and letters in turn; the same number draws the same picture. */
    static BufferedImage scene(long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        return drawn(random, pen -> {
            switch ((int) Math.floorMod(number, 4L)) {
                case 0 -> street(pen, random);
                case 1 -> yard(pen, random);
                case 2 -> room(pen, random);
                default -> letter(pen, random);
            }
        });
    }

    /** A street whose hole is open, or filled: two photos from a tripod, before and after the work. */
    static BufferedImage street(long number, boolean isFilled) {
        Random random = new Random(number);
        return drawn(random, pen -> {
            street(pen, random);
            double x = 150 + random.nextInt(300);
            pen.setColor(isFilled ? new Color(60, 60, 62) : new Color(30, 22, 15));
            pen.fill(new Ellipse2D.Double(x, 350, 110, 50));
        });
    }

    /** A single colour with the noise of a camera. */
    static BufferedImage plain(long number) {
        Random random = new Random(number);
        return drawn(random, pen -> fill(pen, colour(random, 0, 255)));
    }

    /** Darkness with a lamp or two, and the noise of a camera. */
    static BufferedImage night(long number) {
        Random random = new Random(number);
        return drawn(random, pen -> {
            fill(pen, new Color(6, 6, 10));
            for (int lamp = 1 + random.nextInt(2); lamp > 0; lamp--) {
                pen.setColor(new Color(255, 240, 190));
                pen.fill(new Ellipse2D.Double(random.nextInt(WIDTH - 20), random.nextInt(HEIGHT - 20), 16, 16));
            }
        });
    }

    private interface Drawing {
        void with(Graphics2D pen);
    }

    private static BufferedImage drawn(Random random, Drawing drawing) {
        BufferedImage picture = new BufferedImage(WIDTH / 2, HEIGHT / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.scale(0.5, 0.5);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.with(pen);
        pen.dispose();
        return noisy(picture, random);
    }

    private static void street(Graphics2D pen, Random random) {
        int horizon = 120 + random.nextInt(160);
        pen.setPaint(new GradientPaint(
                0, 0, colour(random, 120, 230), random.nextInt(WIDTH), horizon, new Color(235, 235, 240)));
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, horizon));
        fillBelow(pen, horizon, colour(random, 60, 160));
        int vanishing = 100 + random.nextInt(WIDTH - 200);
        Path2D road = new Path2D.Double();
        road.moveTo(vanishing - 10, horizon);
        road.lineTo(vanishing + 10, horizon);
        road.lineTo(vanishing + 100 + random.nextInt(350), HEIGHT);
        road.lineTo(vanishing - 100 - random.nextInt(350), HEIGHT);
        road.closePath();
        pen.setColor(grey(random, 50, 130));
        pen.fill(road);
        for (int house = 2 + random.nextInt(6); house > 0; house--) {
            int width = 40 + random.nextInt(120);
            int height = 40 + random.nextInt(160);
            pen.setColor(colour(random, 40, 230));
            pen.fill(new Rectangle2D.Double(random.nextInt(WIDTH), horizon - height * 0.7, width, height));
        }
        trees(pen, random, horizon, 1 + random.nextInt(6));
        for (int hole = random.nextInt(4); hole > 0; hole--) {
            pen.setColor(grey(random, 20, 60));
            pen.fill(new Ellipse2D.Double(
                    random.nextInt(WIDTH),
                    horizon + random.nextInt(HEIGHT - horizon),
                    30 + random.nextInt(120),
                    20 + random.nextInt(40)));
        }
    }

    private static void yard(Graphics2D pen, Random random) {
        AffineTransform upright = pen.getTransform();
        fill(pen, colour(random, 60, 200));
        for (int heap = 6 + random.nextInt(20); heap > 0; heap--) {
            pen.setColor(colour(random, 10, 250));
            double size = 20 + random.nextInt(180);
            pen.rotate(random.nextDouble() - 0.5, WIDTH / 2.0, HEIGHT / 2.0);
            pen.fill(
                    random.nextBoolean()
                            ? new Ellipse2D.Double(random.nextInt(WIDTH), random.nextInt(HEIGHT), size, size / 2)
                            : new Rectangle2D.Double(random.nextInt(WIDTH), random.nextInt(HEIGHT), size, size / 3));
        }
        pen.setTransform(upright);
        trees(pen, random, HEIGHT / 2 + random.nextInt(200), random.nextInt(4));
    }

    private static void room(Graphics2D pen, Random random) {
        pen.setPaint(new GradientPaint(
                random.nextInt(WIDTH),
                0,
                colour(random, 150, 250),
                random.nextInt(WIDTH),
                HEIGHT,
                colour(random, 60, 160)));
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        for (int thing = 3 + random.nextInt(8); thing > 0; thing--) {
            pen.setColor(colour(random, 20, 240));
            pen.fill(new Rectangle2D.Double(
                    random.nextInt(WIDTH) - 40,
                    random.nextInt(HEIGHT),
                    40 + random.nextInt(200),
                    30 + random.nextInt(250)));
        }
        pen.setStroke(new BasicStroke(4 + random.nextInt(10)));
        for (int pipe = random.nextInt(5); pipe > 0; pipe--) {
            pen.setColor(colour(random, 20, 240));
            pen.draw(new CubicCurve2D.Double(
                    random.nextInt(WIDTH),
                    0,
                    random.nextInt(WIDTH),
                    random.nextInt(HEIGHT),
                    random.nextInt(WIDTH),
                    random.nextInt(HEIGHT),
                    random.nextInt(WIDTH),
                    HEIGHT));
        }
    }

    /** A sheet on a table, with a head, lines of words and a stamp. */
    private static void letter(Graphics2D pen, Random random) {
        AffineTransform upright = pen.getTransform();
        fill(pen, colour(random, 40, 140));
        pen.rotate((random.nextDouble() - 0.5) * 0.15, WIDTH / 2.0, HEIGHT / 2.0);
        int left = 60 + random.nextInt(90);
        int right = WIDTH - 60 - random.nextInt(90);
        int top = 10 + random.nextInt(50);
        pen.setColor(grey(random, 215, 250));
        pen.fill(new Rectangle2D.Double(left, top, right - left, HEIGHT - top - random.nextInt(40)));
        pen.setColor(grey(random, 10, 70));
        for (int y = top + 30; y < HEIGHT - 60; y += 14) {
            int end = random.nextInt(5) == 0 ? left + 60 + random.nextInt(150) : right - 25 - random.nextInt(25);
            for (int x = left + 25; x < end && random.nextInt(14) != 0; ) {
                int word = 10 + random.nextInt(40);
                pen.fill(new Rectangle2D.Double(x, y, word, 6));
                x += word + 7;
            }
        }
        pen.setTransform(upright);
        pen.setColor(colour(random, 30, 200));
        pen.setStroke(new BasicStroke(6));
        pen.draw(new Ellipse2D.Double(left + random.nextInt(250), 280 + random.nextInt(100), 80, 80));
    }

    private static void trees(Graphics2D pen, Random random, int ground, int count) {
        for (int tree = count; tree > 0; tree--) {
            int x = random.nextInt(WIDTH);
            int crown = 40 + random.nextInt(140);
            pen.setColor(new Color(70, 50, 30));
            pen.fill(new Rectangle2D.Double(x - 6, ground - crown, 12, crown + 30));
            for (int leaf = 12; leaf > 0; leaf--) {
                pen.setColor(new Color(20 + random.nextInt(60), 70 + random.nextInt(110), 20 + random.nextInt(40)));
                pen.fill(new Ellipse2D.Double(
                        x - crown / 2.0 + random.nextInt(crown) - 20,
                        ground - crown * 1.4 + random.nextInt(crown),
                        45,
                        40));
            }
        }
    }

    private static void fill(Graphics2D pen, Color colour) {
        fillBelow(pen, 0, colour);
    }

    private static void fillBelow(Graphics2D pen, int top, Color colour) {
        pen.setColor(colour);
        pen.fill(new Rectangle2D.Double(0, top, WIDTH, HEIGHT - top));
    }

    private static Color colour(Random random, int least, int most) {
        int span = most - least + 1;
        return new Color(least + random.nextInt(span), least + random.nextInt(span), least + random.nextInt(span));
    }

    private static Color grey(Random random, int least, int most) {
        int level = least + random.nextInt(most - least + 1);
        return new Color(level, level, level);
    }

    private static BufferedImage noisy(BufferedImage picture, Random random) {
        return changed(picture, level -> level + random.nextInt(13) - 6);
    }

    static BufferedImage brightened(BufferedImage picture, int steps) {
        return changed(picture, level -> level + steps);
    }

    private static BufferedImage changed(BufferedImage picture, IntUnaryOperator change) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            int red = level(change, pixels[i] >> 16);
            int green = level(change, pixels[i] >> 8);
            pixels[i] = red << 16 | green << 8 | level(change, pixels[i]);
        }
        BufferedImage changed = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        changed.setRGB(0, 0, width, height, pixels, 0, width);
        return changed;
    }

    private static int level(IntUnaryOperator change, int level) {
        return Math.max(0, Math.min(255, change.applyAsInt(level & 0xFF)));
    }

    static BufferedImage scaled(BufferedImage picture, double factor) {
        int width = (int) Math.round(picture.getWidth() * factor);
        int height = (int) Math.round(picture.getHeight() * factor);
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    /**
     * Cuts off parts of each side.
     *
     * @param left of the width, 0 to 1; the others likewise
     */
    static BufferedImage cropped(BufferedImage picture, double left, double top, double right, double bottom) {
        int x = (int) Math.round(picture.getWidth() * left);
        int y = (int) Math.round(picture.getHeight() * top);
        int width = picture.getWidth() - x - (int) Math.round(picture.getWidth() * right);
        int height = picture.getHeight() - y - (int) Math.round(picture.getHeight() * bottom);
        return picture.getSubimage(x, y, width, height);
    }

    /**
     * @param quality 0 to 1
     */
    static byte[] jpeg(BufferedImage picture, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static BufferedImage recompressed(BufferedImage picture, float quality) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg(picture, quality)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

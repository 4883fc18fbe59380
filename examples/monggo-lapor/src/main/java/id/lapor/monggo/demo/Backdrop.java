package id.lapor.monggo.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A street on a canvas, with its houses, light and weather. */
class Backdrop {

    /** The light of a scene: sky above, sky below, road, kerb. */
    record Light(Color high, Color low, Color road, Color kerb) {}

    static final Light DAY =
            new Light(new Color(0x7FB4E0), new Color(0xE6EFF5), new Color(0x6B6D72), new Color(0xC9C6BE));
    static final Light OVERCAST =
            new Light(new Color(0x8795A1), new Color(0xC9CFD3), new Color(0x585C63), new Color(0xA9A8A3));
    static final Light NIGHT =
            new Light(new Color(0x0D1428), new Color(0x2A3352), new Color(0x23262F), new Color(0x3B3F4B));

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final int HORIZON = 430;

    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

    final Graphics2D pen = picture.createGraphics();
    final Random random;

    /**
     * @param seed the same seed draws the same picture
     */
    Backdrop(long seed) {
        this.random = new Random(seed);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    BufferedImage finish() {
        pen.dispose();
        return picture;
    }

    Backdrop street(Light light) {
        pen.setPaint(new GradientPaint(0, 0, light.high(), 0, HORIZON, light.low()));
        pen.fillRect(0, 0, WIDTH, HORIZON);
        fill(light.kerb(), 0, HORIZON, WIDTH, HEIGHT - HORIZON);
        pen.setPaint(new GradientPaint(0, HORIZON, light.road().darker(), 0, HEIGHT, light.road()));
        pen.fill(new Polygon(new int[] {330, 870, 1330, -130}, new int[] {HORIZON, HORIZON, HEIGHT, HEIGHT}, 4));
        for (int i = 0; i < 900; i++) {
            int shade = random.nextInt(26);
            pen.setColor(new Color(255, 255, 255, shade));
            pen.fillRect(random.nextInt(WIDTH), HORIZON + random.nextInt(HEIGHT - HORIZON), 3, 2);
        }
        pen.setColor(new Color(245, 240, 220, 190));
        for (int y = HORIZON + 20; y < HEIGHT; y += 40 + (y - HORIZON) / 3) {
            int thick = 4 + (y - HORIZON) / 28;
            int length = 12 + (y - HORIZON) / 6;
            pen.fill(new Polygon(
                    new int[] {600 - thick, 600 + thick, 602 + thick, 598 - thick},
                    new int[] {y, y, y + length, y + length},
                    4));
        }
        return this;
    }

    Backdrop wall(Color color) {
        pen.setPaint(new GradientPaint(0, 210, color.brighter(), 0, HORIZON, color));
        pen.fillRect(0, 230, WIDTH, HORIZON - 230);
        pen.setColor(color.darker());
        for (int x = 60; x < WIDTH; x += 230) {
            pen.fillRect(x, 275, 78, 100);
            pen.setColor(new Color(255, 255, 255, 70));
            pen.fillRect(x + 6, 281, 30, 88);
            pen.setColor(color.darker());
        }
        fill(color.darker().darker(), 0, HORIZON - 8, WIDTH, 8);
        return this;
    }

    Backdrop awning() {
        for (int i = 0; i < 24; i++) {
            Color stripe = i % 2 == 0 ? new Color(0xB5473C) : new Color(0xEFE6D6);
            pen.setColor(stripe);
            pen.fill(new Polygon(
                    new int[] {i * 50, i * 50 + 50, i * 50 + 56, i * 50 - 6}, new int[] {215, 215, 292, 292}, 4));
        }
        return this;
    }

    Backdrop rain() {
        pen.setStroke(new BasicStroke(2));
        pen.setColor(new Color(235, 242, 250, 90));
        for (int drop = 0; drop < 220; drop++) {
            int x = random.nextInt(WIDTH);
            int y = random.nextInt(HEIGHT);
            pen.drawLine(x, y, x - 9, y + 30);
        }
        return this;
    }

    Backdrop lamp(int x, double scale) {
        int foot = (int) (HORIZON + 330 * scale);
        int height = (int) (560 * scale);
        pen.setColor(new Color(0x12151D));
        pen.setStroke(new BasicStroke((float) (16 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawLine(x, foot, x, foot - height);
        pen.drawLine(x, foot - height, (int) (x + 120 * scale), foot - height);
        pen.fill(new Ellipse2D.Double(x + 90 * scale, foot - height - 4 * scale, 70 * scale, 30 * scale));
        return this;
    }

    Backdrop moon(int x, int y) {
        pen.setColor(new Color(0xF1EFDD));
        pen.fill(new Ellipse2D.Double(x, y, 70, 70));
        return this;
    }

    Backdrop house(int x, int y, Color color) {
        fill(color, x, y, 240, 320);
        pen.setColor(new Color(0x8C4A35));
        pen.fill(new Polygon(new int[] {x - 30, x + 120, x + 270}, new int[] {y, y - 110, y}, 3));
        fill(color.darker().darker(), x + 90, y + 110, 70, 210);
        fill(new Color(0xDDE8EC), x + 20, y + 70, 50, 60);
        fill(new Color(0xDDE8EC), x + 175, y + 70, 50, 60);
        return this;
    }

    Backdrop water(int level, Color color) {
        pen.setPaint(new GradientPaint(0, level, translucent(color, 225), 0, HEIGHT, color.darker()));
        pen.fillRect(0, level, WIDTH, HEIGHT - level);
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(new Color(255, 255, 255, 70));
        for (int wave = 0; wave < 60; wave++) {
            int x = random.nextInt(WIDTH);
            int y = level + 12 + random.nextInt(HEIGHT - level - 12);
            pen.drawLine(x, y, x + 40 + random.nextInt(90), y);
        }
        return this;
    }

    Backdrop gutter(Color water) {
        pen.setColor(new Color(0x8E8A82));
        pen.fill(new Polygon(new int[] {330, 210, -330, -110}, new int[] {HORIZON, HORIZON, HEIGHT, HEIGHT}, 4));
        pen.setColor(water);
        pen.fill(new Polygon(new int[] {300, 240, -250, -150}, new int[] {HORIZON, HORIZON, HEIGHT, HEIGHT}, 4));
        return this;
    }

    final void fill(Color color, int x, int y, int width, int height) {
        pen.setColor(color);
        pen.fillRect(x, y, width, height);
    }

    private static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}

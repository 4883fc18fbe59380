package id.lapor.monggo.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** What may stand, lie or leak in a street. */
final class Sketch extends Backdrop {

    /**
     * @param seed the same seed draws the same picture
     */
    Sketch(long seed) {
        super(seed);
    }

    Sketch hole(int x, int y, int halfWidth, int halfHeight, Color color) {
        Path2D edge = new Path2D.Double();
        for (int step = 0; step < 40; step++) {
            double angle = Math.PI * 2 * step / 40;
            double tremble = 0.88 + random.nextDouble() * 0.2;
            double px = x + Math.cos(angle) * halfWidth * tremble;
            double py = y + Math.sin(angle) * halfHeight * tremble;
            if (step == 0) {
                edge.moveTo(px, py);
            } else {
                edge.lineTo(px, py);
            }
        }
        edge.closePath();
        pen.setColor(color);
        pen.fill(edge);
        pen.setStroke(new BasicStroke(7));
        pen.setColor(color.brighter());
        pen.draw(edge);
        return this;
    }

    Sketch ripples(int x, int y, int rings) {
        pen.setStroke(new BasicStroke(3));
        pen.setColor(new Color(230, 240, 245, 130));
        for (int ring = 1; ring <= rings; ring++) {
            pen.draw(new Ellipse2D.Double(x - 40.0 * ring, y - 12.0 * ring, 80.0 * ring, 24.0 * ring));
        }
        return this;
    }

    Sketch cone(int x, int y) {
        pen.setColor(new Color(0xE4672A));
        pen.fill(new Polygon(new int[] {x, x + 34, x - 34}, new int[] {y - 110, y, y}, 3));
        pen.setColor(Color.WHITE);
        pen.fill(
                new Polygon(new int[] {x - 12, x + 12, x + 20, x - 20}, new int[] {y - 72, y - 72, y - 44, y - 44}, 4));
        fill(new Color(0xB94F1E), x - 48, y, 96, 14);
        return this;
    }

    Sketch motorcycle(int x, int y, int number) {
        Color[] paints = {
            new Color(0xB3262B), new Color(0x1F4E9E), new Color(0x2B2E34), new Color(0xE8E8E8), new Color(0x2E7D4F)
        };
        pen.setColor(new Color(0x17181B));
        pen.fill(new Ellipse2D.Double(x, y, 62, 62));
        pen.fill(new Ellipse2D.Double(x + 98, y, 62, 62));
        pen.setColor(new Color(0x9EA3AA));
        pen.fill(new Ellipse2D.Double(x + 20, y + 20, 22, 22));
        pen.fill(new Ellipse2D.Double(x + 118, y + 20, 22, 22));
        pen.setColor(paints[number % paints.length]);
        pen.fill(new Polygon(
                new int[] {x + 16, x + 60, x + 104, x + 136, x + 118, x + 50},
                new int[] {y + 14, y - 18, y - 8, y + 18, y + 40, y + 42},
                6));
        pen.setColor(new Color(0x17181B));
        pen.fillRoundRect(x + 20, y - 20, 58, 16, 14, 14);
        pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawLine(x + 120, y + 12, x + 100, y - 44);
        pen.drawLine(x + 100, y - 44, x + 122, y - 50);
        return this;
    }

    Sketch rubbish(int x, int y, int bags) {
        Color[] paints = {
            new Color(0x23262B), new Color(0x31343B), new Color(0x9C2F2F), new Color(0xD8D5CB), new Color(0x3F6B57)
        };
        for (int bag = 0; bag < bags; bag++) {
            double spread = random.nextGaussian() * 150;
            double up = Math.abs(random.nextGaussian()) * 70 * Math.max(0, 1 - Math.abs(spread) / 330);
            double size = 55 + random.nextDouble() * 60;
            pen.setColor(paints[random.nextInt(paints.length)]);
            pen.fill(new Ellipse2D.Double(x + spread - size / 2, y - up - size / 2, size, size * 0.8));
        }
        return this;
    }

    Sketch bin(int x, int y) {
        pen.setColor(new Color(0x2F7A4D));
        pen.fill(new Polygon(new int[] {x, x + 130, x + 116, x + 14}, new int[] {y, y, y + 170, y + 170}, 4));
        fill(new Color(0x225C39), x - 10, y - 22, 150, 26);
        return this;
    }

    Sketch fallenTree() {
        pen.setStroke(new BasicStroke(58, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(new Color(0x5B4331));
        pen.drawLine(1120, 520, 520, 690);
        pen.setStroke(new BasicStroke(24, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawLine(760, 622, 610, 520);
        pen.drawLine(690, 640, 560, 780);
        for (int leaf = 0; leaf < 260; leaf++) {
            double size = 30 + random.nextDouble() * 60;
            double x = 410 + random.nextGaussian() * 120;
            double y = 660 + random.nextGaussian() * 75;
            int green = 80 + random.nextInt(70);
            pen.setColor(new Color(40 + random.nextInt(30), green, 45));
            pen.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size * 0.7));
        }
        return this;
    }

    Sketch logs(int x, int y) {
        for (int log = 0; log < 6; log++) {
            int left = x + log % 3 * 62 - log / 3 * -31;
            int top = y - log / 3 * 52;
            pen.setColor(new Color(0x5B4331));
            pen.fill(new Ellipse2D.Double(left, top, 60, 60));
            pen.setColor(new Color(0xC9A877));
            pen.fill(new Ellipse2D.Double(left + 7, top + 7, 46, 46));
        }
        return this;
    }

    Sketch pipe(int x, int y) {
        pen.setColor(new Color(0x8A8F98));
        pen.fillRoundRect(x, y, 360, 70, 30, 30);
        pen.setColor(new Color(0x15171B));
        pen.fill(new Ellipse2D.Double(x - 16, y, 46, 70));
        pen.fillRoundRect(x - 6, y + 44, 26, 220, 24, 24);
        return this;
    }

    Sketch oil(int x, int y) {
        Color[] sheen = {
            new Color(80, 40, 120, 110),
            new Color(20, 110, 120, 110),
            new Color(150, 120, 30, 110),
            new Color(9, 9, 12, 190)
        };
        for (int ring = 0; ring < sheen.length; ring++) {
            double width = 620 - ring * 130;
            double height = 200 - ring * 42;
            Shape shape = new Ellipse2D.Double(x - width / 2, y - height / 2, width, height);
            pen.setColor(sheen[ring]);
            pen.fill(shape);
        }
        return this;
    }
}

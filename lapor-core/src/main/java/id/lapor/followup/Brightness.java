package id.lapor.followup;

import java.awt.image.BufferedImage;

/** How bright a picture is in each of {@value #SIDE} x {@value #SIDE} fields that cover it whole, 0 to 255. */
final class Brightness {

    static final int SIDE = 32;

    private static final int COARSE = 4;

    /** Between smaller differences, the noise of the camera decides. */
    private static final double CLEAR_DIFFERENCE = 1.5;

    /** Of the 112 pairs of neighbours among 8 x 8 coarse fields. */
    private static final int FEWEST_CLEAR_DIFFERENCES = 40;

    private final double[][] fields;

    private Brightness(double[][] fields) {
        this.fields = fields;
    }

    /** Each pixel counts for the fields it lies in by the part that lies there, so that the size hardly matters. */
    static Brightness of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        double[][] columns = new double[SIDE][height];
        int[] line = new int[width];
        double[] levels = new double[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                levels[x] = level(line[x]);
            }
            double[] means = means(levels);
            for (int column = 0; column < SIDE; column++) {
                columns[column][y] = means[column];
            }
        }
        double[][] fields = new double[SIDE][];
        for (int column = 0; column < SIDE; column++) {
            fields[column] = means(columns[column]);
        }
        return new Brightness(fields);
    }

    /** As the eye weighs the colours (ITU-R BT.601). */
    private static double level(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }

    private static double[] means(double[] levels) {
        double[] means = new double[SIDE];
        double width = (double) levels.length / SIDE;
        for (int field = 0; field < SIDE; field++) {
            double from = field * width;
            double to = Math.min(levels.length, from + width);
            for (int i = (int) from; i < to; i++) {
                means[field] += levels[i] * (Math.min(to, i + 1) - Math.max(from, i)) / width;
            }
        }
        return means;
    }

    /**
     * By how much the picture is brighter on the crests than in the troughs of a standing wave.
     *
     * @param across half waves from left to right
     * @param down half waves from top to bottom
     */
    double onWave(int across, int down) {
        double sum = 0;
        for (int column = 0; column < SIDE; column++) {
            double crest = Math.cos(Math.PI * across * (column + 0.5) / SIDE);
            for (int row = 0; row < SIDE; row++) {
                sum += fields[column][row] * crest * Math.cos(Math.PI * down * (row + 0.5) / SIDE);
            }
        }
        return sum;
    }

    /** Whether so little of it differs from what is beside it that pictures of nothing would look alike. */
    boolean isPlain() {
        int clear = 0;
        for (int column = 0; column < SIDE; column += COARSE) {
            for (int row = 0; row < SIDE; row += COARSE) {
                double here = coarse(column, row);
                clear += column > 0 && isClear(here - coarse(column - COARSE, row)) ? 1 : 0;
                clear += row > 0 && isClear(here - coarse(column, row - COARSE)) ? 1 : 0;
            }
        }
        return clear < FEWEST_CLEAR_DIFFERENCES;
    }

    private double coarse(int column, int row) {
        double sum = 0;
        for (int x = column; x < column + COARSE; x++) {
            for (int y = row; y < row + COARSE; y++) {
                sum += fields[x][y];
            }
        }
        return sum / (COARSE * COARSE);
    }

    private static boolean isClear(double difference) {
        return Math.abs(difference) >= CLEAR_DIFFERENCE;
    }
}

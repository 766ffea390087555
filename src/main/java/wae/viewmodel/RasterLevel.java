package wae.viewmodel;

import java.util.function.IntUnaryOperator;
import wae.domain.image.PictureSize;

/**
 * Opaque colours of one size.
 *
 * @param size    pixels
 * @param colours 0xFFRRGGBB at row x width + column
 */
record RasterLevel(PictureSize size, IntUnaryOperator colours) {

    static RasterLevel of(PictureSize size, int[] colours) {
        return new RasterLevel(size, pixel -> colours[pixel]);
    }

    boolean canHalve() {
        return size.width() > 1 || size.height() > 1;
    }

    /** Means of 2x2 blocks; odd sizes repeat the last pixel. */
    RasterLevel half() {
        PictureSize half = size.half();
        int[] means = new int[Math.toIntExact(half.pixels())];
        for (int row = 0; row < half.height(); row++) {
            int top = 2 * row * size.width();
            int bottom = Math.min(2 * row + 1, size.height() - 1) * size.width();
            for (int column = 0; column < half.width(); column++) {
                int left = 2 * column;
                int right = Math.min(left + 1, size.width() - 1);
                means[row * half.width() + column] = mix(at(top + left), at(top + right), at(bottom + left),
                        at(bottom + right), 128, 128);
            }
        }
        return of(half, means);
    }

    /** The pixels that these coordinates lie in; a negative one is outside. */
    void drawNearest(double[] columns, double[] rows, int[] target) {
        int i = 0;
        for (double row : rows) {
            boolean outside = row < 0 || row >= size.height();
            int start = (int) row * size.width();
            for (double column : columns) {
                target[i++] = outside || column < 0 || column >= size.width() ? 0 : at(start + (int) column);
            }
        }
    }

    /**
     * Means over exactly the area that each target pixel covers: for sizes between this level and its half. Anything less,
     * such as means of the nearest four, beats against fine patterns and shows a plaid that is not in the image.
     *
     * @param step level pixels along one side of a target pixel, 1 to 2
     */
    void drawMeans(double[] columns, double[] rows, double step, int[] target) {
        PixelCoverage across = new PixelCoverage(columns, step, size.width());
        PixelCoverage down = new PixelCoverage(rows, step, size.height());
        int i = 0;
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < columns.length; x++) {
                target[i++] = across.outside(x) || down.outside(y) ? 0 : mean(across, x, down, y);
            }
        }
    }

    private int mean(PixelCoverage across, int x, PixelCoverage down, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int j = 0; j < PixelCoverage.MAX_SOURCES; j++) {
            int row = down.source(y, j) * size.width();
            for (int k = 0; k < PixelCoverage.MAX_SOURCES; k++) {
                int weight = down.weight(y, j) * across.weight(x, k); // all nine add up to 65536
                if (weight != 0) {
                    int colour = at(row + across.source(x, k));
                    red += (colour >> 16 & 0xFF) * weight;
                    green += (colour >> 8 & 0xFF) * weight;
                    blue += (colour & 0xFF) * weight;
                }
            }
        }
        return 0xFF000000 | rounded(red) << 16 | rounded(green) << 8 | rounded(blue);
    }

    private static int rounded(int sum) {
        return sum + 0x8000 >> 16;
    }

    private int at(int pixel) {
        return colours.applyAsInt(pixel);
    }

    /** Two channels at a time: red and blue lie 16 bits apart, so that 256 times each fits. */
    private static int mix(int topLeft, int topRight, int bottomLeft, int bottomRight, int right, int down) {
        return mix(mix(topLeft, topRight, right), mix(bottomLeft, bottomRight, right), down);
    }

    private static int mix(int a, int b, int weight) {
        int redBlue = (a & 0xFF00FF) * (256 - weight) + (b & 0xFF00FF) * weight + 0x800080;
        int green = (a & 0x00FF00) * (256 - weight) + (b & 0x00FF00) * weight + 0x008000;
        return 0xFF000000 | redBlue >>> 8 & 0xFF00FF | green >>> 8 & 0x00FF00;
    }
}

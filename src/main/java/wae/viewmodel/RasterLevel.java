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

    /** Means of 2x2 blocks; what an odd side lacks repeats its last pixel. */
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

    /** Weighted means of the four pixels around these coordinates: for sizes between this level and its half. */
    void drawSmooth(double[] columns, double[] rows, int[] target) {
        int i = 0;
        for (double row : rows) {
            boolean outside = row < 0 || row >= size.height();
            int top = clamp(row - 0.5, size.height()) * size.width();
            int bottom = clamp(row + 0.5, size.height()) * size.width();
            int down = weight(row - 0.5);
            for (double column : columns) {
                if (outside || column < 0 || column >= size.width()) {
                    target[i++] = 0;
                    continue;
                }
                int left = clamp(column - 0.5, size.width());
                int right = clamp(column + 0.5, size.width());
                target[i++] = mix(at(top + left), at(top + right), at(bottom + left), at(bottom + right),
                        weight(column - 0.5), down);
            }
        }
    }

    private int at(int pixel) {
        return colours.applyAsInt(pixel);
    }

    private static int clamp(double place, int length) {
        return Math.max(0, Math.min(length - 1, (int) Math.floor(place)));
    }

    private static int weight(double place) {
        return (int) ((place - Math.floor(place)) * 256);
    }

    /** Two channels at a time: red and blue lie 16 bits apart, so that 256 times each has its room. */
    private static int mix(int topLeft, int topRight, int bottomLeft, int bottomRight, int right, int down) {
        return mix(mix(topLeft, topRight, right), mix(bottomLeft, bottomRight, right), down);
    }

    private static int mix(int a, int b, int weight) {
        int redBlue = (a & 0xFF00FF) * (256 - weight) + (b & 0xFF00FF) * weight + 0x800080;
        int green = (a & 0x00FF00) * (256 - weight) + (b & 0x00FF00) * weight + 0x008000;
        return 0xFF000000 | redBlue >>> 8 & 0xFF00FF | green >>> 8 & 0x00FF00;
    }
}

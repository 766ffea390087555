package wae.io.image.webp;

/** Adds to each pixel what was predicted from its neighbours to the left and above. */
final class LosslessPredictor {

    private static final int BLACK = 0xff000000;

    private final int[] pixels;
    private final int width;

    LosslessPredictor(int[] pixels, int width) {
        this.pixels = pixels;
        this.width = width;
    }

    /** @param tiles the mode of each tile, in its green; @param bits of the side of a tile */
    void undo(int[] tiles, int bits, int height) {
        add(0, BLACK);
        for (int i = 1; i < width; i++) {
            add(i, pixels[i - 1]);
        }
        int tilesAcross = LosslessPixels.blocks(width, bits);
        for (int row = 1; row < height; row++) {
            int first = row * width;
            add(first, pixels[first - width]);
            for (int column = 1; column < width; column++) {
                int mode = tiles[(row >> bits) * tilesAcross + (column >> bits)] >> 8 & 0xf;
                add(first + column, predicted(mode, first + column));
            }
        }
    }

    private void add(int position, int predicted) {
        pixels[position] = LosslessTransform.sum(pixels[position], predicted);
    }

    /** To the right of the last column above stands this row's first pixel: the next in the array. */
    private int predicted(int mode, int i) {
        int left = pixels[i - 1];
        int top = pixels[i - width];
        int topRight = pixels[i - width + 1];
        int topLeft = pixels[i - width - 1];
        return switch (mode) {
            case 1 -> left;
            case 2 -> top;
            case 3 -> topRight;
            case 4 -> topLeft;
            case 5 -> mean(mean(left, topRight), top);
            case 6 -> mean(left, topLeft);
            case 7 -> mean(left, top);
            case 8 -> mean(topLeft, top);
            case 9 -> mean(top, topRight);
            case 10 -> mean(mean(left, topLeft), mean(top, topRight));
            case 11 -> nearer(left, top, topLeft);
            case 12 -> gradient(left, top, topLeft);
            case 13 -> halfGradient(mean(left, top), topLeft);
            default -> BLACK;
        };
    }

    /** The mean of each of the four bytes, rounded down. */
    private static int mean(int first, int second) {
        return (first & second) + (((first ^ second) & 0xfefefefe) >>> 1);
    }

    private static int nearer(int left, int top, int topLeft) {
        int toLeft = 0;
        int toTop = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            toLeft += Math.abs((top >> shift & 0xff) - (topLeft >> shift & 0xff));
            toTop += Math.abs((left >> shift & 0xff) - (topLeft >> shift & 0xff));
        }
        return toLeft < toTop ? left : top;
    }

    private static int gradient(int left, int top, int topLeft) {
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            result |= clip((left >> shift & 0xff) + (top >> shift & 0xff) - (topLeft >> shift & 0xff)) << shift;
        }
        return result;
    }

    private static int halfGradient(int mean, int topLeft) {
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int value = mean >> shift & 0xff;
            result |= clip(value + (value - (topLeft >> shift & 0xff)) / 2) << shift;
        }
        return result;
    }

    private static int clip(int value) {
        return Math.max(0, Math.min(255, value));
    }
}

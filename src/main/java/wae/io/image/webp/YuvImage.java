package wae.io.image.webp;

/**
 * A decoded frame as brightness and two colours of half its width and height.
 *
 * @param width  of the frame; the planes go on to whole macroblocks
 * @param height of the frame
 */
record YuvImage(int width, int height, Vp8Plane luma, Vp8Plane blue, Vp8Plane red) {

    /** Fractional bits of {@link #high} products. */
    private static final int FRACTION = 6;

    /**
     * Blue, green and red, one byte each, row by row; colours between two samples are weighted 9:3:3:1, as libwebp does.
     *
     * @param target bytes of the rows
     * @param step   bytes of a pixel, 3 or more
     * @param offset of blue in a pixel
     */
    void toBgr(byte[] target, int step, int offset) {
        for (int row = 0; row < height; row++) {
            int near = row / 2;
            int far = row % 2 == 0 ? Math.max(0, near - 1) : Math.min((height + 1) / 2 - 1, near + 1);
            for (int column = 0; column < width; column++) {
                int y = luma.values[row * luma.stride + column] & 0xff;
                int u = between(blue, column, near, far);
                int v = between(red, column, near, far);
                int position = (row * width + column) * step + offset;
                int light = high(y, 19077);
                target[position] = clipped(light + high(u, 33050) - 17685);
                target[position + 1] = clipped(light - high(u, 6419) - high(v, 13320) + 8708);
                target[position + 2] = clipped(light + high(v, 26149) - 14234);
            }
        }
    }

    private int between(Vp8Plane plane, int column, int near, int far) {
        int here = column / 2;
        int beside = column % 2 == 0 ? here - 1 : here + 1;
        int a = plane.at(here, near);
        int c = plane.at(here, far);
        if (beside < 0 || beside >= (width + 1) / 2) {
            return 3 * a + c + 2 >> 2;
        }
        int b = plane.at(beside, near);
        int d = plane.at(beside, far);
        int diagonal = a + b + c + d + 8 + 2 * (b + c) >> 3;
        return diagonal + a >> 1;
    }

    private static int high(int value, int factor) {
        return value * factor >> 8;
    }

    private static byte clipped(int value) {
        return (byte) Math.max(0, Math.min(255, value >> FRACTION));
    }
}

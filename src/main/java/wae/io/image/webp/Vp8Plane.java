package wae.io.image.webp;

/** Brightness or one of the two colours of a frame, in whole macroblocks. Values are 0 to 255. */
final class Vp8Plane {

    /** What stands above the first row, and to the left of the first column. */
    static final int ABOVE = 127;
    static final int BESIDE = 129;

    final int stride;
    final int rows;
    final byte[] values;

    Vp8Plane(int stride, int rows) {
        this.stride = stride;
        this.rows = rows;
        values = new byte[Math.multiplyExact(stride, rows)];
    }

    /** A value that is there, or what stands for it at the frame's edge. */
    int at(int column, int row) {
        if (row < 0) {
            return ABOVE;
        }
        return column < 0 ? BESIDE : values[row * stride + column] & 0xff;
    }
}

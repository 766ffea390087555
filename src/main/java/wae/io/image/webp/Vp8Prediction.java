package wae.io.image.webp;

import java.util.Arrays;

/** Predicts a whole macroblock of a plane from the row above and the column to the left (RFC 6386, section 12.2). */
final class Vp8Prediction {

    private static final int UNKNOWN = 128;

    private Vp8Prediction() {
    }

    /** @param size of the block, 16 or 8 */
    static void predict(Vp8Plane plane, int column, int row, int size, int mode) {
        switch (mode) {
            case Vp8Modes.DC -> fill(plane, column, row, size, mean(plane, column, row, size));
            case Vp8Modes.TRUE_MOTION -> trueMotion(plane, column, row, size);
            case Vp8Modes.VERTICAL -> vertical(plane, column, row, size);
            default -> horizontal(plane, column, row, size);
        }
    }

    /** Left and top, less what stands between them, clipped. */
    static void trueMotion(Vp8Plane plane, int column, int row, int size) {
        int corner = plane.at(column - 1, row - 1);
        for (int y = 0; y < size; y++) {
            int left = plane.at(column - 1, row + y) - corner;
            int position = (row + y) * plane.stride + column;
            for (int x = 0; x < size; x++) {
                plane.values[position + x] = (byte) Math.max(0, Math.min(255, left + plane.at(column + x, row - 1)));
            }
        }
    }

    private static int mean(Vp8Plane plane, int column, int row, int size) {
        int sum = 0;
        int count = 0;
        if (row > 0) {
            for (int x = 0; x < size; x++) {
                sum += plane.at(column + x, row - 1);
            }
            count += size;
        }
        if (column > 0) {
            for (int y = 0; y < size; y++) {
                sum += plane.at(column - 1, row + y);
            }
            count += size;
        }
        return count == 0 ? UNKNOWN : (sum + count / 2) / count;
    }

    private static void fill(Vp8Plane plane, int column, int row, int size, int value) {
        for (int y = 0; y < size; y++) {
            int position = (row + y) * plane.stride + column;
            Arrays.fill(plane.values, position, position + size, (byte) value);
        }
    }

    private static void vertical(Vp8Plane plane, int column, int row, int size) {
        if (row == 0) {
            fill(plane, column, row, size, Vp8Plane.ABOVE);
            return;
        }
        int above = (row - 1) * plane.stride + column;
        for (int y = 0; y < size; y++) {
            System.arraycopy(plane.values, above, plane.values, (row + y) * plane.stride + column, size);
        }
    }

    private static void horizontal(Vp8Plane plane, int column, int row, int size) {
        for (int y = 0; y < size; y++) {
            int position = (row + y) * plane.stride + column;
            Arrays.fill(plane.values, position, position + size, (byte) plane.at(column - 1, row + y));
        }
    }
}

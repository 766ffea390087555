package wae.io.image.webp;

/**
 * Predicts sub-blocks of 4 x 4 from the 13 values around them (RFC 6386, section 12.3): 0 to 3 the column to the left,
 * lowest first, 4 the corner, 5 to 12 the row above and above to the right. Not safe for several threads.
 */
final class Vp8SubBlockPrediction {

    private static final int CORNER = 4;
    private static final int EDGE = 13;

    /** In {@link #PATTERNS}: the mean of two neighbours, from a value of the edge on; below: the weighted mean of three. */
    private static final int TWO = 16;

    /** In {@link #PATTERNS}: the lowest value to the left. */
    private static final int LOWEST = 32;

    /** What each of the 16 values is, for the modes from 2 on. */
    private static final int[][] PATTERNS = {
        {5, 6, 7, 8, 5, 6, 7, 8, 5, 6, 7, 8, 5, 6, 7, 8},             // vertical
        {3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0},             // horizontal
        {4, 5, 6, 7, 3, 4, 5, 6, 2, 3, 4, 5, 1, 2, 3, 4},             // right and down
        {20, 21, 22, 23, 4, 5, 6, 7, 3, 20, 21, 22, 2, 4, 5, 6},      // vertical, to the right
        {6, 7, 8, 9, 7, 8, 9, 10, 8, 9, 10, 11, 9, 10, 11, 12},       // left and down
        {21, 22, 23, 24, 6, 7, 8, 9, 22, 23, 24, 10, 7, 8, 9, 11},    // vertical, to the left
        {19, 4, 5, 6, 18, 3, 19, 4, 17, 2, 18, 3, 16, 1, 17, 2},      // horizontal, down
        {18, 2, 17, 1, 17, 1, 16, 0, 16, 0, 32, 32, 32, 32, 32, 32}}; // horizontal, up

    private final Vp8Plane plane;
    private final int[] edge = new int[EDGE];

    Vp8SubBlockPrediction(Vp8Plane plane) {
        this.plane = plane;
    }

    /**
     * Predicts a sub-block.
     *
     * @param column of its first value; @param row of its first value
     */
    void predict(int column, int row, int mode) {
        if (mode == Vp8Modes.TRUE_MOTION) {
            Vp8Prediction.trueMotion(plane, column, row, 4);
            return;
        }
        readEdge(column, row);
        int mean = 0;
        for (int i = 0; i < 4; i++) {
            mean += edge[i] + edge[CORNER + 1 + i];
        }
        for (int i = 0; i < 16; i++) {
            int value = mode == Vp8Modes.DC ? mean + 4 >> 3 : value(PATTERNS[mode - 2][i]);
            plane.values[(row + i / 4) * plane.stride + column + i % 4] = (byte) value;
        }
    }

    private int value(int code) {
        if (code == LOWEST) {
            return edge[0];
        }
        if (code >= TWO) {
            return edge[code - TWO] + edge[code - TWO + 1] + 1 >> 1;
        }
        return edge[Math.max(0, code - 1)] + 2 * edge[code] + edge[Math.min(EDGE - 1, code + 1)] + 2 >> 2;
    }

    private void readEdge(int column, int row) {
        for (int i = 0; i < 4; i++) {
            edge[i] = plane.at(column - 1, row + 3 - i);
            edge[CORNER + 1 + i] = plane.at(column + i, row - 1);
        }
        edge[CORNER] = plane.at(column - 1, row - 1);
        boolean outmost = column % 16 == 12; // to the right stands another macroblock: its upper neighbour serves all rows
        int above = outmost ? row / 16 * 16 - 1 : row - 1;
        for (int i = 4; i < 8; i++) {
            edge[CORNER + 1 + i] = plane.at(Math.min(plane.stride - 1, column + i), above);
        }
    }
}

package wae.io.image.webp;

import java.util.Arrays;

/** How the macroblocks are predicted, read one by one from the first partition (RFC 6386, sections 10 and 11). */
final class Vp8Modes {

    /** Mean of the neighbours. Numbers of modes are those of the tables; the first four are also whole blocks'. */
    static final int DC = 0;

    /** Left and top, less what stands between them. */
    static final int TRUE_MOTION = 1;

    /** The row above. */
    static final int VERTICAL = 2;

    /** The column to the left. */
    static final int HORIZONTAL = 3;

    /** The tree of sub-block modes: pairs of the next branch (above 0) or a mode (negated). */
    private static final int[] TREE = {0, 2, -1, 4, -2, 6, 8, 12, -3, 10, -4, -5, -6, 14, -7, 16, -8, -9};

    private final Vp8Header header;
    private final BoolDecoder in;
    private final int[] above;
    private final int[] left = new int[4];

    /** Of the macroblock that was read last. */
    int segment;
    boolean skipped;
    boolean subBlocks;

    /** Mode of the whole block, or of the 16 sub-blocks. */
    final int[] luma = new int[16];
    int chroma;

    Vp8Modes(Vp8Header header, int columns) {
        this.header = header;
        in = header.first;
        above = new int[4 * columns];
    }

    /** Before the first macroblock of a row. */
    void startRow() {
        Arrays.fill(left, DC);
    }

    /** Reads the next macroblock of the row. */
    void read(int column) {
        segment = 0;
        if (header.segmentMap) {
            int[] probabilities = header.segmentProbabilities;
            segment = in.bit(probabilities[0]) ? 2 + in.one(probabilities[2]) : in.one(probabilities[1]);
        }
        skipped = header.skipProbability >= 0 && in.bit(header.skipProbability);
        subBlocks = !in.bit(145);
        if (subBlocks) {
            readSubBlocks(4 * column);
        } else {
            int mode = in.bit(156) ? in.bit(128) ? TRUE_MOTION : HORIZONTAL : in.bit(163) ? VERTICAL : DC;
            luma[0] = mode;
            Arrays.fill(above, 4 * column, 4 * column + 4, mode);
            Arrays.fill(left, mode);
        }
        chroma = !in.bit(142) ? DC : !in.bit(114) ? VERTICAL : in.bit(183) ? TRUE_MOTION : HORIZONTAL;
    }

    private void readSubBlocks(int first) {
        int[] table = Vp8Tables.modes();
        for (int i = 0; i < 16; i++) {
            int probabilities = 9 * (Vp8Tables.MODES * above[first + i % 4] + left[i / 4]);
            int branch = 0;
            do {
                branch = TREE[branch + in.one(table[probabilities + branch / 2])];
            } while (branch > 0);
            luma[i] = -branch;
            above[first + i % 4] = -branch;
            left[i / 4] = -branch;
        }
    }
}

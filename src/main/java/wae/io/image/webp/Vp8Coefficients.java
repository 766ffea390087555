package wae.io.image.webp;

import java.util.Arrays;

/** The coefficients of a macroblock, read and scaled (RFC 6386, sections 13 and 14). */
final class Vp8Coefficients {

    private static final int[] ORDER = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};
    private static final int[] BAND = {0, 1, 2, 3, 6, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 0};
    private static final int[][] LARGE = {{173, 148, 140}, {176, 155, 140, 135}, {180, 157, 141, 134, 130},
        {254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129}};
    private static final int CONTEXT = Vp8Tables.BRANCHES;
    private static final int BAND_SIZE = 3 * CONTEXT;
    private static final int KIND_SIZE = 8 * BAND_SIZE;
    private static final int AFTER_SECOND = 0;
    private static final int SECOND = 1;
    private static final int CHROMA = 2;
    private static final int WHOLE = 3;
    private static final int SECOND_FLAG = 8;

    private final int[] probabilities;

    /** Whether blocks above and to the left had coefficients: 4 of luma, 2 and 2 of chroma, the second-order block. */
    private final boolean[] above;
    private final boolean[] left = new boolean[SECOND_FLAG + 1];
    private final int[] second = new int[16];

    /** 25 blocks: 16 of luma, 4 and 4 of chroma, each 16 coefficients row by row. */
    final int[] values = new int[24 * 16];

    Vp8Coefficients(Vp8Header header, int columns) {
        probabilities = header.coefficients;
        above = new boolean[(SECOND_FLAG + 1) * columns];
    }

    /** Before the first macroblock of a row. */
    void startRow() {
        Arrays.fill(left, false);
    }

    /** A macroblock that says that it has none. */
    void skip(int column, boolean subBlocks) {
        int flags = subBlocks ? SECOND_FLAG : SECOND_FLAG + 1;
        Arrays.fill(left, 0, flags, false);
        Arrays.fill(above, column * (SECOND_FLAG + 1), column * (SECOND_FLAG + 1) + flags, false);
        Arrays.fill(values, 0);
    }

    /** Reads a macroblock's; false if it has none. */
    boolean read(BoolDecoder in, int column, boolean subBlocks, Vp8Quantizer quantizer) {
        Arrays.fill(values, 0);
        int up = column * (SECOND_FLAG + 1);
        boolean any = false;
        if (!subBlocks) {
            readSecond(in, up, quantizer.second());
            for (int i = 0; i < 16; i++) {
                any |= values[16 * i] != 0;
            }
        }
        int kind = subBlocks ? WHOLE : AFTER_SECOND;
        for (int i = 0; i < 16; i++) {
            any |= block(in, kind, subBlocks ? 0 : 1, up + i % 4, i / 4, quantizer.luma(), 16 * i);
        }
        for (int i = 0; i < 8; i++) {
            int plane = 4 + 2 * (i / 4);
            any |= block(in, CHROMA, 0, up + plane + i % 2, plane + i / 2 % 2, quantizer.chroma(), 16 * (16 + i));
        }
        return any;
    }

    private void readSecond(BoolDecoder in, int up, int... steps) {
        Arrays.fill(second, 0);
        int context = (above[up + SECOND_FLAG] ? 1 : 0) + (left[SECOND_FLAG] ? 1 : 0);
        int end = coefficients(in, SECOND, 0, context, steps, second, 0);
        above[up + SECOND_FLAG] = end > 0;
        left[SECOND_FLAG] = end > 0;
        Vp8Transform.walshHadamard(second, values);
    }

    private boolean block(BoolDecoder in, int kind, int from, int up, int beside, int[] steps, int position) {
        int context = (above[up] ? 1 : 0) + (left[beside] ? 1 : 0);
        int end = coefficients(in, kind, from, context, steps, values, position);
        above[up] = end > from;
        left[beside] = end > from;
        return end > from;
    }

    /** Index after the last coefficient. */
    private int coefficients(BoolDecoder in, int kind, int from, int context, int[] steps, int[] target, int position) {
        int table = kind * KIND_SIZE;
        int p = table + BAND[from] * BAND_SIZE + context * CONTEXT;
        for (int n = from; n < 16; n++) {
            if (!in.bit(probabilities[p])) {
                return n;
            }
            while (!in.bit(probabilities[p + 1])) {
                n++;
                p = table + BAND[n] * BAND_SIZE;
                if (n == 16) {
                    return 16;
                }
            }
            int next = table + BAND[n + 1] * BAND_SIZE;
            int value = in.bit(probabilities[p + 2]) ? aboveOne(in, p) : 1;
            p = next + (value == 1 ? 1 : 2) * CONTEXT;
            int scaled = value * steps[n > 0 ? 1 : 0];
            target[position + ORDER[n]] = (short) (in.flag() ? -scaled : scaled);
        }
        return 16;
    }

    private int aboveOne(BoolDecoder in, int p) {
        if (!in.bit(probabilities[p + 3])) {
            return in.bit(probabilities[p + 4]) ? 3 + in.one(probabilities[p + 5]) : 2;
        }
        if (!in.bit(probabilities[p + 6])) {
            return in.bit(probabilities[p + 7]) ? 7 + 2 * in.one(165) + in.one(145) : 5 + in.one(159);
        }
        int high = in.one(probabilities[p + 8]);
        int category = 2 * high + in.one(probabilities[p + 9 + high]);
        int extra = 0;
        for (int probability : LARGE[category]) {
            extra = 2 * extra + in.one(probability);
        }
        return 3 + (8 << category) + extra;
    }
}

package wae.io.image.webp;

import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOException;

/**
 * The five codes that a part of a lossless picture is read with.
 *
 * @param green    also lengths of copies, and colours of the cache
 * @param distance of copies
 */
record PrefixCodes(PrefixCode green, PrefixCode red, PrefixCode blue, PrefixCode alpha, PrefixCode distance) {

    /** Symbols of the green code before the lengths. */
    static final int LITERALS = 256;

    /** Symbols of the green code before the cache. */
    static final int LITERALS_AND_LENGTHS = LITERALS + 24;

    private static final int DISTANCES = 40;
    private static final int[] ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    /** Room for the lengths of the words of any of the codes. @param cached how many colours the cache has */
    static int[] lengths(int cached) {
        return new int[LITERALS_AND_LENGTHS + cached];
    }

    /** Reads the five. @param lengths overwritten */
    static PrefixCodes read(LowBits in, int... lengths) throws IOException {
        PrefixCodes codes = new PrefixCodes(code(in, lengths, lengths.length), code(in, lengths, LITERALS),
                code(in, lengths, LITERALS), code(in, lengths, LITERALS), code(in, lengths, DISTANCES));
        in.requireData();
        return codes;
    }

    private static PrefixCode code(LowBits in, int[] lengths, int count) throws IOException {
        Arrays.fill(lengths, 0);
        if (in.flag()) {
            boolean two = in.flag();
            lengths[in.number(in.flag() ? 8 : 1)] = 1;
            if (two) {
                lengths[in.number(8)] = 1;
            }
        } else {
            readLengths(in, lengths, count);
        }
        return new PrefixCode(lengths, count);
    }

    private static void readLengths(LowBits in, int[] lengths, int count) throws IOException {
        int[] ofLengths = new int[ORDER.length];
        int given = 4 + in.number(4);
        for (int i = 0; i < given; i++) {
            ofLengths[ORDER[i]] = in.number(3);
        }
        PrefixCode code = new PrefixCode(ofLengths, ofLengths.length);
        int left = in.flag() ? 2 + in.number(2 + 2 * in.number(3)) : count;
        int previous = 8;
        for (int symbol = 0; symbol < count && left > 0; left--) {
            int read = code.read(in);
            if (read < 16) {
                lengths[symbol++] = read;
                previous = read == 0 ? previous : read;
                continue;
            }
            int repeat = read == 16 ? 3 + in.number(2) : read == 17 ? 3 + in.number(3) : 11 + in.number(7);
            if (symbol + repeat > count) {
                throw new IIOException("more symbols than there are");
            }
            for (int i = 0; i < repeat; i++) {
                lengths[symbol++] = read == 16 ? previous : 0;
            }
        }
    }
}

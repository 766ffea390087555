package wae.io.image;

/** LZW as TIFF has it: codes of 9 to 12 bits, highest bit first, widened one code early. */
final class TiffLzw {

    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int CODES = 4096;

    private final byte[] in;
    private final byte[] out;
    private final int[] starts = new int[CODES];  // where in the output a code's bytes stand
    private final int[] lengths = new int[CODES];
    private long bit;

    private TiffLzw(byte[] in, byte[] out) {
        this.in = in;
        this.out = out;
    }

    /** Unpacks so many bytes at most; those that are missing stay zero. @return how many there were */
    static int unpack(byte[] in, byte[] target) {
        return new TiffLzw(in, target).run();
    }

    private int run() {
        int next = END + 1;
        int width = 9;
        int written = 0;
        int previousStart = -1;
        int previousLength = 0;
        while (written < out.length && bit + width <= 8L * in.length) {
            int code = code(width);
            if (code == END) {
                break;
            }
            if (code == CLEAR) {
                next = END + 1;
                width = 9;
                previousStart = -1;
                continue;
            }
            int start = written;
            int length = emit(code, next, written, previousStart, previousLength);
            written += length;
            if (previousStart >= 0 && next < CODES) {
                starts[next] = previousStart;
                lengths[next++] = previousLength + 1;
            }
            previousStart = start;
            previousLength = length;
            width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        }
        return written;
    }

    /** Writes a code's bytes: a byte itself, an earlier string, or the last one and its first byte again. */
    private int emit(int code, int next, int at, int previousStart, int previousLength) {
        if (code < CLEAR) {
            out[at] = (byte) code;
            return 1;
        }
        boolean known = code < next;
        if (!known && (code > next || previousStart < 0)) {
            throw new IndexOutOfBoundsException("a code that was not made yet");
        }
        int from = known ? starts[code] : previousStart;
        int length = Math.min(known ? lengths[code] : previousLength + 1, out.length - at);
        for (int i = 0; i < length; i++) {
            out[at + i] = out[from + i];
        }
        return length;
    }

    private int code(int width) {
        int at = (int) (bit >> 3);
        int three = (in[at] & 0xff) << 16;
        for (int i = 1; i < 3 && at + i < in.length; i++) {
            three |= (in[at + i] & 0xff) << 16 - 8 * i;
        }
        int code = three >> 24 - (int) (bit & 7) - width & (1 << width) - 1;
        bit += width;
        return code;
    }
}

package wae.io.image.webp;

/** Coefficients back to differences (RFC 6386, section 14). */
final class Vp8Transform {

    private static final int SINE = 35468;    // sin(pi/8) sqrt(2), of 65536
    private static final int COSINE = 20091;  // cos(pi/8) sqrt(2) - 1

    private Vp8Transform() {
    }

    /** The first coefficients of 16 blocks from the block that they were put into. */
    static void walshHadamard(int[] in, int[] blocks) {
        int[] columns = new int[16];
        for (int i = 0; i < 4; i++) {
            int outer = in[i] + in[12 + i];
            int inner = in[4 + i] + in[8 + i];
            int innerStep = in[4 + i] - in[8 + i];
            int outerStep = in[i] - in[12 + i];
            columns[i] = outer + inner;
            columns[4 + i] = outerStep + innerStep;
            columns[8 + i] = outer - inner;
            columns[12 + i] = outerStep - innerStep;
        }
        for (int i = 0; i < 4; i++) {
            int first = columns[4 * i] + 3;
            int outer = first + columns[4 * i + 3];
            int inner = columns[4 * i + 1] + columns[4 * i + 2];
            int innerStep = columns[4 * i + 1] - columns[4 * i + 2];
            int outerStep = first - columns[4 * i + 3];
            blocks[64 * i] = outer + inner >> 3;
            blocks[64 * i + 16] = outerStep + innerStep >> 3;
            blocks[64 * i + 32] = outer - inner >> 3;
            blocks[64 * i + 48] = outerStep - innerStep >> 3;
        }
    }

    /** Adds a block of 4 x 4 differences to what was predicted. */
    static void add(int[] coefficients, int from, byte[] plane, int position, int stride, int... columns) {
        for (int i = 0; i < 4; i++) {
            int at = from + i;
            int sum = coefficients[at] + coefficients[at + 8];
            int step = coefficients[at] - coefficients[at + 8];
            int low = sine(coefficients[at + 4]) - cosine(coefficients[at + 12]);
            int high = cosine(coefficients[at + 4]) + sine(coefficients[at + 12]);
            columns[4 * i] = sum + high;
            columns[4 * i + 1] = step + low;
            columns[4 * i + 2] = step - low;
            columns[4 * i + 3] = sum - high;
        }
        for (int i = 0; i < 4; i++) {
            int first = columns[i] + 4;
            int sum = first + columns[i + 8];
            int step = first - columns[i + 8];
            int low = sine(columns[i + 4]) - cosine(columns[i + 12]);
            int high = cosine(columns[i + 4]) + sine(columns[i + 12]);
            int at = position + i * stride;
            plane[at] = clipped(plane[at], sum + high);
            plane[at + 1] = clipped(plane[at + 1], step + low);
            plane[at + 2] = clipped(plane[at + 2], step - low);
            plane[at + 3] = clipped(plane[at + 3], sum - high);
        }
    }

    private static byte clipped(byte predicted, int difference) {
        return (byte) Math.max(0, Math.min(255, (predicted & 0xff) + (difference >> 3)));
    }

    private static int sine(int value) {
        return value * SINE >> 16;
    }

    private static int cosine(int value) {
        return (value * COSINE >> 16) + value;
    }
}

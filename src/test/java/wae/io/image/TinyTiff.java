package wae.io.image;

import java.nio.ByteBuffer;

/** Grey as an uncompressed TIFF of any depth, which no writer at hand makes. */
final class TinyTiff {

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int WHOLE = 1;
    private static final int FLOATING_POINT = 3;

    private TinyTiff() {
    }

    /** One row of whole numbers. */
    static byte[] grey(int bits, int... samples) {
        return file(samples.length, 1, bits, WHOLE, packed(bits, samples));
    }

    /** One row of 32-bit floating-point numbers. */
    static byte[] floats(float... samples) {
        int[] bits = new int[samples.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(samples[i]);
        }
        return file(samples.length, 1, Integer.SIZE, FLOATING_POINT, packed(Integer.SIZE, bits));
    }

    /** Says that it has so many pixels, of 8 bits each, and has 16. */
    static byte[] claiming(int width, int height) {
        return file(width, height, 8, WHOLE, new byte[16]);
    }

    private static byte[] file(int width, int height, int bits, int sampleFormat, byte[] data) {
        int directory = 8 + data.length + data.length % 2;
        int[][] entries = {{256, LONG, width}, {257, LONG, height}, {258, SHORT, bits}, {259, SHORT, 1},
            {262, SHORT, 1}, {273, LONG, 8}, {277, SHORT, 1}, {278, LONG, height}, {279, LONG, data.length},
            {339, SHORT, sampleFormat}};
        ByteBuffer file = ByteBuffer.allocate(directory + 2 + 12 * entries.length + 4);
        file.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(directory).put(data).position(directory);
        file.putShort((short) entries.length);
        for (int[] entry : entries) {
            file.putShort((short) entry[0]).putShort((short) entry[1]).putInt(1);
            file.putInt(entry[1] == SHORT ? entry[2] << 16 : entry[2]);
        }
        return file.putInt(0).array();
    }

    private static byte[] packed(int bits, int... samples) {
        byte[] data = new byte[(samples.length * bits + 7) / 8];
        for (int i = 0; i < samples.length * bits; i++) {
            int bit = samples[i / bits] >> bits - 1 - i % bits & 1;
            data[i / 8] |= (byte) (bit << 7 - i % 8);
        }
        return data;
    }
}

package wae.io.image;

import java.nio.ByteBuffer;

/** One row of grey as an uncompressed TIFF of any depth, which no writer at hand makes. */
final class TinyTiff {

    private static final int SHORT = 3;
    private static final int LONG = 4;

    private TinyTiff() {
    }

    /** A file. */
    static byte[] grey(int bits, int... samples) {
        byte[] data = packed(bits, samples);
        int directory = 8 + data.length + data.length % 2;
        int[][] entries = {{256, LONG, samples.length}, {257, LONG, 1}, {258, SHORT, bits}, {259, SHORT, 1},
            {262, SHORT, 1}, {273, LONG, 8}, {277, SHORT, 1}, {278, LONG, 1}, {279, LONG, data.length}};
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

package wae.io.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Small files that lie, or that no writer at hand makes. PNG: {@link PngParts}; TIFF: {@link TinyTiff}. */
final class HostileFiles {

    /** A GIF whose screen and only frame are 65535x65535, and whose frame has no data. */
    static final byte[] GIF_WITHOUT_DATA =
            hex("474946383961 ffffffff 800000 000000ffffff 2c00000000ffffffff00 0200 3b");

    /** A little-endian TIFF whose first directory (one entry: width 1) gives itself as the next one. */
    static final byte[] TIFF_IN_A_CIRCLE = hex("49492a00 08000000 0100 0001 0300 01000000 01000000 08000000");

    /** A JPEG that ends where it begins, and a length of nothing after that. */
    static final byte[] JPEG_WITHOUT_FRAME = hex("ffd8 ffd9 0000");

    private HostileFiles() {
    }

    /** A BMP with 24 bits per pixel, of this size in its header, and some black; says that it has 4 GB. */
    static byte[] bmp(int width, int height) {
        int pixels = 800;
        return ByteBuffer.allocate(54 + pixels).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'B').put((byte) 'M')
                .putInt(-1).putInt(0).putInt(54)
                .putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 24).array();
    }

    /** A JPEG's frame header with this size and three components, the header of a scan, and no data. */
    static byte[] jpeg(int width, int height) {
        byte[] rest = hex("03 012200 021100 031100 ffda 000c 03 0100 0200 0300 003f00 ffd9");
        return ByteBuffer.allocate(11 + rest.length).put(hex("ffd8 ffc0 0011 08"))
                .putShort((short) height).putShort((short) width).put(rest).array();
    }

    /** A lossless WebP of one colour: each of its five prefix codes has one symbol, which takes no bits. */
    static byte[] losslessWebp(int width, int height, int red, int green, int blue) {
        long size = width - 1 | (long) (height - 1) << 14; // then 0: opaque, version 0, no transform, no caches
        StringBuilder bits = new StringBuilder(bits(size, 32)).append("000");
        for (int symbol : new int[] {green, red, blue, 255}) {
            bits.append("101").append(bits(symbol, 8)); // simple, one symbol, of 8 bits
        }
        bits.append("100").append("0");                 // distance: simple, one symbol, of 1 bit
        byte[] data = new byte[1 + bits.length() / 8 + 8]; // the decoder takes 8 bytes at a time
        data[0] = 0x2f;
        for (int i = 0; i < bits.length(); i++) {
            data[1 + i / 8] |= (byte) (bits.charAt(i) - '0' << i % 8);
        }
        return riff("VP8L", data);
    }

    /** A lossy WebP: a key frame whose every decision is "no", which is one flat grey. */
    static byte[] lossyWebp(int width, int height) {
        int decisions = 1 << 14;
        ByteBuffer data = ByteBuffer.allocate(10 + 2 * decisions).order(ByteOrder.LITTLE_ENDIAN);
        int tag = 1 << 4 | decisions << 5;              // key frame, version 0, shown, bytes of the first partition
        data.put((byte) tag).put((byte) (tag >> 8)).put((byte) (tag >> 16)).put(hex("9d012a"));
        return riff("VP8 ", data.putShort((short) width).putShort((short) height).array());
    }

    private static byte[] riff(String chunk, byte[] data) {
        int padded = data.length + data.length % 2;
        return ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(12 + padded)
                .put(("WEBP" + chunk).getBytes(StandardCharsets.ISO_8859_1)).putInt(data.length).put(data).array();
    }

    /** The lowest bits, lowest first. */
    private static String bits(long value, int count) {
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            bits.append(value >> i & 1);
        }
        return bits.toString();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}

package wae.io.image;

import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/**
 * What a BMP file says before its pixels.
 *
 * @param height  rows, whichever comes first
 * @param topDown whether the upper row comes first
 * @param data    position of the pixels
 * @param masks   bits of red, green, blue and alpha in a pixel of 16 or 32 bits; null where they are not given
 * @param profile position and length of the ICC profile; null if there is none
 */
record BmpHeader(int width, int height, boolean topDown, int bits, int compression, long data, int[] masks, long[] profile) {

    /** Pixels as they are. */
    static final int NONE = 0;

    private static final int FILE_HEADER = 14;
    private static final int OS2 = 12;
    private static final int WINDOWS = 40;
    private static final int WITH_ALPHA = 56;
    private static final int WITH_COLOURS = 108;
    private static final int WITH_PROFILE = 124;
    private static final int FIELDS = 3;
    private static final int ALPHA_FIELDS = 6;
    private static final int EMBEDDED = 0x4d424544; // "MBED"

    /** @throws IOException if the file ends in its header, or is of a kind that is not read here */
    static BmpHeader read(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        in.seek(10);
        long data = in.readUnsignedInt();
        long size = in.readUnsignedInt();
        if (size == OS2) {
            int width = in.readUnsignedShort();
            int height = in.readUnsignedShort();
            in.readUnsignedShort();
            return new BmpHeader(width, height, false, in.readUnsignedShort(), NONE, data, null, null);
        }
        if (size != WINDOWS && size != 52 && size != WITH_ALPHA && size != WITH_COLOURS && size != WITH_PROFILE) {
            throw new UnsupportedPicture(size == 16 || size == 64 ? "BMP of OS/2, version 2" : "BMP with a header of " + size + " bytes");
        }
        int width = in.readInt();
        int height = in.readInt();
        in.readUnsignedShort();
        int bits = in.readUnsignedShort();
        int compression = in.readInt();
        boolean fields = compression == FIELDS || compression == ALPHA_FIELDS;
        in.seek(FILE_HEADER + WINDOWS);
        int[] masks = null;
        if (fields) {
            boolean alpha = size >= WITH_ALPHA || compression == ALPHA_FIELDS;
            masks = new int[] {in.readInt(), in.readInt(), in.readInt(), alpha ? in.readInt() : 0};
        }
        return new BmpHeader(width, height == Integer.MIN_VALUE ? -1 : Math.abs(height), height < 0, bits,
                fields ? NONE : compression, data, masks, size == WITH_PROFILE ? profile(in) : null);
    }

    private static long[] profile(ImageInputStream in) throws IOException {
        in.seek(FILE_HEADER + 56);
        if (in.readInt() != EMBEDDED) {
            return null;
        }
        in.seek(FILE_HEADER + 112);
        return new long[] {FILE_HEADER + in.readUnsignedInt(), in.readUnsignedInt()};
    }

    /** Bytes of a row: a multiple of four. */
    long rowBytes() {
        return ((long) width * bits + 31) / 32 * 4;
    }

    /** @throws UnsupportedPicture if it is of a kind that is not read here */
    void requireKnown() throws UnsupportedPicture {
        if (compression == 4 || compression == 5) {
            throw new UnsupportedPicture("BMP with " + (compression == 4 ? "JPEG" : "PNG") + " inside");
        }
        if (compression > 2 || compression < 0 || compression == 1 && bits != 8 || compression == 2 && bits != 4) {
            throw new UnsupportedPicture("BMP with compression " + compression + " of " + bits + " bits");
        }
        boolean usual = bits == 1 || bits == 4 || bits == 8 || bits == 16 || bits == 24 || bits == 32;
        if (!usual || masks != null && bits != 16 && bits != 32) {
            throw new UnsupportedPicture("BMP with " + bits + " bits per pixel" + (masks == null ? "" : " in fields"));
        }
        int alpha = masks == null ? 0 : Integer.bitCount(masks[3]);
        if (alpha != 0 && alpha != 8) { // each program makes something else of it
            throw new UnsupportedPicture("BMP with " + bits + " bits per pixel, " + alpha + " of them alpha");
        }
    }
}

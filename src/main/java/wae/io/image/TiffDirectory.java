package wae.io.image;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.OptionalInt;
import javax.imageio.stream.ImageInputStream;

/** Single values of the first directory of a TIFF structure: a TIFF file's own, or an EXIF block's. */
final class TiffDirectory {

    /** Which way is up, 1 to 8. */
    static final int ORIENTATION = 0x0112;

    /** Bits of the first sample of a pixel. */
    static final int BITS_PER_SAMPLE = 0x0102;

    private static final int CLASSIC = 42; // BigTIFF has 43 and 64-bit offsets, which no camera writes
    private static final int TYPE_SHORT = 3;
    private static final int ENTRY_BYTES = 12;

    private TiffDirectory() {
    }

    /**
     * The first of a tag's 16-bit values.
     *
     * @param base place of the structure's first byte; offsets count from there
     * @throws IOException if a place lies outside of the file
     */
    static OptionalInt value(ImageInputStream in, long base, int tag) throws IOException {
        in.seek(base);
        int order = in.readUnsignedByte();
        if (order != in.readUnsignedByte() || order != 'I' && order != 'M') {
            return OptionalInt.empty();
        }
        in.setByteOrder(order == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (in.readUnsignedShort() != CLASSIC) {
            return OptionalInt.empty();
        }
        long directory = base + in.readUnsignedInt();
        in.seek(directory);
        int entries = in.readUnsignedShort();
        for (int entry = 0; entry < entries; entry++) {
            in.seek(directory + 2 + (long) entry * ENTRY_BYTES);
            if (in.readUnsignedShort() == tag && in.readUnsignedShort() == TYPE_SHORT) {
                if (in.readUnsignedInt() > 2) { // more than fits into the entry: it holds their place
                    in.seek(base + in.readUnsignedInt());
                }
                return OptionalInt.of(in.readUnsignedShort());
            }
        }
        return OptionalInt.empty();
    }
}

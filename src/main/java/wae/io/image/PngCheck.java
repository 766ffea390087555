package wae.io.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;

/** What Java's PNG reader does not check: checksums of the chunks that make the picture, and that the end is there. */
final class PngCheck {

    private static final int SIGNATURE_BYTES = 8;
    private static final int CRITICAL = 0x20; // lower case first letter: a chunk that a reader may ignore

    private PngCheck() {
    }

    /**
     * Reads all chunks once.
     *
     * @throws EOFException if the file ends before its last chunk
     * @throws IIOException if a checksum is wrong or the first chunk is no header
     */
    static void check(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        in.seek(SIGNATURE_BYTES);
        String name = "";
        for (boolean first = true; !name.equals("IEND"); first = false) {
            long length = in.readUnsignedInt();
            byte[] type = new byte[4];
            in.readFully(type);
            name = new String(type, StandardCharsets.ISO_8859_1);
            if (length > Integer.MAX_VALUE || first != name.equals("IHDR")) {
                throw new IIOException("chunk " + name + " is not where it belongs");
            }
            if ((type[0] & CRITICAL) == 0) {
                checkSum(in, type, length);
            } else {
                skip(in, length + 4);
            }
        }
    }

    private static void checkSum(ImageInputStream in, byte[] type, long length) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(type);
        byte[] part = new byte[1 << 14];
        for (long left = length; left > 0;) {
            int count = (int) Math.min(left, part.length);
            in.readFully(part, 0, count);
            crc.update(part, 0, count);
            left -= count;
        }
        if (in.readUnsignedInt() != crc.getValue()) {
            throw new IIOException("wrong checksum");
        }
    }

    private static void skip(ImageInputStream in, long bytes) throws IOException {
        long place = in.getStreamPosition() + bytes;
        if (place > in.length()) {
            throw new EOFException();
        }
        in.seek(place);
    }
}

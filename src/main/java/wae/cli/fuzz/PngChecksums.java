package wae.cli.fuzz;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Checksums of a damaged PNG's chunks, made right again: otherwise a reader would refuse nearly all at the first chunk. */
final class PngChecksums {

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int BEFORE_DATA = 8;

    private PngChecksums() {
    }

    /** The same bytes, corrected as far as the chunks can be followed; those of other formats as they are. */
    static byte[] corrected(byte[] bytes) {
        if (bytes.length < Long.BYTES || ByteBuffer.wrap(bytes).getLong() != SIGNATURE) {
            return bytes;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes.clone());
        int at = Long.BYTES;
        while (at + BEFORE_DATA < bytes.length) {
            long end = at + BEFORE_DATA + Integer.toUnsignedLong(buffer.getInt(at));
            if (end + Integer.BYTES > bytes.length) {
                break;
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, at + Integer.BYTES, (int) end - at - Integer.BYTES);
            buffer.putInt((int) end, (int) sum.getValue());
            at = (int) end + Integer.BYTES;
        }
        return buffer.array();
    }
}

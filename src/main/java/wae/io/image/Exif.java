package wae.io.image;

import java.io.IOException;
import java.util.Arrays;

/** Finds the orientation in an EXIF block, without trusting anything that the block says. */
final class Exif {

    /** Blocks with more bytes are not read; real ones have up to some ten thousand. */
    static final int MAX_BYTES = 1 << 20;

    private static final byte[] PREFIX = {'E', 'x', 'i', 'f', 0, 0};

    private Exif() {
    }

    /** The orientation, 1 to 8; upright where the block says nothing usable. JPEG's prefix may come first. */
    static int orientation(byte[] block) {
        int from = block.length > PREFIX.length && Arrays.equals(block, 0, PREFIX.length, PREFIX, 0, PREFIX.length)
                ? PREFIX.length : 0;
        try (GuardedStream in = new GuardedStream(Arrays.copyOfRange(block, from, block.length))) {
            int code = TiffDirectory.read(in).value(TiffDirectory.ORIENTATION, Orientation.UPRIGHT);
            return code >= Orientation.UPRIGHT && code <= 8 ? code : Orientation.UPRIGHT;
        } catch (IOException | IndexOutOfBoundsException e) {
            return Orientation.UPRIGHT; // broken EXIF is no reason to refuse a picture
        }
    }
}
